package io.github.tidecast.importing.excel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, as no spreadsheet program would. */
public final class ForgedXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes a part. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void to(Writer out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>(List.of("s.xml"));
    private Part rows = out -> { };
    private String beforeRows = "";
    private String afterRows = "";
    private String definedNames = "";
    private String contentTypes = "";
    private String relationships = "";

    /** A part, or one instead of what would be written. */
    public ForgedXlsx part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** The rows of the first sheet. */
    public ForgedXlsx rows(Part written) {
        rows = written;
        return this;
    }

    /** What surrounds the rows of the first sheet. */
    public ForgedXlsx around(String before, String after) {
        beforeRows = before;
        afterRows = after;
        return this;
    }

    /** The list of sheets as names of their parts. */
    public ForgedXlsx sheets(List<String> names) {
        sheets.clear();
        sheets.addAll(names);
        return this;
    }

    /** Names of the workbook. */
    public ForgedXlsx names(String elements) {
        definedNames = "<definedNames>" + elements + "</definedNames>";
        return this;
    }

    /** More content types. */
    public ForgedXlsx types(String elements) {
        contentTypes = elements;
        return this;
    }

    /** More relationships of the workbook. */
    public ForgedXlsx relations(String elements) {
        relationships = elements;
        return this;
    }

    /** Forty days with values, as rows. */
    public static String days() {
        StringBuilder days = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>value</t></is></c></row>");
        for (int i = 0; i < 40; i++) {
            days.append("<row r=\"").append(i + 2).append("\"><c r=\"A").append(i + 2).append("\" t=\"inlineStr\"><is><t>")
                    .append(java.time.LocalDate.of(2024, 1, 1).plusDays(i)).append("</t></is></c><c r=\"B").append(i + 2)
                    .append("\"><v>").append(100 + i % 7).append("</v></c></row>");
        }
        return days.toString();
    }

    /** A cell with a formula whose result is not stored. */
    public static String formula(String address, String formula) {
        return "<c r=\"" + address + "\"><f>" + formula.replace("&", "&amp;").replace("<", "&lt;") + "</f></c>";
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (Map.Entry<String, Part> part : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
                part.getValue().to(out);
                out.flush();
                zip.closeEntry();
            }
        }
        return file;
    }

    private Map<String, Part> all() {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", out -> {
            out.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"" + KINDS + "worksheet+xml\"/><Override PartName=\"/b.xml\" ContentType=\"" + KINDS
                    + "sheet.main+xml\"/><Override PartName=\"/styles.xml\" ContentType=\"" + KINDS + "styles+xml\"/>"
                    + "<Override PartName=\"/strings.xml\" ContentType=\"" + KINDS + "sharedStrings+xml\"/>");
            out.write(contentTypes + "</Types>");
        });
        all.put("_rels/.rels", out -> out.write(relationships(relation("r1", "officeDocument", "b.xml"))));
        all.put("_rels/b.xml.rels", out -> {
            StringBuilder relations = new StringBuilder(relation("rt", "styles", "styles.xml")
                    + relation("rs", "sharedStrings", "strings.xml"));
            sheets.stream().distinct().forEach(sheet -> relations.append(relation(sheet, "worksheet", sheet)));
            out.write(relationships(relations + relationships));
        });
        all.put("b.xml", out -> {
            out.write("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\"><sheets>");
            for (int i = 0; i < sheets.size(); i++) {
                out.write("<sheet name=\"S" + (i + 1) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"" + sheets.get(i) + "\"/>");
            }
            out.write("</sheets>" + definedNames + "</workbook>");
        });
        all.put("styles.xml", out -> out.write("<styleSheet xmlns=\"" + MAIN + "\"/>"));
        all.put("strings.xml", out -> out.write("<sst xmlns=\"" + MAIN + "\"/>"));
        all.put("s.xml", out -> sheet(out, beforeRows, rows, afterRows));
        all.putAll(parts);
        return all;
    }

    /** Writes a sheet. */
    public static void sheet(Writer out, String before, Part rows, String after) throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\">" + before + "<sheetData>");
        rows.to(out);
        out.write("</sheetData>" + after + "</worksheet>");
    }

    /** A relationship. */
    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }
}
