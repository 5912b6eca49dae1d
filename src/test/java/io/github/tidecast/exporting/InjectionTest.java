package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** A file whose names are formulas and markup, imported and handed on in every format: nothing of it comes to life. */
class InjectionTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Path FILE = Path.of("src/test/resources/exporting/injection.csv");
    private static final String EVIL_FILE = "=cmd|' /C calc'!A0.csv";

    @TempDir
    private Path folder;

    static List<TimeSeries> columns() {
        List<TimeSeries> series = new FileSeriesReader().read(FILE, ImportOptions.AUTOMATIC, ImportProgress.NONE).table()
                .series();
        assertThat(series).extracting(TimeSeries::name).contains("=1+1", "+SUM(A1)", "-2+3", "@cmd",
                "=HYPERLINK(\"http://x\",\"y\")", "<script>alert(1)</script>");
        return series;
    }

    @ParameterizedTest
    @MethodSource("columns")
    void workbook(TimeSeries series) throws Exception {
        Path file = folder.resolve("a.xlsx");
        new ForecastExport(ENGLISH, CsvDialect.COMMA).write(document(series), file, ExportObserver.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && "=+-@".indexOf(first(cell)) >= 0) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).as(cell.getStringCellValue()).isTrue();
                        }
                    }
                }
                assertThat(sheet.getHyperlinkList()).isEmpty();
            }
            assertThat(book.getExternalLinksTables()).isEmpty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : zip.stream().map(entry -> entry.getName()).toList()) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
                }
                if (name.startsWith("xl/charts/")) {
                    assertThat(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8))
                            .doesNotContain("<script", "<img");
                }
            }
        }
    }

    private static char first(Cell cell) {
        return cell.getStringCellValue().isEmpty() ? ' ' : cell.getStringCellValue().charAt(0);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void csv(TimeSeries series) throws Exception {
        for (CsvDialect dialect : CsvDialect.values()) {
            Path file = folder.resolve("a.csv");
            new ForecastExport(ENGLISH, dialect).write(document(series), file, ExportObserver.NONE);
            for (String line : Files.readAllLines(file)) {
                for (String cell : line.replace("\uFEFF", "").split("[,;]")) {
                    String bare = cell.replaceFirst("^\"", "");
                    boolean number = bare.matches("-?[0-9.]+([eE]-?[0-9]+)?");
                    assertThat(number || bare.isEmpty() || "=+-@".indexOf(bare.charAt(0)) < 0 || line.contains("'=HYPER"))
                            .as(line).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void svg(TimeSeries series) throws Exception {
        Path file = folder.resolve("a.svg");
        new ChartExport().write(chart(series), PictureOptions.of(ChartStyle.paper(false, ENGLISH, series.name())), file,
                ExportObserver.NONE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document svg = factory.newDocumentBuilder().parse(file.toFile());
        for (String alive : new String[] {"script", "img", "a", "foreignObject", "iframe"}) {
            assertThat(svg.getElementsByTagName(alive).getLength()).isZero();
        }
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                assertThat(attributes.item(k).getNodeName()).doesNotStartWith("on").doesNotContain("href");
            }
        }
        assertThat(svg.getDocumentElement().getTextContent()).contains(series.name());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void pdf(TimeSeries series) throws Exception {
        Path chart = folder.resolve("a.pdf");
        new ChartExport().write(chart(series), PictureOptions.of(ChartStyle.paper(false, ENGLISH, series.name())), chart,
                ExportObserver.NONE);
        Path report = folder.resolve("report.pdf");
        new ReportExport(ENGLISH).write(document(series), report, ExportObserver.NONE);
        for (Path file : List.of(chart, report)) {
            assertThatNothingRuns(file);
        }
    }

    private static void assertThatNothingRuns(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.AA)).isFalse();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
            }
        }
    }

    private static ForecastDocument document(TimeSeries series) {
        ForecastDocument made = Samples.document(series);
        return new ForecastDocument(series, made.result(),
                new Provenance(EVIL_FILE, made.provenance().made(), made.provenance().version()));
    }

    private static ChartContent chart(TimeSeries series) {
        return ForecastChart.of(series, Samples.document(series).result());
    }
}
