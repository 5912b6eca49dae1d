package io.github.tidecast.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are taken apart as browsers do, broken ones as well. */
class MarkupScannerTest {

    private static String scan(String page) throws IOException {
        StringJoiner pieces = new StringJoiner(" ");
        new MarkupScanner(new StringReader(page), new MarkupHandler() {
            @Override
            public void start(String tag, String span) {
                pieces.add("<" + tag + span + ">");
            }

            @Override
            public void end(String tag) {
                pieces.add("</" + tag + ">");
            }

            @Override
            public void text(CharSequence text) {
                pieces.add("[" + text + "]");
            }
        }).scan();
        return pieces.toString();
    }

    @Test
    void tagsAndTextComeInOrder() throws IOException {
        assertThat(scan("<TABLE><tr><td  class='a>b' COLSPAN = \"2\" >one\n  two</TD><td colspan=3/>x"))
                .isEqualTo("<table> <tr> <td2> [one two] </td> <td3/> [x]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "&amp;&lt;&gt;&quot;&apos;|&<>\"'", "1&nbsp;234&euro;|1\u00A0234\u20AC", "&eacute;&Eacute;&yuml;|\u00E9\u00C9\u00FF",
        "&#8364;&#x20AC;&#X20ac;&#128;|\u20AC\u20AC\u20AC\u20AC", "&#128512;|\uD83D\uDE00", "&minus;5|\u22125",
        "a&b &unknown; &;|a&b &unknown; &;", "&#;&#x;&#xD800;&#1114112;|&#;&#x;&#xD800;&#1114112;", "AT&T|AT&T",
        "3 < 4 <> </ 5|3 < 4 <> ", "&#99999999999;|&#99999999999;"})
    void charactersMayBeNamed(String page, String text) throws IOException {
        assertThat(scan(page)).isEqualTo("[" + text + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<!-- a > b -- c --><b>|<b>", "<!--><b>|<b>", "<!---><b>|<b>", "<!----><b>|<b>", "<!-- open <b>|''",
        "<!doctype html [ x ]><b>|<b>", "<?xml a?><b>|<b>", "</ nothing><b>|<b>", "<![CDATA[1<2]]><b>|[1<2] <b>",
        "<script>if (a < b) '<td>' </scrip </script ><b>|<script> </script> <b>", "<style>td</STYLE><b>|<style> </style> <b>",
        "<script><td>|<script>", "<b|<b>", "<b a='x|<b>", "<b a=x|<b>", "<b a=|<b>", "<|[<]", "</b|</b>", "<b/>|<b>"})
    void whatIsNoTagIsLeftOut(String page, String pieces) throws IOException {
        assertThat(scan(page)).isEqualTo(pieces);
    }

    @Test
    void longPiecesAreCut() throws IOException {
        assertThat(scan("x".repeat(200_000))).hasSizeLessThan(40_000);
        assertThat(scan("<" + "b".repeat(200_000) + " colspan='" + "1".repeat(200_000) + "'>")).hasSizeLessThan(200);
    }
}
