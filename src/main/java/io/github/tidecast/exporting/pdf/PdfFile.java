package io.github.tidecast.exporting.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF file whose text is text and whose structure is told to readers: what is a heading, a cell, a picture of what. */
public final class PdfFile implements Closeable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;
    private final PdfText text;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();

    /**
     * An empty file.
     *
     * @param title    what it is about
     * @param language of its text
     * @param creator  the program
     */
    public PdfFile(String title, Locale language, String creator) throws IOException {
        this(title, language, creator, SystemFonts.ofThisMachine());
    }

    PdfFile(String title, Locale language, String creator, SystemFonts system) throws IOException {
        fonts = new PdfFonts(document, system);
        text = new PdfText(fonts);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator(creator);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setMarkInfo(mark);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    /** A new page of a size in points, to be closed before the next. */
    public PdfPage page(float width, float height) throws IOException {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        int key = document.getNumberOfPages() - 1;
        page.setStructParents(key);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSArray own = new COSArray();
        parents.add(COSInteger.get(key));
        parents.add(own);
        return new PdfPage(document, page, fonts, text, whole, own);
    }

    /** Writes the file; nothing can be added after that. */
    public void save(OutputStream stream) throws IOException {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(document.getNumberOfPages());
        document.save(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
        fonts.close();
    }
}
