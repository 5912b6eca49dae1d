package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;

/** Brings the index of a project from one format to the next. */
interface Upgrade {

    /** The format that it reads; what it leaves has the one above. */
    int from();

    /**
     * Changes an index.
     *
     * @param index tree of the file, which may be of any form; what is of another one stays as it is
     */
    void apply(JsonNode index);
}
