package io.github.tidecast.cli;

import io.github.tidecast.forecast.Method;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a method by its {@linkplain Method#id() name}. */
final class MethodConverter implements ITypeConverter<Method> {

    @Override
    public Method convert(String word) {
        return Arrays.stream(Method.values()).filter(method -> method.id().equals(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException("not a method: " + word));
    }
}
