package io.github.tidecast.project;

/**
 * The first entry of a project file. Never changes its form.
 *
 * @param format  format version, from 1
 * @param program version of the program that wrote the file, for people
 */
record HeaderForm(int format, String program) {

    /**
     * The format that is written. It counts changes of meaning, which an earlier program must not read; what is added to a
     * format needs no number, for readers pass over it and keep it.
     */
    static final int CURRENT = 3;

    static HeaderForm current() {
        String version = HeaderForm.class.getPackage().getImplementationVersion();
        return new HeaderForm(CURRENT, version == null ? "development" : version);
    }
}
