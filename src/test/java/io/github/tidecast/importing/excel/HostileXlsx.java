package io.github.tidecast.importing.excel;

import static io.github.tidecast.importing.excel.ForgedXlsx.days;
import static io.github.tidecast.importing.excel.ForgedXlsx.formula;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.IntFunction;

/** Workbooks that ask for more than any reader should give; each is a few megabytes at most. */
public enum HostileXlsx {
    /** A function that loops as often as a number says. */
    WORKDAY(ending(formula("B42", "WORKDAY(1,2000000000)"))),
    /** A function that makes a text as long as a number says. */
    REPT(ending(formula("C3", "LEN(REPT(\"x\",2000000000))"))),
    /** A number of two billion digits. */
    ROUND(ending(formula("C3", "ROUND(1.5,2000000000)"))),
    /** A name that stands for such a function. */
    NAMED(ending(formula("C3", "Days+1")).names("<definedName name=\"Days\">WORKDAY(1,2000000000)</definedName>")),
    /** Names that stand for names that stand for names. */
    NAMES_OF_NAMES(namesOfNames()),
    /** Text that doubles with each formula. */
    DOUBLING(chain(60, i -> i == 0 ? "\"x\"" : "C" + (i + 1) + "&C" + (i + 1))),
    /** Each formula refers to the next. */
    CHAIN_FORWARD(chain(20_000, i -> "C" + (i + 3) + "+1")),
    /** Each formula refers to the one before. */
    CHAIN_BACKWARD(chain(20_000, i -> i == 0 ? "1" : "C" + (i + 1) + "+1")),
    /** Each formula refers to all before. */
    RUNNING_SUMS(chain(20_000, i -> i == 0 ? "1" : "SUM(C$2:C" + (i + 1) + ")")),
    /** Each formula refers to all that follow. */
    RUNNING_SUMS_FORWARD(chain(20_000, i -> "SUM(C" + (i + 3) + ":C20001)+1")),
    /** Formulas that refer to themselves. */
    CIRCLE(chain(5_000, i -> "C" + ((i + 1) % 5_000 + 2) + "+1")),
    /** All cells of a sheet. */
    ALL_CELLS(ending(formula("D3", "SUM(A:XFD)") + formula("E3", "SUMPRODUCT(A1:XFD1048576*A1:XFD1048576)"))),
    /** An array of rows by columns. */
    ARRAYS(chain(300, i -> "SUMPRODUCT(" + "(".repeat(40) + "A1:A1000*A1:ALL1" + "+1)".repeat(40) + ")")),
    /** Patterns that are matched in time without end. */
    PATTERNS(ending(formula("D3", "COUNTIF(E3,\"" + "*a".repeat(60) + "b\")") + "<c r=\"E3\" t=\"str\"><v>"
            + "a".repeat(30_000) + "</v></c>")),
    /** A formula in thousands of parentheses. */
    PARENTHESES(ending(formula("D3", "(".repeat(4_000) + "1" + ")".repeat(4_000)))),
    /** A formula longer than any. */
    LONG_FORMULA(new ForgedXlsx().rows(out -> {
        out.write(days() + "<row r=\"50\"><c r=\"A50\"><f>1");
        repeat(out, 2_000_000, i -> "+" + i * 7919L % 1_000_003);
        out.write("</f></c></row>");
    })),
    /** A million styles. */
    STYLES(new ForgedXlsx().rows(out -> out.write(days())).part("styles.xml", out -> {
        out.write("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>");
        repeat(out, 1_000_000, i -> "<xf numFmtId=\"" + i % 60_000 + "\"/>");
        out.write("</cellXfs></styleSheet>");
    })),
    /** Two million number formats of one style. */
    FORMATS(new ForgedXlsx().rows(out -> out.write(days())).part("styles.xml", out -> {
        out.write("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>");
        repeat(out, 2_000_000, i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"yyyy&quot;" + i + "&quot;\"/>");
        out.write("</numFmts></styleSheet>");
    })),
    /** Shared texts that are said to be two billion. */
    COUNT_OF_TEXTS(strings("uniqueCount=\"2000000000\" count=\"2000000000\"", 1, i -> "<si><t>a</t></si>")),
    /** Five million empty texts. */
    EMPTY_TEXTS(strings("", 5_000_000, i -> "<si n=\"" + noise(i) + "\"/>")),
    /** One text of a million runs. */
    RUNS(strings("", 1_000_000, i -> (i == 0 ? "<si>" : "") + "<r><rPr><b/></rPr><t>" + noise(i) + "</t></r>"
            + (i == 999_999 ? "</si>" : ""))),
    /** A million hidden rows. */
    HIDDEN_ROWS(new ForgedXlsx().rows(out -> {
        out.write(days());
        repeat(out, 1_000_000, i -> "<row r=\"" + (i + 42) + "\" hidden=\"1\"><c r=\"B" + (i + 42) + "\"/></row>");
    })),
    /** Two million merged regions. */
    MERGED(new ForgedXlsx().rows(out -> {
        out.write(days() + "</sheetData><mergeCells>");
        repeat(out, 2_000_000, i -> "<mergeCell ref=\"A" + i % 1_000_000 + ":B" + noise(i) + "\"/>");
        out.write("</mergeCells><sheetData>");
    })),
    /** Sixty thousand sheets of one part. */
    SHEETS(new ForgedXlsx().rows(out -> out.write("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))
            .sheets(Collections.nCopies(60_000, "s.xml"))),
    /** Nine thousand sheets without end. */
    EMPTY_SHEETS(new ForgedXlsx().rows(out -> repeat(out, 300_000, i -> "<row n=\"" + noise(i) + "\"/>"))
            .sheets(Collections.nCopies(9_000, "s.xml"))),
    /** Thirty thousand parts. */
    PARTS(parts(30_000)),
    /** A million relationships. */
    RELATIONSHIPS(new ForgedXlsx().rows(out -> out.write(days())).part("_rels/b.xml.rels", out -> {
        out.write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        repeat(out, 1_000_000, i -> ForgedXlsx.relation("s" + i, "worksheet", "s.xml"));
        out.write("</Relationships>");
    })),
    /** Half a million content types. */
    TYPES(new ForgedXlsx().rows(out -> out.write(days())).part("[Content_Types].xml", out -> {
        out.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        repeat(out, 500_000, i -> "<Override PartName=\"/" + noise(i) + "\" ContentType=\"b/c\"/>");
        out.write("</Types>");
    })),
    /** A comment of 200 MB. */
    COMMENT(new ForgedXlsx().rows(out -> {
        out.write(days() + "<!--");
        repeat(out, 15_000_000, HostileXlsx::noise);
        out.write("-->");
    })),
    /** An attribute of 200 MB. */
    ATTRIBUTE(new ForgedXlsx().rows(out -> {
        out.write(days() + "<row spans=\"");
        repeat(out, 15_000_000, HostileXlsx::noise);
        out.write("\"/>");
    })),
    /** Elements in elements in elements. */
    DEPTH(new ForgedXlsx().rows(out -> {
        out.write(days());
        repeat(out, 5_000_000, i -> "<a n=\"" + noise(i) + "\">");
    })),
    /** A name of its own for each of three million elements. */
    NAMES(new ForgedXlsx().rows(out -> {
        out.write(days());
        repeat(out, 3_000_000, i -> "<a" + i + "/>");
    })),
    /** A drawing of 200 MB beside a formula without result. */
    DRAWING(drawing());

    private final ForgedXlsx book;

    HostileXlsx(ForgedXlsx book) {
        this.book = book;
    }

    /** Writes the workbook into a folder. */
    public Path write(Path folder) throws IOException {
        return book.write(folder.resolve(name() + ".xlsx"));
    }

    private static ForgedXlsx ending(String cells) {
        return new ForgedXlsx().rows(out -> out.write(days().replace("</c></row><row r=\"4\">", "</c>"
                + cells.replace("B42", "C3")
                + "</row><row r=\"4\">")));
    }

    private static ForgedXlsx chain(int length, IntFunction<String> formula) {
        return new ForgedXlsx().rows(out -> repeat(out, length + 1, i -> i == 0
                ? "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>"
                : "<row r=\"" + (i + 1) + "\"><c r=\"A" + (i + 1) + "\"><v>" + i + "</v></c><c r=\"B" + (i + 1) + "\"><v>"
                        + i % 97 + "</v></c>" + formula("C" + (i + 1), formula.apply(i - 1)) + "</row>"));
    }

    private static ForgedXlsx namesOfNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            names.append("<definedName name=\"Name_").append(i).append("\">").append("Name_" + (i + 1) + "+Name_" + (i + 1))
                    .append("</definedName>");
        }
        return ending(formula("C3", "Name_0")).names(names + "<definedName name=\"Name_30\">1</definedName>");
    }

    private static ForgedXlsx strings(String attributes, int many, IntFunction<String> text) {
        return new ForgedXlsx().rows(out -> out.write(days())).part("strings.xml", out -> {
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" " + attributes + ">");
            repeat(out, many, text);
            out.write("</sst>");
        });
    }

    private static ForgedXlsx parts(int many) {
        ForgedXlsx book = new ForgedXlsx().rows(out -> out.write(days()));
        for (int i = 0; i < many; i++) {
            book.part("p/" + i + ".xml", out -> { });
        }
        return book;
    }

    private static ForgedXlsx drawing() {
        return ending(formula("C3", "1+1")).around("", "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\" r:id=\"d\"/>")
                .types("<Override PartName=\"/d.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>")
                .part("_rels/s.xml.rels",
                out -> out.write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\">" + ForgedXlsx.relation("d", "drawing", "d.xml") + "</Relationships>"))
                .part("d.xml", out -> {
                    out.write("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">");
                    repeat(out, 4_000_000, i -> "<xdr:absoluteAnchor id=\"" + i + "\"/>");
                    out.write("</xdr:wsDr>");
                });
    }

    /** Letters that do not become much fewer in a zip. */
    private static String noise(int i) {
        return Long.toString((i * 0x9E3779B97F4A7C15L >>> 8) ^ i, 36);
    }

    private static void repeat(Writer out, int many, IntFunction<String> text) throws IOException {
        for (int i = 0; i < many; i++) {
            out.write(text.apply(i));
        }
    }
}
