package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.engine.ClassicalMethods.Heard;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A forecast at an origin is made of what is handed in, not of what was asked before. */
class ClassicalMethodsTest {

    private final TimeSeries series = ForecasterTest.monthly(96);

    private PreparedSeries target() throws SayableException {
        return PreparedSeries.of(new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.QUICK, 6)));
    }

    private static Heard ask(ClassicalMethods methods, PreparedSeries target, int known) throws StoppedException {
        return methods.ask(target.context(known, 6), () -> false);
    }

    @Test
    void originsMayBeAskedInAnyOrder() throws SayableException {
        PreparedSeries target = target();
        Origins origins = Origins.plan(96, 6, 12, 12, 4, 0);
        ClassicalMethods forwards = new ClassicalMethods(target, origins);
        Heard early = ask(forwards, target, 72);
        Heard late = ask(forwards, target, 90);
        ClassicalMethods backwards = new ClassicalMethods(target, origins);
        Heard lateFirst = ask(backwards, target, 90);
        Heard earlyThen = ask(backwards, target, 72);

        double[] expected = forwards.combine(late, List.of(early)).backbone();
        assertThat(backwards.combine(lateFirst, List.of(earlyThen)).backbone()).isEqualTo(expected);
        assertThat(forwards.combine(late, List.of()).backbone()).isNotEqualTo(expected);
        assertThat(forwards.combine(late, List.of(early)).backbone()).isEqualTo(expected);
    }

    @Test
    void cancelledWorkEnds() throws SayableException {
        PreparedSeries target = target();
        ClassicalMethods methods = new ClassicalMethods(target, Origins.plan(96, 6, 12, 12, 4, 0));
        assertThatThrownBy(() -> methods.ask(target.context(72, 6), () -> true)).isInstanceOf(StoppedException.class);
    }
}
