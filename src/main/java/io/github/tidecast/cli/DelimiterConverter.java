package io.github.tidecast.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A delimiter as one character or as its name, for shells where a tab is hard to write. */
final class DelimiterConverter implements ITypeConverter<Character> {

    @Override
    public Character convert(String value) {
        return switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "pipe" -> '|';
            case "space" -> ' ';
            default -> {
                if (value.length() != 1 || value.charAt(0) == '"' || value.charAt(0) == '\n') {
                    throw new TypeConversionException("not a delimiter: " + value);
                }
                yield value.charAt(0);
            }
        };
    }
}
