package io.github.tidecast.importing.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parses XML of strangers: no document type, hence no entities, and nothing outside the stream. What the parser keeps in
 * memory while it goes on is bounded: the length of a comment or an attribute, the depth of elements, and how many
 * names there are.
 */
public final class SecureXml {

    private static final int LONGEST_PIECE = 8 << 20;
    private static final int DEEPEST = 256;
    private static final int MOST_NAMES = 10_000;

    private SecureXml() {
    }

    /** Sends the events of a stream to a handler. */
    public static void parse(InputStream stream, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // The JDK counts each escaped sign (&amp;, &lt;) as an entity; without a document type there are no others.
            reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            Pieces pieces = new Pieces(stream);
            Bounded bounded = new Bounded(pieces, handler);
            reader.setContentHandler(bounded);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(pieces));
        } catch (ParserConfigurationException e) {
            throw new SAXException("the JDK's parser lacks a security feature", e);
        }
    }

    /** Counts the bytes since the parser has told of anything: it collects comments and attributes in one piece. */
    private static final class Pieces extends FilterInputStream {

        private long sinceEvent;

        Pieces(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int many = super.read(target, offset, length);
            sinceEvent += Math.max(0, many);
            if (sinceEvent > LONGEST_PIECE) {
                throw new IOException("a piece of XML does exceed " + LONGEST_PIECE + " bytes");
            }
            return many;
        }
    }

    /** Passes events on while they keep to the bounds. */
    private static final class Bounded extends XMLFilterImpl {

        private final Pieces pieces;
        private final Set<String> names = new HashSet<>();
        private int depth;

        Bounded(Pieces pieces, DefaultHandler handler) {
            this.pieces = pieces;
            setContentHandler(handler);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            pieces.sinceEvent = 0;
            names.add(qualified);
            for (int i = 0; i < attributes.getLength(); i++) {
                names.add(attributes.getQName(i));
            }
            if (++depth > DEEPEST || names.size() > MOST_NAMES) {
                throw new SAXException("depth or names exceed those of any workbook");
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            pieces.sinceEvent = 0;
            depth--;
            super.endElement(uri, name, qualified);
        }

        @Override
        public void characters(char[] buffer, int offset, int length) throws SAXException {
            pieces.sinceEvent = 0;
            super.characters(buffer, offset, length);
        }
    }
}
