package io.github.tidecast.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.function.Function;

/** Ties each value that is not a plain record to its form in JSON. */
final class DomainForms {

    private DomainForms() {
    }

    /**
     * The forms.
     *
     * @param settings how settings are read and written
     */
    static SimpleModule module(SettingsForm settings) {
        SimpleModule module = new SimpleModule("tidecast");
        tie(module, Frequency.class, String.class, Frequency::id, Frequency::parse);
        tie(module, TimeAxis.class, AxisForm.class, AxisForm::of, AxisForm::axis);
        tie(module, TimeSeries.class, SeriesForm.class, SeriesForm::of, SeriesForm::series);
        tie(module, SeriesTable.class, TableForm.class, TableForm::of, TableForm::table);
        tie(module, ForecastJob.class, JobForm.class, JobForm::of, JobForm::job);
        tie(module, LinearWindow.class, LinearForm.class, LinearForm::of, LinearForm::window);
        tie(module, NetworkWeights.class, WeightsForm.class, WeightsForm::of, WeightsForm::weights);
        tie(module, ForecastSettings.class, ObjectNode.class, settings::write, settings::read);
        tie(module, Text.class, TextForm.class, TextForm::of, TextForm::text);
        return module;
    }

    private static <D, F> void tie(SimpleModule module, Class<D> domain, Class<F> form, Function<D, F> write,
                                   Function<F, D> read) {
        module.addSerializer(domain, new StdDelegatingSerializer(domain, converter(domain, form, write)));
        module.addDeserializer(domain, new StdDelegatingDeserializer<>(converter(form, domain, read)));
    }

    private static <A, B> Converter<A, B> converter(Class<A> from, Class<B> to, Function<A, B> function) {
        return new Converter<>() {
            @Override
            public B convert(A value) {
                return function.apply(value);
            }

            @Override
            public JavaType getInputType(TypeFactory types) {
                return types.constructType(from);
            }

            @Override
            public JavaType getOutputType(TypeFactory types) {
                return types.constructType(to);
            }
        };
    }
}
