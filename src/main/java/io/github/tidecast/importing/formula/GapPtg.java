package io.github.tidecast.importing.formula;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.util.LittleEndianOutput;

/** Takes the room of parts that were left out of a formula, because branches are skipped by their length. */
final class GapPtg extends ControlPtg {

    private final int size;

    /**
     * A gap.
     *
     * @param size bytes of the parts that were there
     */
    GapPtg(int size) {
        this.size = size;
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
    public String toFormulaString() {
        return "";
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
    public GapPtg copy() {
        return this;
    }
}
