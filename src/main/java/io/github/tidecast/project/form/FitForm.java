package io.github.tidecast.project.form;

import io.github.tidecast.forecast.CalendarCycle;
import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.WindowSplit;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.Transform;
import java.util.List;
import java.util.Optional;

/**
 * What was fitted together with the networks of a run.
 *
 * @param version         what the numbers mean, see {@link FittedModel}
 * @param transform       name of the reshaping of the values
 * @param parameter       its parameter
 * @param seasonalIndices figures of each season
 * @param change          what counts as 1
 * @param cycles          names of cycles of the calendar
 * @param seasons         lengths of seasons given as inputs
 * @param columns         scales of further series
 */
record FitForm(int version, int first, double unit, SplitForm split, String transform, double parameter,
               List<List<Double>> seasonalIndices, double change, LinearWindow linear, List<String> cycles,
               List<Integer> seasons, List<ColumnScale> columns) {

    /** Windows that trained and validated. */
    record SplitForm(int window, int outputs, int training, int validation, int firstCheck, int stride, int checkStride) {
    }

    /** The scale of a further series. */
    record ColumnScale(double mean, double spread) {
    }

    static FitForm of(FittedModel model) {
        WindowSplit split = model.split();
        FittedModel.Scale scale = model.scale();
        return new FitForm(model.version(), model.first(), model.unit(),
                new SplitForm(split.window(), split.outputs(), split.training(), split.validation(), split.firstCheck(),
                        split.stride(), split.checkStride()),
                scale.transform().name(), scale.parameter(), scale.seasonalIndices(), scale.change(), model.linear(),
                model.inputs().cycles().stream().map(Enum::name).toList(), model.inputs().seasons(),
                model.inputs().columns().stream().map(one -> new ColumnScale(one.mean(), one.spread())).toList());
    }

    /** What was fitted; empty if this version does not know what it means. */
    Optional<FittedModel> model() {
        Optional<Transform> reshaping = Names.find(Transform.class, transform);
        List<CalendarCycle> known = cycles.stream().flatMap(name -> Names.find(CalendarCycle.class, name).stream()).toList();
        if (version > FittedModel.VERSION || reshaping.isEmpty() || known.size() < cycles.size()) {
            return Optional.empty();
        }
        return Optional.of(new FittedModel(version, first, unit,
                new WindowSplit(split.window, split.outputs, split.training, split.validation, split.firstCheck,
                        split.stride, split.checkStride),
                new FittedModel.Scale(reshaping.get(), parameter, seasonalIndices, change), linear,
                new FittedModel.Inputs(known, seasons, columns.stream()
                        .map(one -> new FittedModel.Column(one.mean, one.spread)).toList())));
    }
}
