package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandUnderTheirHeadings() {
        assertThat(new TextTable().row(List.of("Time", "Value")).row(List.of("2024-01", "7")).lines())
                .containsExactly("Time     Value", "2024-01      7");
    }

    @Test
    void ideographsTakeTwoCells() {
        assertThat(new TextTable().row(List.of("时间", "预测")).row(List.of("2024", "12345")).lines())
                .containsExactly("时间   预测", "2024  12345");
        assertThat(DisplayWidth.of("a时é")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void raggedRowsAreRefused() {
        TextTable table = new TextTable().row(List.of("a", "b"));
        assertThatThrownBy(() -> table.row(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
