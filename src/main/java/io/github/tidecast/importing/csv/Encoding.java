package io.github.tidecast.importing.csv;

import java.nio.charset.Charset;

/**
 * How the bytes of a text file are characters.
 *
 * @param charset character set
 * @param mark    bytes of the byte-order mark to skip
 * @param sure    false if another character set is possible
 */
public record Encoding(Charset charset, int mark, boolean sure) {

    /** Name as people write it. */
    public String name() {
        return charset.name();
    }
}
