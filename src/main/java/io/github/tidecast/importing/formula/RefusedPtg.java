package io.github.tidecast.importing.formula;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianOutput;

/**
 * Stands where a formula has a part that is not to be computed. The evaluator ends when it comes to such a part, but does
 * not come to one in a branch that is not taken. As long as the part, because branches are skipped by their length.
 */
final class RefusedPtg extends Ptg {

    private final int size;

    RefusedPtg(Ptg part) {
        this.size = part.getSize();
    }

    @Override
    public int getSize() {
        return size;
    }

    @Override
    public byte getSid() {
        return -1;
    }

    @Override
    public boolean isBaseToken() {
        return true;
    }

    @Override
    public byte getDefaultOperandClass() {
        return CLASS_VALUE;
    }

    @Override
    public String toFormulaString() {
        return "#REFUSED";
    }

    @Override
    public void write(LittleEndianOutput out) {
        throw new IllegalStateException("a formula that is read is not written");
    }

    @Override
    public Map<String, Supplier<?>> getGenericProperties() {
        return Map.of();
    }

    @Override
    public RefusedPtg copy() {
        return this;
    }
}
