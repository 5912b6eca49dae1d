package io.github.tidecast.importing.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import org.junit.jupiter.api.Test;

class SheetFormulasTest {

    private static final FormulaText ONE = new FormulaText("1", -1, false);

    /** A cell whose formula was one too many is not an empty cell: what refers to it would count it as nothing. */
    @Test
    void aCellThatWasLeftOutIsNotTakenForAnEmptyOne() {
        SheetFormulas formulas = new SheetFormulas(0);
        SheetHandler.Formulas taking = formulas.collecting();
        for (int row = 1; row <= 200_001; row++) {
            taking.met(row, 0, ONE, false);
        }
        StreamedSheet sheet = new StreamedSheet(0, GridBuilder.ofSheet(new ReadGuard(ImportProgress.NONE)).build(), formulas,
                false);

        assertThat(sheet.getCell(199_999, 0)).isInstanceOf(StreamedFormula.class);
        assertThat(sheet.getCell(199_999, 1)).isNull();
        assertThatThrownBy(() -> sheet.getCell(200_000, 0)).isInstanceOf(IllegalStateException.class);
        assertThat(sheet.getLastRowNum()).isEqualTo(200_000);
    }
}
