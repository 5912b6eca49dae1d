package io.github.tidecast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void noLineBeginsWithAPercentSign() {
        Language language = new Language(Locale.ENGLISH);
        assertThat(language.say("ui.result.coverage", "a", "b")).contains("80\u00a0%").doesNotContain(" %");
        assertThat(language.phrases().values()).noneMatch(phrase -> phrase.contains(" %"));
    }
}
