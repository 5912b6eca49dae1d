package io.github.tidecast.importing.html;

/** Gets the pieces of a page in order. */
interface MarkupHandler {

    /**
     * A tag that opens an element.
     *
     * @param tag  its name in lower case
     * @param span its attribute colspan; empty without one
     */
    void start(String tag, String span);

    /** A tag that closes an element, by its name in lower case. */
    void end(String tag);

    /** Text between two tags, each run of blanks as one; not to be kept. */
    void text(CharSequence text);
}
