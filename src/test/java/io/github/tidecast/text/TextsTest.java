package io.github.tidecast.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("[\"%]((?:" + String.join("|", Texts.BUNDLES)
            + ")\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)(?=[\"<])");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^}]*\\})*\\}");
    /** A whole number with a plural behind it. */
    private static final Pattern COUNTED = Pattern.compile("\\{\\d(?:,number(?:,#)?)?\\} "
            + "(?:(?!holds)\\w+ )?(?:points|values|rows|cells|columns|runs|files|units|layers|"
            + "examples|times|passes|epochs|networks|steps|trainings|tests|"
            + "origins|sheets|threads|years|quarters|months|weeks|days|hours|minutes|seconds|milliseconds)\\b");
    /** Said of several only: steps of more than one unit, seasons, what is too much for one sheet or screen. */
    private static final Pattern ALWAYS_SEVERAL = Pattern.compile("series\\.every\\..*|exporting\\.history-split|"
            + "forecast\\.step\\.season.*|forecast\\.verdict\\.overlap-.*|forecast\\.mase\\.season|"
            + "batch\\.which-column|importing\\.resampling-too-fine|ui\\.data\\.inputs-chosen|ui\\.reading\\.beyond");

    static Stream<String> bundles() {
        return Texts.BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void languagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(load(bundle + "_zh_CN").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void languagesFillTheSamePlaceholders(String bundle) throws IOException {
        Properties english = load(bundle);
        Properties chinese = load(bundle + "_zh_CN");
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key))).as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /** A count that may be one is said by a choice: "1 missing values" is not English. */
    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsCountedHasASingular(String bundle) throws IOException {
        Properties english = load(bundle);
        assertThat(english.stringPropertyNames().stream().filter(key -> !ALWAYS_SEVERAL.matcher(key).matches())
                .filter(key -> COUNTED.matcher(CHOICE.matcher(english.getProperty(key)).replaceAll("")).find())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysBelongToTheirBundle(String bundle) throws IOException {
        assertThat(load(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : Texts.BUNDLES) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(matcher.group(1) + " in " + source.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The keys of settings are put together from their parts: SettingsTest looks after them. */
    @Test
    void everyKeyIsUsed() throws IOException {
        String code = sources().stream().map(TextsTest::read).collect(Collectors.joining("\n"));
        Set<String> dead = new TreeSet<>();
        for (String bundle : Texts.BUNDLES.stream().filter(name -> !name.equals("setting")).toList()) {
            for (String key : load(bundle).stringPropertyNames()) {
                String stem = key.substring(0, key.lastIndexOf('.') + 1);
                if (!code.contains('"' + key + '"') && !code.contains('%' + key + '"')
                        && !code.contains('"' + stem + "\" +") && !code.contains('"' + stem + '"')) {
                    dead.add(key);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void unknownLanguagesGetEnglish() {
        assertThat(new Texts(Locale.FRENCH).say("setting.name.window")).isEqualTo("Window size");
        assertThat(new Texts(Locale.CHINA).say("setting.name.window")).isEqualTo("窗口大小");
    }

    @Test
    void textsCanStandInTexts() {
        assertThat(new Texts(Locale.ENGLISH).say("setting.limit", Text.of("setting.name.window"), 1, 2000))
                .isEqualTo("Window size must lie between 1 and 2,000.");
    }

    /** Files of a newer version may hold sentences that this one does not know, and known ones with other arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"forecast.of-next-year", "oracle.of-next-year", "of-next-year", ".of-next-year", "of-next-year."})
    void aSentenceOfANewerVersionIsToldToBeOne(String key) {
        assertThat(new Texts(Locale.ENGLISH).say(key, 1)).isEqualTo("(said by a newer version of Tidecast)");
        assertThat(new Texts(Locale.CHINA).say(key, 1)).isEqualTo("（较新版本的 Tidecast 写下的内容）");
    }

    @Test
    void aNameOfANewerVersionCostsItsPlaceInASentenceOnly() {
        assertThat(new Texts(Locale.ENGLISH).say("setting.limit", Text.of("setting.name.of-next-year"), 1, 2000))
                .isEqualTo("(said by a newer version of Tidecast) must lie between 1 and 2,000.");
    }

    /** Such as words where this version has a number. */
    @Test
    void aSentenceWithArgumentsOfANewerVersionIsToldToBeOne() {
        assertThat(new Texts(Locale.ENGLISH).say("importing.understood", MissingTexts.MEANT, "x"))
                .isEqualTo("(said by a newer version of Tidecast)");
    }

    /** What stands for a sentence of a newer version would hide a missing one of our own: {@link MissingTexts} finds it. */
    @Test
    void aMissingSentenceOfOurOwnFailsTheTestThatAsksForIt() {
        assertThatThrownBy(() -> new Texts(Locale.ENGLISH).say("ui.training.state.no-such")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("ui.training.state.no-such");
    }

    private static List<String> placeholders(String pattern) {
        return Arrays.stream(new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex())
                .map(format -> format == null ? "text" : format.getClass().getSimpleName()).toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".fxml")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream("/io/github/tidecast/texts/" + name + ".properties")) {
            assertThat(stream).as(name).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
