package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a sheet adds to the text. */
class OrnamentsTest {
    @Test
    void aSquareBulletIsDrawnOnceAsText() throws IOException {
        DrawnGlyphs drawn = DrawnGlyphs.of("<ul><li>项</li></ul>", "ul { list-style-type: square; padding-left: 2em }");

        assertThat(drawn.inks()).isEmpty();
        assertThat(drawn.glyphs()).filteredOn(glyph -> glyph.text().equals("▪")).hasSize(1);
    }

    @Test
    void whatStandsInTheRuleBetweenTwoPassagesIsNoText() throws IOException {
        DrawnGlyphs drawn =
                DrawnGlyphs.of("<p>前。</p><hr/><p>后。</p>", "hr { display: block } hr:after { content: '※' }");

        assertThat(drawn.glyphs())
                .filteredOn(glyph -> glyph.text().equals("※"))
                .singleElement()
                .satisfies(glyph -> assertThat(glyph.mark().artifact()).isTrue());
    }
}
