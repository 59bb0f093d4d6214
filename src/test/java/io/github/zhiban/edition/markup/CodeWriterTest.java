package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.template.Templates;
import org.junit.jupiter.api.Test;

class CodeWriterTest {
    private static String written(String language, String text) {
        return written(language, text, false);
    }

    private static String written(String language, String text, boolean numbered) {
        Markup out = new Markup();
        new CodeWriter(
                        out,
                        new Templates().fragments(),
                        new TextOnly(),
                        TestMeasures.of(numbered),
                        PageLabels.of("zh-CN"))
                .write(new Block.CodeBlock(language, text, Location.of("a.html")));
        return out.toString();
    }

    private static String plain(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void keepsTheTextAndLeavesItsWrapsToThePage() {
        String text = "byte[] maze = {" + "0x24, ".repeat(1_500) + "};\nint after = 1;";

        assertThat(plain(written("java", text))).isEqualTo(text);
    }

    @Test
    void numbersLinesWhereTheStyleWantsItAndLeavesTheTextAsItIs() {
        String text = "int a = 1;\n" + "x".repeat(90) + "\n\n" + "b();\n".repeat(2_000) + "end();";
        String xml = written("java", text, true);

        assertThat(xml)
                .contains("<span class=\"furniture line-number\">   1  </span>")
                .contains("<span class=\"furniture line-number\">2004  </span>");
        assertThat(plain(xml.replaceAll("<span class=\"furniture line-number\">[ \\d]*</span>", "")))
                .isEqualTo(text);
        assertThat(written("java", "a();\nb();", true)).doesNotContain("line-number");
        assertThat(written("java", text)).doesNotContain("line-number");
    }

    @Test
    void leavesBlanksAtTheEndsOfLinesOut() {
        assertThat(written("", "x    \n  next")).contains("x\n  next");
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
