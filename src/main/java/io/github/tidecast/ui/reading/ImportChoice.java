package io.github.tidecast.ui.reading;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FrequencyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A guess of the import that the user can see and change. Values are strings as {@link OptionsDraft} takes them. */
public enum ImportChoice {
    SHEET, ENCODING, DELIMITER, HEADER_ROW, TIME_COLUMN, DATE_ORDER, DECIMAL, SERIES, DUPLICATES, RESAMPLE,
    RESAMPLE_RULE, TRANSPOSE;

    /** Columns differ; nothing to be chosen, but what holds until something is. */
    static final String EACH_ITS_OWN = "each";

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252",
            "ISO-8859-1", "ISO-8859-15", "GB18030", "Big5", "Shift_JIS", "EUC-KR", "windows-1251");
    private static final int HEADER_ROWS_OFFERED = 30;

    /** Its name. */
    public Text label() {
        return Text.of("ui.import." + key());
    }

    /** What holds now; empty if the choice makes no sense for the file. */
    Optional<String> current(ImportResult imported) {
        ImportOptions options = imported.options();
        return switch (this) {
            case SHEET -> imported.sheets().size() > 1 ? imported.sheet() : Optional.empty();
            case ENCODING -> imported.encoding();
            case DELIMITER -> imported.delimiter().map(String::valueOf);
            case HEADER_ROW -> options.headerRow().map(String::valueOf);
            case TIME_COLUMN -> Optional.of(imported.timeColumn().orElse("-"));
            case DATE_ORDER -> current(options.dateOrder());
            case DECIMAL -> current(options.decimal());
            case SERIES -> imported.seriesIds().isEmpty() ? Optional.empty() : options.seriesId();
            case DUPLICATES -> options.duplicates().map(DuplicateRule::name);
            case RESAMPLE -> resampling(imported).map(resampling -> resampling.step().id());
            case RESAMPLE_RULE -> resampling(imported).filter(resampling -> resampling.step().isRegular())
                    .map(resampling -> resampling.rule().name());
            case TRANSPOSE -> options.transpose().map(String::valueOf);
        };
    }

    private static <T> Optional<String> current(PerColumn<T> way) {
        return way.isUnknown() ? Optional.empty() : Optional.of(way.all().map(String::valueOf).orElse(EACH_ITS_OWN));
    }

    /** What could hold, what holds now included. */
    List<String> values(ImportResult imported) {
        List<String> values = new ArrayList<>(switch (this) {
            case SHEET -> imported.sheets();
            case ENCODING -> ENCODINGS;
            case DELIMITER -> List.of(",", ";", "\t", "|", " ");
            case HEADER_ROW -> IntStream.rangeClosed(0, HEADER_ROWS_OFFERED).mapToObj(String::valueOf).toList();
            case TIME_COLUMN -> Stream.concat(imported.columns().stream().map(ColumnInfo::name), Stream.of("-"))
                    .toList();
            case DATE_ORDER -> names(DateOrder.values());
            case DECIMAL -> List.of(".", ",");
            case SERIES -> imported.seriesIds();
            case DUPLICATES -> names(DuplicateRule.values());
            case RESAMPLE -> Stream.concat(Stream.of(Frequency.IRREGULAR.id()),
                    Resampling.sensible(imported.table().axis()).stream().map(Frequency::id)).toList();
            case RESAMPLE_RULE -> names(Resampling.Rule.values());
            case TRANSPOSE -> List.of("false", "true");
        });
        current(imported).filter(now -> !values.contains(now)).ifPresent(now -> values.add(0, now));
        return values;
    }

    /** A value in words. */
    Text say(String value) {
        return switch (this) {
            case SHEET, ENCODING, SERIES -> Text.of("ui.raw", value);
            case DELIMITER -> switch (value) {
                case "," -> Text.of("ui.import.delimiter.comma");
                case ";" -> Text.of("ui.import.delimiter.semicolon");
                case "\t" -> Text.of("ui.import.delimiter.tab");
                case " " -> Text.of("ui.import.delimiter.space");
                default -> Text.of("ui.raw", value);
            };
            case HEADER_ROW -> value.equals("0") ? Text.of("ui.import.no-header")
                    : Text.of("ui.import.header-in-row", Integer.valueOf(value));
            case TIME_COLUMN -> value.equals("-") ? Text.of("ui.import.no-time") : Text.of("ui.raw", value);
            case DATE_ORDER -> value.equals(EACH_ITS_OWN) ? Text.of("ui.import.each-its-own")
                    : Text.of("ui.choice.date-order." + value.toLowerCase(Locale.ROOT));
            case DECIMAL -> switch (value) {
                case EACH_ITS_OWN -> Text.of("ui.import.each-its-own");
                case "." -> Text.of("ui.import.decimal.point");
                default -> Text.of("ui.import.decimal.comma");
            };
            case DUPLICATES -> Text.of("ui.choice.duplicates." + value.toLowerCase(Locale.ROOT));
            case RESAMPLE -> say(Frequency.parse(value));
            case RESAMPLE_RULE -> Text.of("ui.choice.resample-rule." + value.toLowerCase(Locale.ROOT));
            case TRANSPOSE -> Boolean.parseBoolean(value) ? Text.of("ui.import.across") : Text.of("ui.import.down");
        };
    }

    private static Optional<Resampling> resampling(ImportResult imported) {
        return imported.options().resampling().filter(resampling -> imported.table().axis().hasTimes());
    }

    private static Text say(Frequency step) {
        return step.isRegular() ? FrequencyWords.of(step) : Text.of("ui.import.keep-times");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Its name in texts and in the code of the question that it answers. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
