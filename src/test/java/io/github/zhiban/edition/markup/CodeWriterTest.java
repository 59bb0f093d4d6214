package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.template.Templates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeWriterTest {
    private static final String WRAP = "<span class=\"furniture wrap\"></span>";
    private static final double ROOM = 420;

    private static String written(String language, String text, double room) {
        return written(language, text, room, false);
    }

    private static String written(String language, String text, double room, boolean numbered) {
        Markup out = new Markup();
        new CodeWriter(
                        out,
                        new Templates().fragments(),
                        new TextOnly(),
                        TestMeasures.of(numbered),
                        PageLabels.of("zh-CN"))
                .write(new Block.CodeBlock(language, text, Location.of("a.html")), room);
        return out.toString();
    }

    private static String plain(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void wrapsLongLinesAndKeepsTheText() {
        String text = "byte[] maze = {" + "0x24, ".repeat(1_500) + "};\nint after = 1;";
        String xml = written("java", text, ROOM);

        assertThat(plain(xml)).isEqualTo(text);
        assertThat(xml.split(WRAP, -1)).hasSizeGreaterThan(100);
        assertThat(Arrays.stream(xml.split(WRAP + "|\n", -1)).map(CodeWriterTest::plain))
                .allSatisfy(line -> assertThat(line.length() * 0.6 * 8.5).isLessThan(ROOM - 18));
    }

    @Test
    void numbersLinesWhereTheStyleWantsItAndLeavesTheTextAsItIs() {
        String text = "int a = 1;\n" + "x".repeat(90) + "\n\n" + "b();\n".repeat(2_000) + "end();";
        String xml = written("java", text, ROOM, true);

        assertThat(xml)
                .contains("<span class=\"furniture line-number\">   1  </span>")
                .contains("<span class=\"furniture line-number\">2004  </span>");
        assertThat(plain(xml.replaceAll("<span class=\"furniture line-number\">[ \\d]*</span>", "")))
                .isEqualTo(text);
        assertThat(Arrays.stream(xml.split(WRAP + "|\n", -1)).map(CodeWriterTest::plain))
                .allSatisfy(line -> assertThat(line.length() * 0.6 * 8.5).isLessThan(ROOM - 18));
        assertThat(written("java", "a();\nb();", ROOM, true)).doesNotContain("line-number");
        assertThat(written("java", text, ROOM)).doesNotContain("line-number");
    }

    @Test
    void countsHanAsWide() {
        assertThat(written("", "汉".repeat(39), ROOM)).doesNotContain(WRAP);
        assertThat(written("", "汉".repeat(40), ROOM)).contains(WRAP);
    }

    @Test
    void blanksAtTheEndOfALineNeedNoRoom() {
        String full = "x".repeat(78);

        assertThat(written("", full + "    \nnext", ROOM)).doesNotContain(WRAP).contains(full + "\nnext");
        assertThat(written("", full + "    x", ROOM)).contains(WRAP);
    }

    @Test
    void wrapsAtTheJointsOfALongExpressionRatherThanInAName() {
        String call = "x".repeat(60) + ".map(";

        assertThat(written("", call + "Names::lowerCaseOfAll)", ROOM)).contains("Names::" + WRAP + "lowerCaseOfAll");
        assertThat(written("", call + "lowerCaseOfAllNames)", ROOM)).contains(".map(" + WRAP + "lower");
        assertThat(written("", call + "a, lowerCaseOfAllNames)", ROOM)).contains("a, " + WRAP + "lower");
    }

    @Test
    void leavesScreensToWrapForThemselves() {
        assertThat(written("", "x".repeat(9_000), Double.POSITIVE_INFINITY)).doesNotContain(WRAP);
    }

    /** Code asks a medium for nothing but text. */
    private static final class TextOnly implements Medium {
        @Override
        public void begin(Markup out, Heading heading) {
            throw new AssertionError(heading);
        }

        @Override
        public void begin(Markup out, Block block) {
            throw new AssertionError(block);
        }

        @Override
        public void text(Markup out, String text, Location at) {
            out.text(text);
        }

        @Override
        public void formula(Markup out, String tex, boolean display, double room, Location at) {
            throw new AssertionError(tex);
        }

        @Override
        public boolean has(Picture picture) {
            throw new AssertionError(picture);
        }

        @Override
        public void picture(Markup out, Picture picture, String label, double room, double highest, Location at) {
            throw new AssertionError(label);
        }

        @Override
        public void inlinePicture(Markup out, Picture picture, Location at) {
            throw new AssertionError(picture);
        }

        @Override
        public void link(Markup out, Inline.Link link, Runnable content) {
            throw new AssertionError(link);
        }

        @Override
        public void noteRef(Markup out, Inline.NoteRef ref) {
            throw new AssertionError(ref);
        }

        @Override
        public void anchor(Markup out, String id) {
            throw new AssertionError(id);
        }

        @Override
        public void ruby(Markup out, Inline.Ruby ruby, Location at) {
            throw new AssertionError(ruby);
        }

        @Override
        public boolean writesMarkers() {
            return true;
        }
    }
}
