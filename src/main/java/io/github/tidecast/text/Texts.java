package io.github.tidecast.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts of one language. Bundles are {@code io/github/tidecast/texts/NAME[_zh_CN].properties} in UTF-8; the first
 * part of a key names its bundle. Placeholders follow {@link MessageFormat}; an apostrophe is therefore written twice,
 * in texts without arguments too.
 */
public final class Texts {

    /** The languages Tidecast speaks; the first is the fallback. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** The bundles, one for each room that speaks. */
    public static final List<String> BUNDLES =
            List.of("files", "importing", "series", "setting", "forecast", "worker", "exporting", "project",
                    "tuning", "batch", "chart", "ui", "cli");

    /** Digits of a number too small or too large to be written plainly. */
    private static final int DIGITS = 3;
    private static final String FOLDER = "io.github.tidecast.texts.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final System.Logger LOG = System.getLogger(Texts.class.getName());
    private static final String NEWER = "project.newer-sentence";
    /** Unknown texts that are told of in the log. */
    private static final int MOST_TOLD = 20;
    private static final int MOST_LOGGED = 200;

    private final Locale locale;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Map<String, ResourceBundle> bundles;

    /**
     * Texts for a language.
     *
     * @param wanted any locale; one that Tidecast does not speak gives English
     */
    public Texts(Locale wanted) {
        this.locale = closest(wanted);
        this.bundles = BUNDLES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(),
                name -> ResourceBundle.getBundle(FOLDER + name, bundleLocale(locale), NO_FALLBACK)));
    }

    /** The language of {@link #LANGUAGES} that serves a locale best. */
    public static Locale closest(Locale wanted) {
        return LANGUAGES.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst().orElse(LANGUAGES.getFirst());
    }

    /** The language spoken. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence for a text; names in it, which come from files, are made {@linkplain VisibleText visible}. Files of a
     * newer version may hold a text that no bundle has, or one with other arguments: for it stands a sentence that says so.
     */
    public String say(Text text) {
        Object[] arguments = text.arguments().stream()
                .map(this::shown).toArray();
        try {
            return format(new MessageFormat(pattern(text.key()), locale), arguments);
        } catch (MissingResourceException | IllegalArgumentException e) {
            if (unknown.size() < MOST_TOLD && unknown.add(text.key())) {
                LOG.log(System.Logger.Level.WARNING, "No bundle has the text " + beginning(text), e);
            }
            return pattern(NEWER);
        }
    }

    private static String beginning(Text text) {
        String all = text.toString();
        return all.substring(0, Math.min(all.length(), MOST_LOGGED));
    }

    private String format(MessageFormat format, Object[] arguments) {
        Format[] asked = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(asked.length, arguments.length); i++) {
            if (asked[i] == null && arguments[i] instanceof Double value && Figures.inPowers(value)) {
                arguments[i] = Figures.significant(locale, value, DIGITS);
            }
        }
        return format.format(arguments);
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Text inner -> say(inner);
            case String name -> VisibleText.line(name);
            default -> argument;
        };
    }

    /** Short form of {@link #say(Text)}. */
    public String say(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    /** All keys of a bundle of {@link #BUNDLES}. */
    public Set<String> keys(String bundle) {
        return Objects.requireNonNull(bundles.get(bundle), bundle).keySet();
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = dot < 0 ? null : bundles.get(key.substring(0, dot));
        if (bundle == null) {
            throw new MissingResourceException("No bundle for the key " + key, Texts.class.getName(), key);
        }
        return bundle.getString(key);
    }

    private static Locale bundleLocale(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
    }
}
