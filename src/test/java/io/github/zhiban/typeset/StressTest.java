package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.typography.LintReport;
import io.github.zhiban.verify.typography.Linter;
import io.github.zhiban.verify.typography.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eleven hundred lines of a short measure, full of inline elements: every line end is a chance to break a rule. */
class StressTest {
    private static final int LINES = 1_100;
    private static final double EM = 10;
    private static final int MEASURE = 15;
    private static final double TOLERANCE = 0.1;

    private static final String CSS = """
            @page { size: 210pt 800pt; margin: 40pt 30pt; @bottom-center { content: none } }
            body { font-size: 10pt; line-height: 16pt; color: #000000 }
            p { text-indent: 0; orphans: 2; widows: 2 }
            code { font-size: 0.9em; line-height: 1; background-color: #eeeeee }
            i { font-style: italic }
            """;

    /** What the lines are made of; what links hold stands nowhere else. */
    private static final List<String> PIECES = List.of(
            "排版",
            "的规则",
            "一一看",
            "过来，",
            "就明白了。",
            "可是（例如",
            "括号）里",
            "“引号”",
            "和《书名》",
            "说：“好！”",
            "——也就是",
            "……然后",
            "<b>重点，</b>",
            "<b>（加粗</b>）",
            "<i>强调</i>",
            "，<i>“仿宋”</i>",
            "<a href=\"https://example.org/\">链接</a>、",
            "见<a href=\"https://example.org/b\">链接（接）</a>",
            "<code>run()</code>，",
            "用<code>x = 1</code>",
            "<b><code>if</code></b>",
            "第5章",
            "共3.14%",
            "￥100",
            "50 kg",
            "AI",
            "Node.js",
            "v1.2.3",
            "2024年",
            "！！",
            "？！",
            "马可·波罗",
            "读/写");

    private static PdfFile file;
    private static String written;

    @BeforeAll
    static void set() throws IOException {
        Random random = new Random(20_240_203);
        StringBuilder body = new StringBuilder();
        for (int paragraph = 0; paragraph < 60; paragraph++) {
            body.append("<p>开头");
            for (int i = 0; i < 95; i++) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            body.append("到此为止。</p>");
        }
        written = body.toString().replaceAll("<[^>]*>", "");
        file = PdfFile.open(
                "stress.pdf", Pages.set(body.toString(), CSS).value().bytes());
    }

    @AfterAll
    static void close() throws IOException {
        file.close();
    }

    private static List<Glyph> glyphs() {
        return file.pages().stream().flatMap(page -> page.glyphs().stream()).toList();
    }

    @Test
    void noRuleIsBroken() {
        LintReport report = new Linter().lint(file);

        assertThat(report.violations())
                .filteredOn(violation -> violation.rule() != Rule.T16)
                .isEmpty();
        // So short a measure leaves some lines short rather than tear them apart.
        assertThat(report.count(Rule.T16).share()).isGreaterThan(0.95);
        assertThat(report.count(Rule.T30).applied()).isGreaterThan(LINES);
        assertThat(EnumSet.range(Rule.T1, Rule.T14))
                .filteredOn(rule -> rule != Rule.T8)
                .allSatisfy(rule -> assertThat(report.count(rule).applied())
                        .as("places of %s", rule)
                        .isGreaterThan(20));
    }

    @Test
    void theTextIsExact() {
        StringBuilder drawn = new StringBuilder();
        glyphs().forEach(glyph -> drawn.append(glyph.text()));

        assertThat(drawn.toString().replace("\u00AD", "").replace(" ", "")).isEqualTo(written.replace(" ", ""));
    }

    @Test
    void backgroundsFollowTheirGlyphs() {
        int code = 0;
        for (PageContent page : file.pages()) {
            for (Glyph glyph : page.glyphs()) {
                if (glyph.font().name().contains("SourceCodePro") && !glyph.blank()) {
                    code++;
                    assertThat(page.inks()).as(glyph.text()).anyMatch(ink -> covers(ink.box(), glyph));
                }
            }
        }
        assertThat(code).isGreaterThan(500);
    }

    @Test
    void linkAreasFollowTheirGlyphs() throws IOException {
        int links = 0;
        for (PageContent page : file.pages()) {
            List<Box> areas = areas(file.document().getPage(page.number() - 1));
            for (Glyph glyph : page.glyphs()) {
                if (glyph.text().equals("链")) {
                    links++;
                    assertThat(areas).anyMatch(area -> covers(area, glyph));
                }
            }
        }
        assertThat(links).isGreaterThan(200);
    }

    private static List<Box> areas(PDPage page) throws IOException {
        double height = page.getCropBox().getHeight();
        List<Box> areas = new ArrayList<>();
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                PDRectangle area = link.getRectangle();
                areas.add(new Box(
                        area.getLowerLeftX(),
                        height - area.getUpperRightY(),
                        area.getUpperRightX(),
                        height - area.getLowerLeftY()));
            }
        }
        return areas;
    }

    /** Whether a box is drawn around a glyph, from left to right, and is not much larger than a line. */
    private static boolean covers(Box box, Glyph glyph) {
        return box.left() <= glyph.left() + TOLERANCE
                && box.right() >= glyph.right() - TOLERANCE
                && box.top() < glyph.baseline()
                && box.bottom() > glyph.baseline() - glyph.size() / 2
                && box.width() <= MEASURE * EM + 1
                && box.height() < 2 * EM;
    }
}
