package io.github.tidecast.ui.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectData;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.SourcePath;
import io.github.tidecast.ui.session.TrainingOrder;
import java.util.List;
import java.util.Optional;

/** The way between what is on the desk and a project. */
final class DeskProject {

    private DeskProject() {
    }

    /**
     * What is on the desk, as a project.
     *
     * @param settings of the form
     */
    static Project of(Session session, Optional<ForecastSettings> settings) {
        return new Project(session.dataProperty().get().map(DeskProject::data), settings,
                session.runsProperty().get(), session.view().valuesProperty().get());
    }

    private static ProjectData data(DataSet data) {
        return new ProjectData(data.file().toString(), data.imported().options(), data.imported().table(),
                data.target(), data.inputs());
    }

    /** True if the data of two projects are equal; quick where they share the table, for this is asked at each move. */
    static boolean isSameData(Project one, Project other) {
        if (one.data().isEmpty() || other.data().isEmpty()) {
            return one.data().isEmpty() && other.data().isEmpty();
        }
        ProjectData a = one.data().get();
        ProjectData b = other.data().get();
        return (a.table() == b.table() || a.table().equals(b.table())) && a.source().equals(b.source())
                && a.options().equals(b.options()) && a.target().equals(b.target()) && a.inputs().equals(b.inputs());
    }

    /** Puts a project on the desk; trainings of the one before are given up, for their runs would be among its runs. */
    static void show(Project project, Session session) {
        Optional<DataSet> data = project.data().map(DeskProject::dataSet);
        List<TrainingOrder> dropped = session.queue().clear();
        if (!dropped.isEmpty()) {
            session.notices().show(Notice.hint(Text.of("ui.queue.dropped", dropped.size())));
        }
        session.openProject(data, project.runs());
        project.settings().ifPresent(session::useSettings);
        session.view().restore(project.view());
    }

    private static DataSet dataSet(ProjectData data) {
        ImportOptions options = data.options();
        TimeAxis axis = data.table().axis();
        List<ColumnInfo> columns = data.table().series().stream().map(DeskProject::column).toList();
        ImportResult imported = new ImportResult(ImportResult.Outcome.OK,
                Text.of("ui.project.data", data.table().axis().size()), options.encoding(), options.delimiter(),
                options.sheet(), List.of(), options.timeColumn().filter(name -> axis.hasTimes()), axis.frequency(),
                data.target(), data.table(), columns, List.of(), List.of(), List.of(), options, List.of(), PointNotes.NONE);
        return new DataSet(SourcePath.of(data.source()), options, imported, data.target(), data.inputs());
    }

    private static ColumnInfo column(TimeSeries series) {
        return new ColumnInfo(series.name(), ColumnInfo.Type.NUMBER, series.size(), series.missing(),
                first(series).map(String::valueOf).orElse(""), last(series).map(String::valueOf).orElse(""));
    }

    private static Optional<Double> first(TimeSeries series) {
        return series.size() == 0 ? Optional.empty() : Optional.of(series.value(0));
    }

    private static Optional<Double> last(TimeSeries series) {
        return series.size() == 0 ? Optional.empty() : Optional.of(series.value(series.size() - 1));
    }
}
