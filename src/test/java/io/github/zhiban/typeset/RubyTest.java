package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.verify.reading.Glyph;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Pronunciation above its base (CLREQ, interlinear annotations). */
class RubyTest {
    private static final Offset<Double> EXACT = within(0.05);

    private static DrawnGlyphs set(String body) throws IOException {
        return DrawnGlyphs.of(body, "");
    }

    private static String ruby(String base, String annotation) {
        return "<ruby><rb>" + base + "</rb><rt>" + annotation + "</rt></ruby>";
    }

    @Test
    void standsCentredAboveItsBaseAtHalfTheSize() throws IOException {
        DrawnGlyphs page = set("<p>古有" + ruby("饕", "tā") + "一兽</p>");
        Glyph base = page.glyph("饕");
        Glyph first = page.glyph("t");
        Glyph last = page.glyph("ā");

        assertThat(page.text()).isEqualTo("古有饕tā一兽");
        assertThat(first.size()).isEqualTo(base.size() / 2, EXACT);
        assertThat(base.baseline() - first.baseline()).isBetween(0.9 * base.size(), 1.1 * base.size());
        assertThat((first.left() + last.right()) / 2).isEqualTo((base.left() + base.right()) / 2, EXACT);
        assertThat(page.glyph("一").left()).as("takes no room").isEqualTo(base.right(), EXACT);
    }

    @Test
    void widensTheBaseThatIsNarrowerThanIt() throws IOException {
        DrawnGlyphs page = set("<p>这" + ruby("庄", "zhuāng") + ruby("双", "shuāng") + "多</p>");
        Glyph base = page.glyph("庄");

        assertThat(base.left() - page.glyph("这").right()).isGreaterThan(1);
        assertThat(page.glyph("s").left() - page.glyph("g").right())
                .as("between two annotations")
                .isGreaterThan(1);
        assertThat((page.glyph("z").left() + page.glyph("g").right()) / 2)
                .isEqualTo((base.left() + base.right()) / 2, EXACT);
    }

    @Test
    void staysWithItsBaseAndKeepsThePitch() throws IOException {
        String pair = ruby("传说", "chuánshuō");
        List<Glyph> glyphs = set("<p>" + ("古有一" + pair).repeat(20) + "</p>").glyphs();
        List<Double> baselines = glyphs.stream()
                .filter(glyph -> glyph.size() > 10)
                .map(Glyph::baseline)
                .distinct()
                .toList();

        assertThat(baselines).hasSizeGreaterThan(4);
        for (int i = 1; i < baselines.size(); i++) {
            assertThat(baselines.get(i) - baselines.get(i - 1)).isEqualTo(18, EXACT);
        }
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            if (glyphs.get(i).text().equals("传")) {
                assertThat(glyphs.get(i + 1).baseline()).isEqualTo(glyphs.get(i).baseline());
                assertThat(glyphs.get(i + 2).baseline())
                        .isLessThan(glyphs.get(i).baseline());
            }
        }
    }
}
