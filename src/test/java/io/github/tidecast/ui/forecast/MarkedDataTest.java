package io.github.tidecast.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartMark;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.RunList;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repeated times and outliers of a file are marked in its chart, before anything is learned and while it is. */
class MarkedDataTest {

    @TempDir
    private Path folder;

    @Test
    void repeatedTimesAndOutliersAreMarkedBeforeAndDuringTraining() throws Exception {
        DataSet data = read();
        Session session = new Session();
        ForecastModel model = new ForecastModel(session, new Language(Locale.ENGLISH), Runnable::run, Runnable::run);
        session.open(data);
        assertThat(marks(model)).containsExactly(
                new ChartMark(ChartMark.Kind.OUTLIER, data.series().axis().millis(60), 900),
                new ChartMark(ChartMark.Kind.DUPLICATE, data.series().axis().millis(20), data.series().value(20)));
        session.preview(data.series().slice(0, 5));
        assertThat(marks(model)).hasSize(2);
        session.openProject(Optional.empty(), RunList.EMPTY);
        assertThat(model.contentProperty().getValue()).isEmpty();
    }

    private static List<ChartMark> marks(ForecastModel model) {
        return model.contentProperty().getValue().map(ChartContent::marks).orElseThrow();
    }

    private DataSet read() throws Exception {
        List<String> lines = new ArrayList<>(List.of("day,visitors"));
        for (int i = 0; i < 120; i++) {
            int visitors = i == 60 ? 900 : 100 + i % 7 + 3 * (i % 5);
            lines.add(LocalDate.of(2024, 1, 1).plusDays(i) + "," + visitors);
            if (i == 20) {
                lines.add(LocalDate.of(2024, 1, 1).plusDays(i) + "," + visitors);
            }
        }
        Path file = Files.write(folder.resolve("visitors.csv"), lines);
        return DataSet.of(file, ImportOptions.AUTOMATIC,
                new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE));
    }
}
