package io.github.tidecast.importing.excel;

import java.util.function.Function;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A name of a workbook.
 *
 * @param name   the name
 * @param sheet  the sheet that it belongs to, from 0; -1 if to the workbook
 * @param text   what it stands for
 * @param number its place in the list of names
 * @param parser parses what it stands for
 */
record DefinedName(String name, int sheet, String text, int number, Function<String, Ptg[]> parser)
        implements EvaluationName {

    @Override
    public String getNameText() {
        return name;
    }

    @Override
    public boolean isFunctionName() {
        return false;
    }

    @Override
    public boolean hasFormula() {
        return !text.isEmpty();
    }

    @Override
    public Ptg[] getNameDefinition() {
        return parser.apply(text);
    }

    @Override
    public boolean isRange() {
        return hasFormula();
    }

    @Override
    public NamePtg createPtg() {
        return new NamePtg(number);
    }
}
