package io.github.tidecast.cli;

import io.github.tidecast.forecast.settings.NetworkRole;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads the role of the network: {@code auto}, {@code network-only}, {@code backbone-only}. */
final class RoleConverter implements ITypeConverter<NetworkRole> {

    @Override
    public NetworkRole convert(String word) {
        return NetworkRole.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
