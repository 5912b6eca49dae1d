package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of PDF files can be selected, searched and read aloud, in both languages. */
class PdfTextTest {

    @TempDir
    Path folder;

    @Test
    void theReportIsTextWithAStructure() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        try (PDDocument pdf = report(document, Locale.ENGLISH)) {
            assertThat(text(pdf)).contains("Forecast of passengers").contains("In short").contains("Same month last year")
                    .contains("In short", "History", "Forecast values");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Forecast of passengers");
            List<String> types = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).startsWith("Document", "H1").contains("H2", "P", "Table", "TR", "TH", "TD", "Figure");
            assertThat(types).filteredOn("H1"::equals).hasSize(1);
        }
    }

    @Test
    void theReportOfAMethodThatWasChosenSaysSo() throws Exception {
        ForecastDocument own = Samples.document(Samples.passengers());
        ForecastResult one = own.result();
        ForecastResult known = new ForecastResult(one.forecast(), one.backtest(), one.accuracy(), one.verdict(),
                one.epochs(), one.settings(), one.steps(), one.stopped(), one.networks(), one.device(), one.seconds(),
                List.of(new MethodForecast(Method.SEASONAL_NAIVE, one.forecast().values(), List.of())));
        try (PDDocument pdf = report(new ForecastDocument(own.history(), known.with(Method.SEASONAL_NAIVE),
                own.provenance()), Locale.ENGLISH)) {
            assertThat(text(pdf).replaceAll("\\s+", " "))
                    .contains("You chose another forecast: Same month last year. What follows is about Tidecast's own")
                    .contains("The forecast is that of one method: Same month last year.")
                    .doesNotContain("Share of the LSTM");
        }
    }

    @Test
    void theChartIsTextThatSaysWhatIsSeen() throws Exception {
        TimeSeries history = Samples.passengers();
        Path file = folder.resolve("chart.pdf");
        new ChartExport().write(ForecastChart.of(history, Samples.document(history).result()),
                PictureOptions.of(ChartStyle.paper(false, new Texts(Locale.ENGLISH), "Passengers in thousands")), file,
                ExportObserver.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(text(pdf)).contains("Passengers in thousands").contains("History").contains("1955");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void chineseIsTextWhereTheSystemHasAFontForIt() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        try (PDDocument pdf = report(document, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(text(pdf)).contains("passengers", "1949");
            assumeThat(fonts(pdf)).hasSizeGreaterThan(1);
            assertThat(text(pdf)).contains(new Texts(Locale.SIMPLIFIED_CHINESE).say("exporting.report.in-short"));
        }
    }

    @Test
    void whatNoFontHasIsStillDrawn() throws Exception {
        TimeSeries named = new TimeSeries("שלום \uD83D\uDC1F", Samples.passengers().axis(),
                Samples.passengers().values());
        try (PDDocument pdf = report(Samples.document(named), Locale.ENGLISH)) {
            assertThat(text(pdf)).contains("In short");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theReportBeginsWithWhatIsForecastAndHoldsWhatWasChosen() throws Exception {
        Path picture = folder.resolve("logo.png");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(400, 100,
                java.awt.image.BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        ReportOptions options = new ReportOptions(Optional.of("Plan for next year"), "Made for the board.",
                Optional.of(ReportLogo.read(picture)), Set.of(ReportOptions.Section.SUMMARY,
                        ReportOptions.Section.VALUES));
        Path file = folder.resolve("chosen.pdf");
        new ReportExport(new Texts(Locale.ENGLISH)).write(Samples.document(Samples.passengers()), options, file,
                ExportObserver.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String said = text(pdf).replaceAll("\\s+", " ");
            assertThat(said).startsWith("Plan for next year Forecast of “passengers” from");
            assertThat(said).contains("24 values, monthly, from Jan 1961 to Dec 1962. It rests on 144 values from Jan 1949 "
                    + "to Dec 1960. Made for the board. In short").contains("Forecast values")
                    .doesNotContain("Accuracy on the backtest", "What the errors tell", "How it was made");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan for next year");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLongCommentLeavesNothingOutsideThePage() throws Exception {
        ReportOptions options = new ReportOptions(Optional.empty(), "word ".repeat(500), Optional.empty(),
                Set.of(ReportOptions.Section.values()));
        Path file = folder.resolve("long.pdf");
        new ReportExport(new Texts(Locale.ENGLISH)).write(Samples.document(Samples.passengers()), options, file,
                ExportObserver.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper lowest = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    assertThat(position.getY()).isLessThan(842 - 20);
                    super.processTextPosition(position);
                }
            };
            assertThat(lowest.getText(pdf)).contains("Accuracy on the backtest", "How it was made");
        }
    }

    @Test
    void aStrangersLogoIsMeasuredFirst() throws Exception {
        Path wide = folder.resolve("wide.png");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4_001, 2,
                java.awt.image.BufferedImage.TYPE_BYTE_GRAY), "png", wide.toFile());
        Path heavy = java.nio.file.Files.write(folder.resolve("heavy.png"), new byte[(4 << 20) + 1]);
        Path none = java.nio.file.Files.writeString(folder.resolve("none.png"), "<svg/>");
        Path cut = java.nio.file.Files.write(folder.resolve("cut.png"),
                java.util.Arrays.copyOf(java.nio.file.Files.readAllBytes(wide), 40));
        Path gif = folder.resolve("a.gif");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 2,
                java.awt.image.BufferedImage.TYPE_BYTE_GRAY), "gif", gif.toFile());
        for (Path file : List.of(wide, heavy, none, cut, gif, folder.resolve("absent.png"))) {
            assertThatThrownBy(() -> ReportLogo.read(file)).as(file.toString())
                    .isInstanceOf(io.github.tidecast.text.SayableException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    private PDDocument report(ForecastDocument document, Locale language) throws Exception {
        Path file = folder.resolve("report.pdf");
        new ReportExport(new Texts(language)).write(document, file, ExportObserver.NONE);
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts.stream().distinct().toList();
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws Exception {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    private static void walk(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                if (element.getStructureType().equals("Figure")) {
                    assertThat(element.getAlternateDescription()).isNotBlank();
                }
                walk(element, types);
            }
        }
    }
}
