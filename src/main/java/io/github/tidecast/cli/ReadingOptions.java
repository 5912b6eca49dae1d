package io.github.tidecast.cli;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.PerColumn;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the user decides about the reading of a file; everything else is found out. */
final class ReadingOptions {

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.inspect.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--delimiter", paramLabel = "CHAR", converter = DelimiterConverter.class,
            descriptionKey = "cli.inspect.delimiter")
    private Optional<Character> delimiter = Optional.empty();

    @Option(names = "--decimal", paramLabel = ".|,", converter = DecimalConverter.class,
            descriptionKey = "cli.inspect.decimal")
    private Optional<Character> decimal = Optional.empty();

    @Option(names = "--date-order", paramLabel = "dmy|mdy|ymd", descriptionKey = "cli.inspect.date-order")
    private Optional<DateOrder> dateOrder = Optional.empty();

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "cli.inspect.header-row")
    private Optional<Integer> headerRow = Optional.empty();

    @Option(names = "--time-column", paramLabel = "NAME", descriptionKey = "cli.inspect.time-column")
    private Optional<String> timeColumn = Optional.empty();

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "cli.option.target")
    private Optional<String> target = Optional.empty();

    @Option(names = "--series", paramLabel = "ID", descriptionKey = "cli.inspect.series")
    private Optional<String> seriesId = Optional.empty();

    @Option(names = "--duplicates", paramLabel = "mean|first|last|sum", descriptionKey = "cli.inspect.duplicates")
    private Optional<DuplicateRule> duplicates = Optional.empty();

    @Option(names = "--transpose", negatable = true, descriptionKey = "cli.inspect.transpose")
    private Optional<Boolean> transpose = Optional.empty();

    @Mixin
    private ResampleOption resample = new ResampleOption();

    @Mixin
    private PasswordOption password = new PasswordOption();

    /**
     * The decisions.
     *
     * @throws ExitException if a password was to be given, and is not
     */
    ImportOptions options(Console console) throws ExitException {
        return new ImportOptions(encoding, delimiter, everywhere(decimal), everywhere(dateOrder), sheet, headerRow,
                timeColumn, target, seriesId, duplicates, transpose, resample.resampling(), password(console));
    }

    private static <T> PerColumn<T> everywhere(Optional<T> decided) {
        return decided.map(PerColumn::everywhere).orElse(PerColumn.unknown());
    }

    /**
     * The password of the file, if the user gives one; asked for at each call.
     *
     * @throws ExitException if one was to be given, and is not
     */
    Optional<String> password(Console console) throws ExitException {
        return password.read(console);
    }

    /** The column to forecast, if the user has chosen one. */
    Optional<String> target() {
        return target;
    }
}
