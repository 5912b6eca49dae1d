package io.github.tidecast.exporting;

import io.github.tidecast.chart.TimeChart;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as SVG; text stays text, so that it can be searched and edited. */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPicture() {
    }

    static void write(TimeChart chart, int width, int height, OutputStream stream) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment("Tidecast");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, width, height);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            graphics.stream(root, writer, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        writer.flush();
    }
}
