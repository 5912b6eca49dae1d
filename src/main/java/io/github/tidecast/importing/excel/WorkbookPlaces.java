package io.github.tidecast.importing.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from the relationships of a package where the workbook is. */
final class WorkbookPlaces extends DefaultHandler {

    private static final String WORKBOOK = "/officeDocument";

    private final List<String> relationships = new ArrayList<>();

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) throws SAXException {
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (element.equals("Relationship") && type != null && type.endsWith(WORKBOOK) && target != null) {
            try {
                relationships.add(relationshipsOf(new URI("/").resolve(new URI(target)).normalize().getPath().substring(1)));
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new SAXException(e);
            }
        }
    }

    private static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** Names in the zip of the relationships of the workbook. */
    List<String> relationships() {
        return relationships;
    }
}
