package io.github.tidecast.cli;

import io.github.tidecast.text.Texts;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language: {@code en}, {@code zh}, {@code zh_CN}. */
final class LanguageConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        Locale wanted = locale(value);
        if (Texts.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(wanted.getLanguage()))) {
            throw new TypeConversionException(value);
        }
        return wanted;
    }

    static Locale locale(String name) {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
