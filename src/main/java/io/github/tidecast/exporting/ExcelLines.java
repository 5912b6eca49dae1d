package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.series.TimeAxis;
import java.awt.Color;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

/** How the lines of native Excel charts look: as much like the charts of the window as Excel allows. */
final class ExcelLines {

    private static final int WIDE = 14;
    private static final int TALL = 28;
    private static final double YEARS = 2_500;
    private static final double MONTHS = 200;
    private static final double DAYS = 8;

    /** An empty chart on a sheet, its upper left corner on a cell. */
    XSSFChart chart(XSSFSheet sheet, int column, int row, String title) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, row, column + WIDE, row + TALL));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /** Axes with a thin grid and labels at the lower end, times as dates, no wider than the data. */
    XDDFScatterChartData axes(XSSFChart chart, TimeAxis axis, double first, double last, String valueFormat) {
        XDDFValueAxis time = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        time.setCrosses(AxisCrosses.MIN);
        values.setCrosses(AxisCrosses.MIN);
        time.setMajorTickMark(AxisTickMark.OUT);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(valueFormat.endsWith("E+00") ? valueFormat : "#,##0.###");
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.LIGHT.grid(), 0.75));
        time.getOrAddShapeProperties().setLineProperties(line(Palette.LIGHT.quiet(), 0.75));
        values.getOrAddShapeProperties().setLineProperties(line(Palette.LIGHT.grid(), 0.75));
        if (first < last) {
            time.setMinimum(first);
            time.setMaximum(last + 0.01 * (last - first));
        }
        time.setNumberFormat(axis.hasTimes() ? dateFormat(last - first) : "0");
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, time, values);
        data.setVaryColors(false);
        return data;
    }

    private static String dateFormat(double days) {
        return days > YEARS ? "yyyy" : days > MONTHS ? "yyyy-mm" : days > DAYS ? "yyyy-mm-dd" : "mm-dd hh:mm";
    }

    /** Adds a line. */
    void add(XDDFScatterChartData data, String name, XDDFNumericalDataSource<Double> times,
             XDDFNumericalDataSource<Double> values, Color color, double points, PresetLineDash dash) {
        data.setStyle(ScatterStyle.LINE);
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(times, values);
        series.setTitle(Printable.of(name));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties line = line(color, points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        series.setShapeProperties(shape);
    }

    /** What can only be said once the series are in the chart: gaps stay gaps. */
    void finish(XSSFChart chart) {
        chart.getCTChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        for (CTScatterSer series : chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerList()) {
            series.getSpPr().getLn().setCap(org.openxmlformats.schemas.drawingml.x2006.main.STLineCap.RND);
        }
    }

    /** A colour mixed with white; 0 leaves it, 1 is white. */
    Color paler(Color color, double share) {
        return new Color(mix(color.getRed(), share), mix(color.getGreen(), share), mix(color.getBlue(), share));
    }

    private static int mix(int component, double share) {
        return (int) Math.round(component + (255 - component) * Math.min(1, share));
    }

    private static XDDFLineProperties line(Color color, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {
            (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()})));
        line.setWidth(points);
        return line;
    }
}
