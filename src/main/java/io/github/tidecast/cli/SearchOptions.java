package io.github.tidecast.cli;

import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Range;
import io.github.tidecast.tuning.SearchSpace;
import io.github.tidecast.tuning.Tunable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person says about the search: other ranges, and settings that stay as they are.
 *
 * @param ranges as in {@code hidden=8:64}
 * @param kept   names of settings
 */
record SearchOptions(List<String> ranges, List<String> kept) {

    private static final Pattern RANGE = Pattern.compile("([a-z-]+)=([0-9.eE+-]+):([0-9.eE+-]+)");

    /**
     * A space with these ranges.
     *
     * @throws ExitException if a name or a range is none, or nothing is left to be searched
     */
    SearchSpace narrow(SearchSpace space) throws ExitException {
        SearchSpace narrowed = space;
        for (String range : ranges) {
            narrowed = narrowed.with(range(range));
        }
        for (String name : kept) {
            Tunable setting = setting(name.strip());
            if (narrowed.ranges().size() == 1 && narrowed.range(setting).isPresent()) {
                throw ExitException.usage(Text.of("cli.tune.nothing-left"));
            }
            narrowed = narrowed.without(setting);
        }
        return narrowed;
    }

    private static Range range(String typed) throws ExitException {
        Matcher matcher = RANGE.matcher(typed);
        if (!matcher.matches()) {
            throw ExitException.usage(Text.of("cli.tune.no-range", typed));
        }
        Tunable setting = setting(matcher.group(1));
        try {
            return new Range(setting, Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)));
        } catch (IllegalArgumentException outside) {
            throw ExitException.usage(Text.of("cli.tune.range-limits", setting.label(), setting.least(),
                    setting.greatest(), typed));
        }
    }

    private static Tunable setting(String name) throws ExitException {
        return Tunable.ALL.stream().filter(one -> one.key().equals(name)).findFirst().orElseThrow(() ->
                ExitException.usage(Text.of("cli.tune.no-setting", name, Tunable.ALL.stream().map(Tunable::key)
                        .collect(Collectors.joining(", ")))));
    }
}
