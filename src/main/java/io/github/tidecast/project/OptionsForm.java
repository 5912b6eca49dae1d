package io.github.tidecast.project;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Import options in JSON, without the password. Plain fields instead of a record: what a file of an older version lacks
 * keeps its default, so that options may be added.
 *
 * <p>Decision: {@code gaps}, how older versions filled gaps when they read a file, is passed over. It is a setting of the
 * forecast today: {@link FromFormat2} makes it one in a project, which has settings; readings that are remembered have
 * none to take it over, and leave the gaps open.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties({"password", "gaps"}) // older versions wrote the one as null; the other is left out, see above
final class OptionsForm {

    private @Nullable String encoding;
    private @Nullable String delimiter;
    private @Nullable String decimal;
    @JsonSetter(nulls = Nulls.SKIP)
    private Map<String, String> decimals = Map.of();
    private @Nullable DateOrder dateOrder;
    @JsonSetter(nulls = Nulls.SKIP)
    private Map<String, DateOrder> dateOrders = Map.of();
    private @Nullable String sheet;
    private @Nullable Integer headerRow;
    private @Nullable String timeColumn;
    private @Nullable String target;
    private @Nullable String seriesId;
    private @Nullable DuplicateRule duplicates;
    private @Nullable Boolean transpose;
    private @Nullable String resampleTo;
    private Resampling.Rule resampleRule = Resampling.Rule.MEAN;

    static OptionsForm of(ImportOptions options) {
        OptionsForm form = new OptionsForm();
        form.encoding = options.encoding().orElse(null);
        form.delimiter = options.delimiter().map(String::valueOf).orElse(null);
        form.decimal = options.decimal().all().map(String::valueOf).orElse(null);
        form.decimals = new TreeMap<>();
        options.decimal().own().forEach((column, mark) -> form.decimals.put(column, mark.toString()));
        form.dateOrder = options.dateOrder().all().orElse(null);
        form.dateOrders = new TreeMap<>(options.dateOrder().own());
        form.sheet = options.sheet().orElse(null);
        form.headerRow = options.headerRow().orElse(null);
        form.timeColumn = options.timeColumn().orElse(null);
        form.target = options.target().orElse(null);
        form.seriesId = options.seriesId().orElse(null);
        form.duplicates = options.duplicates().orElse(null);
        form.transpose = options.transpose().orElse(null);
        form.resampleTo = options.resampling().map(resampling -> resampling.step().id()).orElse(null);
        form.resampleRule = options.resampling().map(Resampling::rule).orElse(Resampling.Rule.MEAN);
        return form;
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException if a value is none
     */
    ImportOptions options() {
        return new ImportOptions(Optional.ofNullable(encoding), character(delimiter),
                new PerColumn<>(character(decimal), marks()),
                new PerColumn<>(Optional.ofNullable(dateOrder), dateOrders),
                Optional.ofNullable(sheet), Optional.ofNullable(headerRow),
                Optional.ofNullable(timeColumn), Optional.ofNullable(target), Optional.ofNullable(seriesId),
                Optional.ofNullable(duplicates), Optional.ofNullable(transpose),
                Optional.ofNullable(resampleTo).map(step -> new Resampling(Frequency.parse(step), resampleRule)),
                Optional.empty());
    }

    private Map<String, Character> marks() {
        Map<String, Character> marks = new HashMap<>();
        decimals.forEach((column, mark) -> character(mark).ifPresent(one -> marks.put(column, one)));
        return marks;
    }

    private static Optional<Character> character(@Nullable String text) {
        if (text != null && text.length() != 1) {
            throw new IllegalArgumentException("no single character: " + text);
        }
        return Optional.ofNullable(text).map(one -> one.charAt(0));
    }
}
