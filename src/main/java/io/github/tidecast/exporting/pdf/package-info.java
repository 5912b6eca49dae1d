/**
 * Text and structure of PDF files: text stays text, so that it can be selected, searched and read aloud.
 *
 * <p>Decision: Latin, Greek and Cyrillic text is written in Liberation Sans, which PDFBox brings along (SIL Open Font
 * License), so that nothing is added to the program and a file looks the same wherever it was made. Chinese and other
 * East Asian text takes a font of the system, because such a font has 10 to 20 MB: the first of some usual ones that has
 * the characters, is made of TrueType outlines, which alone PDFBox can embed in part, and permits it. Only the glyphs used
 * are embedded. What no such font can show, and scripts whose letters change with their neighbours, is drawn as outlines,
 * as it would look on the screen. Bold is drawn by an outline around each letter, because Liberation Sans comes in one
 * weight only. Rejected: Type 3 fonts made of the outlines of any font, which are drawn without hinting and cannot be
 * edited.
 */
package io.github.tidecast.exporting.pdf;
