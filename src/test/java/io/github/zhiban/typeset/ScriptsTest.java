package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.verify.reading.Glyph;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose characters are not drawn one by one. */
class ScriptsTest {
    private static String copied(String body) throws IOException {
        try (PDDocument pdf = Pages.open(Pages.set(body).value())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(pdf).lines().findFirst().orElse("").strip();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "家庭👨‍👩‍👧‍👦与彩虹🏳️‍🌈",
                "国旗🇨🇳🇺🇸，肤色👍🏽👩🏻‍💻",
                "键帽1️⃣2️⃣#️⃣，心❤️与❤︎",
                "英格兰🏴󠁧󠁢󠁥󠁮󠁧󠁿队",
                "葛󠄀城与辻󠄀",
                "ɑ́、x̂、A⃝、abc̶d̶",
                "हिन्दी नमस्ते कृष्ण क्षत्रिय",
                "ภาษาไทย น้ำ สวัสดีครับ",
                "한국어 \u1112\u1161\u11AB국",
                "שלום עולם",
                "السلام عليكم",
                "שָׁלוֹם עולם",
                "بِسْمِ اللَّهِ",
                "谱𝄞号",
                "ê̄ŋ̊",
                "かが か\u309A"
            })
    void copyOutAsTheyWereWritten(String text) throws IOException {
        String copied = copied("<p>" + text + "</p>");
        assertThat(Normalizer.normalize(copied, Normalizer.Form.NFC))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦",
                "🏳️‍🌈",
                "🇨🇳",
                "👍🏽",
                "1️⃣",
                "#️⃣",
                "❤️",
                "👩🏻‍💻",
                "क्षि",
                "น้ำ",
                "ɑ́",
                "A⃝",
                "か\u309A"
            })
    void drawOneGlyphForEachCluster(String cluster) throws IOException {
        List<Glyph> glyphs = DrawnGlyphs.of("<p>前" + cluster + "后</p>", "").glyphs();

        assertThat(glyphs).extracting(Glyph::text).containsExactly("前", cluster, "后");
        assertThat(glyphs.get(1).left())
                .isGreaterThanOrEqualTo(glyphs.getFirst().right() - 0.1);
        assertThat(glyphs.get(2).left()).isGreaterThanOrEqualTo(glyphs.get(1).right() - 0.1);
        assertThat(glyphs.get(1).advance()).isPositive();
    }

    @Test
    void letWordsOfOtherScriptsRunFromTheRight() throws IOException {
        List<Glyph> glyphs = DrawnGlyphs.of("<p>说שלום吧</p>", "").glyphs();

        assertThat(glyphs).extracting(Glyph::text).containsExactly("说", "ש", "ל", "ו", "ם", "吧");
        for (int i = 2; i < 5; i++) {
            assertThat(glyphs.get(i).right()).isEqualTo(glyphs.get(i - 1).left(), within(0.05));
        }
        assertThat(glyphs.get(4).left()).isGreaterThan(glyphs.getFirst().right() - 0.05);
        assertThat(glyphs.get(5).left()).isGreaterThan(glyphs.get(1).right() - 0.05);
    }

    @Test
    void showALetterThatRunsFromTheRightBehindItsMarks() throws IOException {
        List<Glyph> glyphs = DrawnGlyphs.of("<p>说שָל吧</p>", "").glyphs();

        assertThat(glyphs).extracting(Glyph::text).containsExactly("说", "ש", "ָ", "ל", "吧");
        assertThat(glyphs.get(2).advance()).isZero();
        assertThat(glyphs.get(2).left()).isEqualTo(glyphs.get(1).left(), within(0.05));
    }

    @Test
    void turnWordsInCode() throws IOException {
        String css = "pre { font-family: 'Source Code Pro', 'Noto Sans SC'; font-size: 10pt }";
        DrawnGlyphs page = DrawnGlyphs.of("<pre>a = (אבג) 12;</pre>", css);

        assertThat(page.text()).isEqualTo("a = (אבג) 12;");
        assertThat(page.glyph("ג").left()).isLessThan(page.glyph("ב").left());
        assertThat(page.glyph("ב").left()).isLessThan(page.glyph("א").left());
        assertThat(page.glyph("(").left()).isLessThan(page.glyph("ג").left());
        assertThat(page.glyph(")").left()).isGreaterThan(page.glyph("א").left());
    }

    @Test
    void joinArabicLetters() throws IOException {
        List<Glyph> glyphs = DrawnGlyphs.of("<p>ببب ب</p>", "").glyphs();
        int alone = glyphs.getLast().code();

        assertThat(glyphs.stream().limit(3).map(Glyph::code))
                .doesNotHaveDuplicates()
                .doesNotContain(alone);
    }

    @Test
    void beginAParagraphOfArabicAtTheRight() throws IOException {
        DrawnGlyphs page = DrawnGlyphs.of("<p>مرحبا بالعالم.</p>", "p { text-indent: 0 }");

        assertThat(page.glyphs().getFirst().right()).isEqualTo(320 - 34, within(0.1));
        assertThat(page.glyph(".").left()).isLessThan(page.glyph("م").left());
    }

    @ParameterizedTest
    @CsvSource({"(, )", "《, 》"})
    void mirrorBrackets(String open, String close) throws IOException {
        DrawnGlyphs page = DrawnGlyphs.of("<p>שלום " + open + "אבג" + close + " עולם</p>", "");

        assertThat(page.glyph(open).left()).isGreaterThan(page.glyph(close).left());
    }

    @Test
    void linkAreasEncloseWhatWasTurned() throws IOException {
        DrawnGlyphs page = DrawnGlyphs.of("<p>见<mark>שלום עולם</mark>吧</p>", "mark { background-color: #ffff00 }");

        double last = page.glyphs().stream()
                .filter(glyph -> glyph.text().equals("ם"))
                .mapToDouble(Glyph::left)
                .min()
                .orElseThrow();
        assertThat(page.inks().getFirst().box().left()).isEqualTo(last, within(0.2));
        assertThat(page.inks().getFirst().box().right())
                .isEqualTo(page.glyph("ש").right(), within(0.2));
    }
}
