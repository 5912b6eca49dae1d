package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.settings.DummySetting;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SettingOptionsTest {

    private static final TimeSeries SERIES = new TimeSeries("x",
            TimeAxis.regular(LocalDateTime.of(2015, 1, 1, 0, 0), Frequency.MONTHLY, 96),
            IntStream.range(0, 96).mapToDouble(i -> 100 + 20 * Math.sin(i * Math.PI / 6)).toArray());

    private final SettingOptions options = new SettingOptions(DummySetting.AND_ALL);

    private CommandLine line() {
        return new CommandLine(CommandSpec.create().addMixin("settings",
                options.spec(new CapturedConsole().console(Locale.ENGLISH, false))));
    }

    private ForecastSettings parsed(String... arguments) throws ExitException {
        line().parseArgs(arguments);
        return options.settings(SERIES, Optional.of(6));
    }

    @Test
    void whatIsNotGivenFollowsFromTheData() throws ExitException {
        ForecastSettings settings = parsed();

        assertThat(settings.seasons()).containsExactly(12);
        assertThat(settings.horizon()).isEqualTo(6);
        assertThat(settings.levels()).containsExactly(50.0, 80.0, 95.0);
    }

    @Test
    void everyTypeOfSettingIsAnOption() throws ExitException {
        ForecastSettings settings = parsed("--window", "30", "--learning-rate", "0.01", "--seed", "4000000000",
                "--role", "network-only", "--season-treatment", "INPUTS", "--calendar", "off", "--seasons", "24,12",
                "--level", "90", "--networks", "3");

        assertThat(settings.get(Settings.WINDOW)).isEqualTo(30);
        assertThat(settings.get(Settings.LEARNING_RATE)).isEqualTo(0.01);
        assertThat(settings.get(Settings.SEED)).isEqualTo(4_000_000_000L);
        assertThat(settings.role()).isEqualTo(NetworkRole.NETWORK_ONLY);
        assertThat(settings.get(Settings.SEASON_TREATMENT)).isEqualTo(SeasonTreatment.INPUTS);
        assertThat(settings.get(Settings.CALENDAR)).isFalse();
        assertThat(settings.seasons()).containsExactly(12, 24);
        assertThat(settings.levels()).containsExactly(50.0, 80.0, 90.0, 95.0);
        assertThat(settings.members()).isEqualTo(3);
    }

    @Test
    void aSeasonOfOneIsNone() throws ExitException {
        assertThat(parsed("--season", "1").seasons()).isEmpty();
    }

    @Test
    void aFurtherSettingIsAnOption() throws ExitException {
        ForecastSettings settings = parsed("--dummy-number", "6", "--dummy-flag", "on");

        assertThat(settings.get(DummySetting.NUMBER)).isEqualTo(6);
        assertThat(settings.get(DummySetting.FLAG)).isTrue();
        assertThat(line().getUsageMessage()).contains("--dummy-number=N", "--dummy-flag=on|off");
    }

    @ParameterizedTest
    @CsvSource({"--window, 0", "--dropout, 1", "--season, 0", "--level, 40", "--seed, -1"})
    void aValueOutsideItsLimitsIsSaid(String option, String value) {
        assertThatThrownBy(() -> parsed(option, value)).isInstanceOfSatisfying(ExitException.class,
                said -> assertThat(said.text().key()).isEqualTo("setting.limit"));
    }

    @ParameterizedTest
    @CsvSource({"--window, many", "--role, none", "--calendar, maybe", "--seasons, '7,x'"})
    void aWordThatIsNoValueIsRefused(String option, String value) {
        assertThatThrownBy(() -> line().parseArgs(option, value)).isInstanceOf(CommandLine.ParameterException.class);
    }

    @Test
    void whatOneCallGaveIsForgottenInTheNext() throws ExitException {
        CommandLine line = line();
        line.parseArgs("--window", "30", "--level", "90");
        line.parseArgs();

        assertThat(options.settings(SERIES, Optional.of(6)).levels()).isEqualTo(List.of(50.0, 80.0, 95.0));
    }
}
