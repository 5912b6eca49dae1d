package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.chart.Span;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartExportTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    /** The structure of the picture, not its pixels: labels in order, colours used, no code. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void svgHoldsAxesSeriesBandsAndLegend(boolean dark) throws Exception {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        Document svg = svg(content(), PictureOptions.of(ChartStyle.paper(dark, ENGLISH, "Passengers")));
        assertThat(texts(svg)).contains("Passengers", "1949", "1955", "1960", "1963", "100", "600", "Forecast",
                "History", "Backtest", "50 % interval", "80 % interval", "95 % interval");
        String markup = Files.readString(folder.resolve("a.svg"));
        assertThat(markup).contains(rgb(palette.forecast()), rgb(palette.quiet()), rgb(palette.grid()));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1200 675");
        assertThat(svg.getElementsByTagName("path").getLength()).isBetween(10, 60);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void svgSpeaksChinese() throws Exception {
        Document svg = svg(content(), PictureOptions.of(ChartStyle.paper(false, new Texts(Locale.CHINA), "航空旅客")));
        assertThat(texts(svg)).contains("航空旅客", "1949年", "历史数据", "回测", "预测", "95% 区间");
    }

    @Test
    void svgShowsOnlyWhatIsSeen() throws Exception {
        Span time = new Span(TimeAxis.toMillis(LocalDateTime.of(1955, 1, 1, 0, 0)),
                TimeAxis.toMillis(LocalDateTime.of(1955, 12, 31, 0, 0)));
        Document svg = svg(content(), new PictureOptions(ChartStyle.paper(false, ENGLISH, ""), 800, 400, 1,
                Optional.of(new ChartView(time, new Span(200, 400))),
                Set.of(LegendKey.of(LegendKey.Part.BACKTEST))));
        assertThat(texts(svg)).contains("Jan", "Dec", "1955", "250").doesNotContain("1954", "1956", "Backtest", "600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "&lt;b&gt;", "]]>", "a\u0000b\u000Bc"})
    void markupInNamesStaysText(String name) throws Exception {
        TimeSeries history = new TimeSeries(name, Samples.passengers().axis(), Samples.passengers().values());
        Document svg = svg(ForecastChart.of(history, Samples.document(history).result()),
                PictureOptions.of(ChartStyle.paper(false, ENGLISH, name)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
        assertThat(texts(svg)).contains(Printable.of(name));
        Path report = folder.resolve("r.pdf");
        new ReportExport(ENGLISH).write(Samples.document(history), report, ExportObserver.NONE);
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void pdfLooksLikeThePicture() throws Exception {
        PictureOptions options = new PictureOptions(ChartStyle.paper(false, new Texts(Locale.CHINA), "航空旅客"), 800, 500,
                1, Optional.empty(), Set.of());
        Path file = folder.resolve("a.pdf");
        new ChartExport().write(content(), options, file, ExportObserver.NONE);
        BufferedImage picture = new ChartExport().image(content(), options);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(800);
            BufferedImage rendered = new PDFRenderer(pdf).renderImage(0);
            assertThat(rendered.getWidth()).isEqualTo(800);
            assertThat(meanDifference(picture, rendered)).isLessThan(6);
            assertThat(ink(rendered, 0, 12, 200, 38)).as("title").isGreaterThan(0.02);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 4})
    void pngHasThePixelsAskedFor(double scale) throws Exception {
        Path file = folder.resolve("a.png");
        new ChartExport().write(content(), new PictureOptions(ChartStyle.paper(true, ENGLISH, ""), 600, 300, scale,
                Optional.empty(), Set.of()), file, ExportObserver.NONE);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo((int) (600 * scale));
        assertThat(image.getHeight()).isEqualTo((int) (300 * scale));
        assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Palette.DARK.background());
    }

    @Test
    void aMillionPointsStaySmall() throws Exception {
        Path file = folder.resolve("a.svg");
        new ChartExport().write(ChartContent.of(Samples.wave(1_000_000)),
                PictureOptions.of(ChartStyle.paper(false, ENGLISH, "")), file, ExportObserver.NONE);
        assertThat(Files.size(file)).isLessThan(300_000);
    }

    @Test
    void theReportHasTwoPagesWithSomethingOnThem() throws Exception {
        for (Locale language : Texts.LANGUAGES) {
            Path file = folder.resolve("r.pdf");
            new ReportExport(new Texts(language)).write(Samples.document(Samples.passengers()), file,
                    ExportObserver.NONE);
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
                assertThat(pdf.getDocumentInformation().getTitle()).contains("passengers");
                PDFRenderer renderer = new PDFRenderer(pdf);
                for (int page = 0; page < 2; page++) {
                    BufferedImage image = renderer.renderImage(page);
                    assertThat(ink(image, 40, 40, 555, 800)).isBetween(0.02, 0.4);
                    assertThat(ink(image, 0, 0, 40, 842)).as("margin").isZero();
                    assertThat(ink(image, 556, 0, 595, 842)).as("margin").isZero();
                }
            }
        }
    }

    @Test
    void anUnknownEndingIsExplained() {
        assertThatThrownBy(() -> new ChartExport().write(content(),
                PictureOptions.of(ChartStyle.paper(false, ENGLISH, "")), folder.resolve("a.gif"), ExportObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageContaining(".png, .svg, .pdf");
    }

    private static ChartContent content() throws Exception {
        ForecastDocument document = Samples.document(Samples.passengers());
        return ForecastChart.of(document.history(), document.result());
    }

    private Document svg(ChartContent content, PictureOptions options) throws Exception {
        Path file = folder.resolve("a.svg");
        new ChartExport().write(content, options, file, ExportObserver.NONE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> texts(Document svg) {
        NodeList found = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getTextContent().trim());
        }
        return texts;
    }

    private static String rgb(Color color) {
        return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    private static double meanDifference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return sum / one.getHeight() / one.getWidth();
    }

    /** Share of pixels in an area that are not white. */
    private static double ink(BufferedImage image, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < Math.min(bottom, image.getHeight()); y++) {
            for (int x = left; x < Math.min(right, image.getWidth()); x++) {
                dark += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return dark / (double) ((bottom - top) * (right - left));
    }
}
