package io.github.tidecast.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.text.Texts;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are written as each system writes them: a Mac has another modifier for shortcuts. */
class CommandKeyTest {

    static Stream<Texts> everyLanguage() {
        return Texts.LANGUAGES.stream().map(Texts::new);
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void noTextHasTheKeyOfOneSystemInIt(Texts texts) {
        assertThat(Stream.of("ui", "chart").flatMap(bundle -> texts.keys(bundle).stream()))
                .allSatisfy(key -> assertThat(texts.say(key)).doesNotContain("Ctrl"));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void aHintEndsWithTheKeyAsThisSystemWritesIt(Texts texts) {
        assertThat(texts.say(CommandKey.hint("ui.hint.open", Commands.Name.OPEN))).startsWith(texts.say("ui.hint.open"))
                .endsWith("(" + KeyCombination.valueOf("Shortcut+O").getDisplayText() + ")");
    }

    @Test
    void aCommandWithoutAKeyHasNoSuchHint() {
        assertThatThrownBy(() -> CommandKey.hint("ui.hint.open", Commands.Name.HOME))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("HOME");
    }
}
