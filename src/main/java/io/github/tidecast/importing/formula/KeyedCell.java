package io.github.tidecast.importing.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;

/** A cell that is known by its place. */
public interface KeyedCell extends EvaluationCell {

    /** Its sheet. */
    EvaluationSheet sheet();

    /** Where it is. */
    CellKey key();

    @Override
    default Object getIdentityKey() {
        return key();
    }

    @Override
    default EvaluationSheet getSheet() {
        return sheet();
    }

    @Override
    default int getRowIndex() {
        return key().row();
    }

    @Override
    default int getColumnIndex() {
        return key().column();
    }
}
