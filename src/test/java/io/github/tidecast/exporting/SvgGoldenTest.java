package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartMark;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The structure of exported pictures against kept ones: what is drawn in which order, colour, width and dashes, and all
 * that is written; no coordinates and no number of equal lines in a row, because those follow the fonts of a machine. A
 * picture that is meant to change is
 * kept anew with {@code -Dgolden.write=true}.
 */
class SvgGoldenTest {

    private static final Path KEPT = Path.of("src/test/resources/exporting");
    private static final List<String> LOOKS = List.of("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width",
            "stroke-dasharray", "font-weight");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"light, en", "dark, en", "light, zh-CN", "dark, zh-CN"})
    void theStructureIsAsKept(String theme, String language) throws Exception {
        Path file = folder.resolve("chart.svg");
        new ChartExport().write(content(), PictureOptions.of(ChartStyle.paper(theme.equals("dark"),
                new Texts(Locale.forLanguageTag(language)), "Passengers")), file, ExportObserver.NONE);
        List<String> found = structure(file);
        Path kept = KEPT.resolve("chart-" + theme + "-" + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(KEPT);
            Files.write(kept, found);
        }
        assertThat(found).isEqualTo(Files.readAllLines(kept));
    }

    @Test
    void onlyColoursTellLightFromDark() throws Exception {
        List<String> light = Files.readAllLines(KEPT.resolve("chart-light-en.txt"));
        List<String> dark = Files.readAllLines(KEPT.resolve("chart-dark-en.txt"));
        assertThat(light).isNotEqualTo(dark);
        assertThat(colourless(light)).isEqualTo(colourless(dark));
    }

    private static List<String> colourless(List<String> structure) {
        return structure.stream().map(line -> line.replaceAll("rgb\\([^)]*\\)|white|black", "colour")).toList();
    }

    /** The passengers with all that a chart can show: gap, marks, backtest, forecast and bands. */
    private static ChartContent content() throws Exception {
        TimeSeries known = Samples.passengers();
        ForecastDocument document = Samples.document(known);
        double[] values = known.values();
        values[40] = Double.NaN;
        values[41] = Double.NaN;
        ChartContent chart = ForecastChart.of(known.withValues(values), document.result());
        return chart.withMarks(List.of(new ChartMark(ChartMark.Kind.OUTLIER, known.axis().millis(60), values[60]),
                new ChartMark(ChartMark.Kind.DUPLICATE, known.axis().millis(70), values[70])));
    }

    private static List<String> structure(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        List<String> lines = new ArrayList<>();
        collect(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "", lines);
        return IntStream.range(0, lines.size()).filter(i -> i == 0 || !lines.get(i).equals(lines.get(i - 1)))
                .mapToObj(lines::get).toList();
    }

    private static void collect(Element element, String inherited, List<String> lines) {
        String looks = looks(element, inherited);
        boolean drawn = List.of("path", "line", "rect", "circle", "ellipse", "polygon", "polyline", "text", "image")
                .contains(element.getTagName());
        if (drawn) {
            String written = element.getTagName().equals("text") ? " \"" + element.getTextContent().strip() + '"' : "";
            lines.add(element.getTagName() + written + looks.replaceAll(
                    " (fill-opacity|stroke-opacity|stroke-width)=1(?= |$)| stroke-dasharray=none| font-weight=normal", ""));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !inner.getTagName().equals("defs")) {
                collect(inner, looks, lines);
            }
        }
    }

    private static String looks(Element element, String inherited) {
        StringBuilder looks = new StringBuilder();
        for (String name : LOOKS) {
            String own = own(element, name);
            String before = " " + name + "=";
            int at = inherited.indexOf(before);
            if (!own.isEmpty()) {
                looks.append(before).append(own);
            } else if (at >= 0) {
                int end = inherited.indexOf(' ', at + 1);
                looks.append(inherited, at, end < 0 ? inherited.length() : end);
            }
        }
        return looks.toString();
    }

    private static String own(Element element, String name) {
        String style = element.getAttribute("style");
        for (String part : style.split(";")) {
            if (part.strip().startsWith(name + ":")) {
                return part.substring(part.indexOf(':') + 1).strip().replace(" ", "");
            }
        }
        return element.getAttribute(name).replace(" ", "");
    }
}
