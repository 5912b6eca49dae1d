package io.github.tidecast.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A decimal mark, as the sign or its name. */
final class DecimalConverter implements ITypeConverter<Character> {

    @Override
    public Character convert(String value) {
        return switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case ".", "point" -> '.';
            case ",", "comma" -> ',';
            default -> throw new TypeConversionException("not a decimal mark: " + value);
        };
    }
}
