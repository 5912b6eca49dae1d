package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.files.SmallDisk;
import io.github.tidecast.files.SmallDisk.Trouble;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each export on a disk in trouble: a sentence, the old file to the byte or none, nothing beside it, later it works. */
@Tag("slow")
class SmallDiskExportTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Export {
        void to(Path file) throws SayableException;
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyExportIsWholeOrNotThere(Trouble trouble) throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        ChartContent content = ForecastChart.of(document.history(), document.result());
        PictureOptions picture = PictureOptions.of(ChartStyle.paper(false, TEXTS, "passengers"));
        ForecastExport tables = new ForecastExport(TEXTS, CsvDialect.COMMA);
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            for (String ending : List.of("png", "svg", "pdf")) {
                attempt(disk, trouble, "chart." + ending,
                        file -> new ChartExport().write(content, picture, file, ExportObserver.NONE));
            }
            for (String ending : List.of("xlsx", "csv", "json")) {
                attempt(disk, trouble, "forecast." + ending,
                        file -> tables.write(document, file, ExportObserver.NONE));
            }
            attempt(disk, trouble, "report.pdf",
                    file -> new ReportExport(TEXTS).write(document, ReportOptions.ALL, file, ExportObserver.NONE));
        }
    }

    private static void attempt(SmallDisk disk, Trouble trouble, String name, Export export) throws Exception {
        Path file = disk.folder().resolve(name);
        for (boolean old : new boolean[] {false, true}) {
            if (old) {
                export.to(file);
            }
            Map<String, List<Byte>> before = disk.content();
            disk.suffer(trouble);
            assertThatThrownBy(() -> export.to(file)).as("%s, %s", name, trouble)
                    .isInstanceOfSatisfying(SayableException.class, failure -> assertThat(failure.text().key())
                            .isIn("exporting.disk-full", "exporting.not-allowed", "exporting.locked"));
            assertThat(disk.content()).as("%s, %s", name, trouble).isEqualTo(before);
            disk.recover(trouble);
            export.to(file);
            assertThat(file).isNotEmptyFile();
            disk.clear();
        }
    }
}
