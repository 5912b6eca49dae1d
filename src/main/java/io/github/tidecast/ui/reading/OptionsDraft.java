package io.github.tidecast.ui.reading;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import java.util.Optional;

/** Import options in the making: those decided so far with one of them changed. */
final class OptionsDraft {

    private Optional<String> encoding;
    private Optional<Character> delimiter;
    private PerColumn<Character> decimal;
    private PerColumn<DateOrder> dateOrder;
    private Optional<String> sheet;
    private Optional<Integer> headerRow;
    private Optional<String> timeColumn;
    private Optional<String> seriesId;
    private Optional<DuplicateRule> duplicates;
    private Optional<Boolean> transpose;
    private Optional<Resampling> resampling;
    private final ImportOptions decided;
    private final ImportOptions found;

    /**
     * A draft.
     *
     * @param decided what was decided so far
     * @param found   the same with every guess filled in
     */
    OptionsDraft(ImportOptions decided, ImportOptions found) {
        this.decided = decided;
        this.found = found;
        encoding = decided.encoding();
        delimiter = decided.delimiter();
        decimal = decided.decimal();
        dateOrder = decided.dateOrder();
        sheet = decided.sheet();
        headerRow = decided.headerRow();
        timeColumn = decided.timeColumn();
        seriesId = decided.seriesId();
        duplicates = decided.duplicates();
        transpose = decided.transpose();
        resampling = decided.resampling();
    }

    /** The options with a choice made. What depends on it and was decided for another reading is found out again. */
    ImportOptions with(ImportChoice choice, String value) {
        switch (choice) {
            case ENCODING -> encoding = Optional.of(value);
            case DELIMITER -> {
                delimiter = Optional.of(value.charAt(0));
                forgetColumns();
            }
            case DECIMAL -> decimal = value.equals(ImportChoice.EACH_ITS_OWN) ? found.decimal()
                    : PerColumn.everywhere(value.charAt(0));
            case DATE_ORDER -> dateOrder = value.equals(ImportChoice.EACH_ITS_OWN) ? found.dateOrder()
                    : PerColumn.everywhere(DateOrder.valueOf(value));
            case SHEET -> {
                sheet = Optional.of(value);
                headerRow = Optional.empty();
                forgetColumns();
            }
            case HEADER_ROW -> {
                headerRow = Optional.of(Integer.valueOf(value));
                forgetColumns();
            }
            case TIME_COLUMN -> timeColumn = Optional.of(value);
            case SERIES -> seriesId = Optional.of(value);
            case DUPLICATES -> duplicates = Optional.of(DuplicateRule.valueOf(value));
            case RESAMPLE -> resampling = Optional.of(new Resampling(Frequency.parse(value), resampling().rule()));
            case RESAMPLE_RULE ->
                    resampling = Optional.of(new Resampling(resampling().step(), Resampling.Rule.valueOf(value)));
            case TRANSPOSE -> {
                transpose = Optional.of(Boolean.valueOf(value));
                forgetColumns();
            }
        }
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn,
                Optional.empty(), seriesId, duplicates, transpose, resampling, decided.password());
    }

    private Resampling resampling() {
        return resampling.orElse(Resampling.NONE);
    }

    private void forgetColumns() {
        timeColumn = Optional.empty();
        seriesId = Optional.empty();
    }
}
