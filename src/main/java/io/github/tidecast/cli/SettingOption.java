package io.github.tidecast.cli;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Fraction;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.LongNumber;
import io.github.tidecast.forecast.settings.SettingType.WholeNumber;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** A setting as an option: {@code --KEY} with a value of its type. */
record SettingOption(Setting<?> setting) {

    /** Names that an option has besides its key: one length or level is the usual case, and gaps are filled. */
    private static final Map<Setting<?>, String> SHORT = Map.of(Settings.SEASONS, "--season", Settings.LEVELS,
            "--level", Settings.GAP_FILLING, "--gaps");

    /**
     * The option.
     *
     * @param given where its value is put
     */
    OptionSpec spec(Console console, Map<Setting<?>, Object> given) {
        OptionSpec.Builder option = OptionSpec.builder(names()).arity("1").description(description(console))
                .setter(new ISetter() {
                    @Override
                    @SuppressWarnings("unchecked") // as picocli declares it
                    public <T> @Nullable T set(T value) {
                        return (T) (value == null ? given.remove(setting) : given.put(setting, value));
                    }
                });
        switch (setting.type()) {
            case WholeNumber number -> option.paramLabel("N").type(Integer.class);
            case LongNumber number -> option.paramLabel("N").type(Long.class);
            case Fraction fraction -> option.paramLabel("X").type(Double.class);
            case Lengths lengths -> list(option, "N", Integer.class);
            case Levels levels -> list(option, "PERCENT", Double.class);
            case Flag flag -> words(option, List.of("on", "off"), "on"::equals, Object.class); // picocli turns a flag round
            case Choice<?> choice -> words(option, choice.all().stream().map(Choice::id).toList(),
                    word -> choice.all().stream().filter(one -> Choice.id(one).equals(word)).findFirst().orElseThrow(),
                    choice.words());
        }
        return option.build();
    }

    private String[] names() {
        String name = "--" + setting.key();
        return SHORT.containsKey(setting) ? new String[] {SHORT.get(setting), name} : new String[] {name};
    }

    /** What a value means on the command line, where that is more than the hint of the form; formatted by picocli. */
    private String description(Console console) {
        Text words = setting.type() instanceof Lengths || setting.type() instanceof Levels || setting == Settings.PRESET
                ? Text.of("setting.option." + setting.words()) : setting.hint();
        return console.say(words).replace("%", "%%");
    }

    private static void list(OptionSpec.Builder option, String label, Class<?> each) {
        option.paramLabel(label).type(List.class).auxiliaryTypes(each).splitRegex(",");
    }

    private static void words(OptionSpec.Builder option, List<String> words, Function<String, ?> value, Class<?> type) {
        ITypeConverter<Object> converter = typed -> {
            String word = typed.toLowerCase(Locale.ROOT).replace('_', '-');
            if (!words.contains(word)) {
                throw new TypeConversionException("not one of " + words + ": " + typed);
            }
            return value.apply(word);
        };
        option.paramLabel(words.stream().collect(Collectors.joining("|"))).type(type).converters(converter);
    }
}
