package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;

/** How native Excel charts look: as much like the charts of the window as Excel allows. */
final class ExcelLines {

    private static final int WIDE = 14;
    private static final int TALL = 28;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** An empty chart on a sheet, its upper left corner on a cell. */
    XSSFChart chart(XSSFSheet sheet, int column, int row, String title) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, row, column + WIDE, row + TALL));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /** The axes of a chart; areas and lines on them are drawn in the order in which they are made. */
    record Axes(XDDFChartAxis time, XDDFValueAxis values, Categories categories) {
    }

    /** Where the times of all series of a chart are. */
    record Categories(ExcelTimes times, XDDFNumericalDataSource<Double> cells) {
    }

    /**
     * Axes with a thin grid and labels at the lower end.
     *
     * @param extremes the least and the greatest value; NaN to leave it to the spreadsheet
     */
    Axes axes(XSSFChart chart, Categories categories, double[] extremes, String valueFormat) {
        ExcelTimes times = categories.times();
        XDDFChartAxis time = times.dates() ? chart.createDateAxis(AxisPosition.BOTTOM)
                : chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        time.crossAxis(values);
        values.crossAxis(time);
        values.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        time.setCrosses(AxisCrosses.AUTO_ZERO);
        time.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrosses(AxisCrosses.MIN);
        time.setMajorTickMark(AxisTickMark.OUT);
        time.setMinorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setMinorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(valueFormat.endsWith("E+00") ? valueFormat : "#,##0.###");
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.LIGHT.grid(), 0.75));
        time.getOrAddShapeProperties().setLineProperties(line(Palette.LIGHT.quiet(), 0.75));
        values.getOrAddShapeProperties().setLineProperties(line(Palette.LIGHT.grid(), 0.75));
        time.setNumberFormat(times.format());
        CTPlotArea area = chart.getCTChart().getPlotArea();
        if (times.dates()) {
            time.setMinimum(times.first());
            XmlObject axis = area.getDateAxArray(0);
            append(axis, "auto", "0");
            append(axis, "baseTimeUnit", times.base());
            append(axis, "majorUnit", Integer.toString(times.major()));
            append(axis, "majorTimeUnit", times.unit());
        } else {
            XmlObject axis = area.getCatAxArray(0);
            append(axis, "auto", "0");
            append(axis, "tickLblSkip", Integer.toString(times.major()));
            append(axis, "tickMarkSkip", Integer.toString(times.major()));
        }
        limit(values, extremes);
        return new Axes(time, values, categories);
    }

    /** Areas would stretch an axis that chooses its own limits down to zero. */
    private static void limit(XDDFValueAxis values, double[] extremes) {
        double range = extremes[1] - extremes[0];
        if (range > 0 && Double.isFinite(range)) {
            double step = Math.pow(10, Math.floor(Math.log10(range))) / 2;
            double low = step * Math.floor((extremes[0] - 0.03 * range) / step);
            values.setMinimum(extremes[0] >= 0 ? Math.max(0, low) : low);
            values.setMaximum(step * Math.ceil((extremes[1] + 0.03 * range) / step));
        }
    }

    /** Appends what the types of POI leave out, in the order that the schema asks for. */
    private static void append(XmlObject axis, String element, String value) {
        try (XmlCursor cursor = axis.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHARTS, element));
            cursor.insertAttributeWithValue("val", value);
        }
    }

    /** Areas on top of each other, the first of which is not seen. */
    XDDFAreaChartData areas(XSSFChart chart, Axes axes) {
        XDDFAreaChartData data = (XDDFAreaChartData) chart.createData(ChartTypes.AREA, axes.time(), axes.values());
        data.setGrouping(Grouping.STACKED);
        data.setVaryColors(false);
        return data;
    }

    /** Adds an area; without a colour it is there but not seen. */
    void area(XDDFAreaChartData data, Axes axes, String name, XDDFNumericalDataSource<Double> values,
              Optional<Color> color) {
        XDDFChartData.Series series = data.addSeries(axes.categories().cells(), values);
        series.setTitle(Printable.of(name));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(color.<XDDFFillProperties>map(ExcelLines::fill).orElseGet(XDDFNoFillProperties::new));
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
    }

    /** Lines, above the areas that were plotted before. */
    XDDFLineChartData lines(XSSFChart chart, Axes axes) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.time(), axes.values());
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        return data;
    }

    /** Adds a line. */
    void line(XDDFLineChartData data, Axes axes, String name, XDDFNumericalDataSource<Double> values, Color color,
              double points, PresetLineDash dash) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(axes.categories().cells(), values);
        series.setTitle(Printable.of(name));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties line = line(color, points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        series.setShapeProperties(shape);
    }

    /**
     * What can only be said once the series are in the chart: gaps stay gaps, and some series are not in the legend.
     *
     * @param unnamed series without an entry, from 0
     */
    void finish(XSSFChart chart, List<Integer> unnamed) {
        chart.getCTChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        unnamed.forEach(index -> {
            CTLegendEntry entry = chart.getCTChart().getLegend().addNewLegendEntry();
            entry.addNewIdx().setVal(index);
            entry.addNewDelete().setVal(true);
        });
        for (CTLineChart lines : chart.getCTChart().getPlotArea().getLineChartArray()) {
            for (CTLineSer series : lines.getSerList()) {
                series.getSpPr().getLn().setCap(STLineCap.RND);
            }
        }
    }

    private static XDDFSolidFillProperties fill(Color color) {
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {
            (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()}));
    }

    /** A colour mixed with white; 0 leaves it, 1 is white. */
    Color paler(Color color, double share) {
        return new Color(mix(color.getRed(), share), mix(color.getGreen(), share), mix(color.getBlue(), share));
    }

    private static int mix(int component, double share) {
        return (int) Math.round(component + (255 - component) * Math.min(1, share));
    }

    private static XDDFLineProperties line(Color color, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(color));
        line.setWidth(points);
        return line;
    }
}
