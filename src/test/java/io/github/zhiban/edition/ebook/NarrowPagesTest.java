package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.formula.MathMlWriter;
import io.github.zhiban.picture.PreparedPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a phone's page has no room for is made so that it fits. */
class NarrowPagesTest {
    private static final MathMlWriter WRITER = new MathMlWriter();

    @Test
    void formulasShrinkWithTheScreen() {
        assertThat(fit("x = 1", false)).doesNotContain("style");
        assertThat(fit("f(x) = ax^2 + bx + c", true)).contains("<math style=\"font-size: min(1em, calc(94cqi / ");
        assertThat(fit("f(x) = ax^2 + bx + c", false)).contains("calc((97cqi - 3.0em) / ");
    }

    @Test
    void veryLongFormulasAreBrokenBeforeRelations() {
        String tex =
                "E(X) = \\sum_{i=1}^{n} x_i p_i + x_2 p_2 + x_3 p_3 + x_4 p_4 = 0 \\times 0.4 + 1 \\times 0.3 + 2 \\times 0.2"
                        + " + 3 \\times 0.1 + 4 \\times 0.05 \\le 12345678";

        String broken = fit(tex, true);

        assertThat(broken.split("<mtr>", -1).length - 1).isGreaterThan(1);
        assertThat(broken).contains("<mrow><mspace width=\"2em\"/><mo>=</mo>").contains("alttext=\"E(X) = ");
        assertThat(broken.replaceAll("<[^>]*>", "")).isEqualTo(write(tex, true).replaceAll("<[^>]*>", ""));
    }

    @Test
    void namesInProseMayBeBrokenAfterTheirMarks() {
        assertThat(CodeBreaks.inText("见 com.example.project.module.ClassName 一节"))
                .containsExactly("见 com.", "example.", "project.", "module.", "ClassName 一节");
        assertThat(CodeBreaks.inText("短的 name.x 不必")).hasSize(1);
        assertThat(String.join("", CodeBreaks.inText("a.b.c"))).isEqualTo("a.b.c");
        assertThat(CodeBreaks.inText("没有")).isEqualTo(List.of("没有"));
    }

    @Test
    void textWithLongWordsHasUnevenLines() {
        assertThat(lines("石桥用 python 管理", "p")).isEqualTo("uneven");
        assertThat(lines("石桥用 BridgeRegistry 管理", "p")).isEqualTo("very-uneven");
        assertThat(lines("石桥用 arch 管理", "p")).isNull();
        assertThat(lines("石桥用 piers 管理", "ol", "blockquote")).isEqualTo("uneven");
        assertThat(UnevenLines.of(List.of(new Inline.InlineFormula("\\mathrm{x}_{i}")), new Markup()))
                .isNull();
        assertThat(UnevenLines.of(List.of(new Inline.InlineFormula("a_1+b_{23}")), new Markup()))
                .isEqualTo("uneven");
    }

    @Test
    void tallPicturesLeaveRoomForTheirHeadings() {
        assertThat(BookPicture.onPage(400, 0.5)).isEqualTo("width: min(400px, 100%, 35.0vh)");
    }

    @Test
    void picturesAreNoWiderThanTheBoxAroundThemWhateverReadingAppsLimitThemTo() {
        assertThat(BookPicture.onPage(1280, 1.5)).isEqualTo("width: min(1280px, 100%)");
    }

    @Test
    void columnsOfATallPictureAreStripsAsWideAsThePage() throws IOException {
        Map<String, PreparedPicture> columns = Map.of("a.png#1/2", lines(1500), "a.png#2/2", lines(1300));
        BookPictures pictures = new BookPictures(columns, true);

        assertThat(pictures.strips("a.png#1/2")).hasSize(4).allMatch(strip -> strip.width() == 400);
        assertThat(pictures.strips("a.png#1/2").stream()
                        .mapToInt(PreparedPicture::height)
                        .sum())
                .isEqualTo(1500);
        assertThat(pictures.stripShape("a.png#1/2"))
                .isEqualTo(pictures.stripShape("a.png#2/2"))
                .isBetween(0.6, 1.2);
        assertThat(new BookPictures(columns, false).strips("a.png#1/2"))
                .as("in vertical books")
                .isEmpty();
        assertThat(new BookPictures(Map.of("a.png", lines(1500)), true).strips("a.png"))
                .as("whole")
                .isEmpty();
    }

    /** A column 400 pixels wide: a line of letters every 30 pixels. */
    private static PreparedPicture lines(int height) throws IOException {
        BufferedImage image = new BufferedImage(400, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < 400; x++) {
                boolean ink = x % 10 < 4 && y % 30 < 14 && x > 20 && x < 380;
                image.setRGB(x, y, ink ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new PreparedPicture("image/png", png.toByteArray(), 400, height);
    }

    @Test
    void stripsOfOnePictureAreAsWideAsTheHighestOfThem() {
        BookPictures pictures = new BookPictures(
                Map.of("a.png#1/2", picture(100, 50), "a.png#2/2", picture(100, 200), "b.png", picture(100, 50)), true);

        assertThat(pictures.shape("a.png#1/2", picture(100, 50))).isEqualTo(0.5);
        assertThat(pictures.shape("b.png", picture(100, 50))).isEqualTo(2);
    }

    private static PreparedPicture picture(int width, int height) {
        return new PreparedPicture("image/png", new byte[0], width, height);
    }

    private static String lines(String text, String... around) {
        Markup out = new Markup();
        Stream.of(around).forEach(out::open);
        return UnevenLines.of(List.of(new Inline.Text(text)), out);
    }

    private static String fit(String tex, boolean display) {
        return FormulaFit.fit(write(tex, display), new Markup());
    }

    private static String write(String tex, boolean display) {
        return WRITER.write(tex, display, Location.of("a.md")).value().orElseThrow();
    }
}
