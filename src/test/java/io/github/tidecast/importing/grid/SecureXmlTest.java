package io.github.tidecast.importing.grid;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.DefaultHandler;

/** XML of strangers is refused for what it does, not for the signs that ordinary texts escape. */
class SecureXmlTest {

    @Test
    void escapedSignsMayBeMany() {
        byte[] xml = ("<a>" + "<t>R&amp;D &lt;x&gt;</t>".repeat(150_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> SecureXml.parse(new ByteArrayInputStream(xml), new DefaultHandler())).doesNotThrowAnyException();
    }
}
