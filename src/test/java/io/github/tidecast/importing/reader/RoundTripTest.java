package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.series.TimeSeries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A random table written in a random dialect comes back as it was. */
class RoundTripTest {

    /** How a table is written. */
    record Dialect(char delimiter, char decimal, String lineEnd, Charset charset, String dates, boolean quoted,
                   String titles) {
    }

    private static final LocalDateTime START = LocalDateTime.of(2021, 3, 14, 0, 0);

    @Provide
    Arbitrary<List<BigDecimal>> tables() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-99999.99"), new BigDecimal("99999.99")).ofScale(2)
                .list().ofMinSize(40).ofMaxSize(120);
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(Arbitraries.of(',', ';', '\t', '|'), Arbitraries.of('.', ','),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of("UTF-8", "UTF-16LE", "GB18030").map(Charset::forName),
                        Arbitraries.of("yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yyyy", "dd/MM/yyyy", "yyyyMMdd", "d MMM yyyy",
                                "MMMM d yyyy", "yyyy/MM/dd", "yyyy-MM-dd'T'00:00:00'Z'"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "\u8f93\u51fa of the works\n", "# first\n# second\n"))
                .as((delimiter, decimal, end, charset, dates, quoted, titles) ->
                        new Dialect(delimiter, decimal, end, charset, dates, quoted, titles))
                .filter(dialect -> dialect.quoted() || dialect.delimiter() != dialect.decimal());
    }

    @Property(seed = "1", tries = 150)
    void comesBack(@ForAll("tables") List<BigDecimal> values, @ForAll("dialects") Dialect dialect) throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, text(values, dialect).getBytes(dialect.charset()));
            ImportResult result = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
            assertThat(result.outcome()).as(result.problems() + " " + result.questions()).isEqualTo(Outcome.OK);
            assertThat(result.frequency().id()).isEqualTo("daily");
            TimeSeries series = result.targetSeries().orElseThrow();
            assertThat(series.axis().time(0)).isEqualTo(START);
            assertThat(series.values()).containsExactly(values.stream().mapToDouble(BigDecimal::doubleValue).toArray());
        } finally {
            Files.delete(file);
        }
    }

    private static String text(List<BigDecimal> values, Dialect dialect) {
        DateTimeFormatter dates = DateTimeFormatter.ofPattern(dialect.dates(), Locale.ENGLISH);
        String rows = IntStream.range(0, values.size())
                .mapToObj(i -> field(dates.format(START.plusDays(i)), dialect) + dialect.delimiter()
                        + field(values.get(i).toPlainString().replace('.', dialect.decimal()), dialect))
                .collect(Collectors.joining("\n"));
        String header = field("\u65e5\u671f", dialect) + dialect.delimiter() + field("\u9500\u91cf", dialect);
        return (dialect.titles() + header + "\n" + rows + "\n").replace("\n", dialect.lineEnd());
    }

    private static String field(String text, Dialect dialect) {
        return dialect.quoted() ? '"' + text + '"' : text;
    }
}
