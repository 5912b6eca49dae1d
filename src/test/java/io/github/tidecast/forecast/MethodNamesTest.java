package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "monthly, 12, Same month last year", "every 2 months, 6, Same month last year",
        "quarterly, 4, Same quarter last year", "weekly, 52, Same week last year",
        "daily, 7, Same day last week", "daily, 365, Same day last year",
        "business-daily, 5, Same day last week", "business-daily, 261, Same day last year",
        "hourly, 24, Same time yesterday", "hourly, 168, Same time last week", "hourly, 8766, Same time last year",
        "every 30 minutes, 48, Same time yesterday", "every 30 minutes, 336, Same time last week",
        "minutely, 60, Same time last hour", "yearly, 11, 'Seasonal naive, 11 years'",
        "monthly, 6, 'Seasonal naive, 6 months'", "every 30 minutes, 96, 'Seasonal naive, 96 points'",
        "none, 12, 'Seasonal naive, 12 points'", "irregular, 7, 'Seasonal naive, 7 points'"})
    void aNaiveMethodSaysWhatItRepeats(String frequency, int season, String name) {
        assertThat(ENGLISH.say(new MethodNames(Frequency.parse(frequency), List.of(season)).of(Method.SEASONAL_NAIVE)))
                .isEqualTo(name);
    }

    @Test
    void eachOfSeveralSeasonsHasItsOwn() {
        MethodNames names = new MethodNames(Frequency.every(30, TimeUnit.MINUTE), List.of(48, 336));
        assertThat(ENGLISH.say(names.of(Method.SEASONAL_NAIVE_SECOND))).isEqualTo("Same time last week");
        assertThat(new Texts(Locale.CHINA).say(names.of(Method.SEASONAL_NAIVE_SECOND))).isEqualTo("上周同时");
        assertThat(names.of(Method.SEASONAL_NAIVE_THIRD)).isEqualTo(Method.SEASONAL_NAIVE_THIRD.label());
        assertThat(names.of(Method.THETA)).isEqualTo(Method.THETA.label());
    }
}
