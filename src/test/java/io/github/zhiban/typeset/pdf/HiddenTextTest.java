package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HiddenTextTest {
    private static final String TEX = "\\frac{a_1}{b}\n= \\text{速度}";
    private static final FormulaDrawing DRAWING = new FormulaDrawer(Pages.FONTS)
            .draw(TEX, false, Location.of("f"))
            .value()
            .orElseThrow();

    private static byte[] formula(String tex) {
        String body =
                "<p>甲<span><span class=\"formula\" data-formula=\"f\" data-tex=\"" + tex + "\"></span></span>乙</p>";
        return Pages.set(body, ".formula { display: inline-block }", Map.of("f", DRAWING))
                .value()
                .bytes();
    }

    @Test
    void aFormulaIsCopiedAsItsTex() throws IOException {
        assertThat(PublishedText.of(formula(TEX)).body().strip()).isEqualTo("甲\\frac{a_1}{b} = \\text{速度}乙");
    }

    @Test
    void itLiesOverTheFormulaAndLeavesNoInk() throws IOException {
        try (PdfFile file = PdfFile.open("f.pdf", formula(TEX))) {
            PageContent page = file.pages().getFirst();
            List<Glyph> hidden = page.hidden();
            double left = hidden.getFirst().left();
            Glyph before = glyph(page, "甲");

            assertThat(hidden.stream().map(Glyph::text).collect(Collectors.joining()))
                    .contains("frac");
            assertThat(page.glyphs().stream().map(Glyph::text).collect(Collectors.joining()))
                    .doesNotContain("frac");
            assertThat(left).isGreaterThanOrEqualTo(before.right() - 0.1);
            assertThat(hidden.getLast().right()).isCloseTo(left + DRAWING.width() * before.size(), within(0.5));
            assertThat(hidden)
                    .allSatisfy(glyph -> assertThat(glyph.baseline()).isCloseTo(before.baseline(), within(0.5)));
        }
    }

    @Test
    void charactersThatNoFontHasAreLeftOut() throws IOException {
        byte[] bytes = formula("a\uE123b");

        assertThat(PublishedText.of(bytes).body().strip()).isEqualTo("甲ab乙");
        assertThat(new Verifier().verify("f.pdf", bytes))
                .noneMatch(found -> found.message().contains("notdef"));
    }

    private static Glyph glyph(PageContent page, String text) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
