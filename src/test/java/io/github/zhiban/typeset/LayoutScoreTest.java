package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutScoreTest {
    /** Lines of an ordinary page of {@link Pages#STYLE}. */
    private static final int LINES = 18;

    private static TypesetPdf set(String body, boolean flows) {
        return set(body, flows, "");
    }

    private static TypesetPdf set(String body, boolean flows, String css) {
        PrintDocument plain = Pages.document(body, "hr { height: 0; border-top: 1pt solid black; margin: 0 }" + css);
        String xhtml = flows ? plain.xhtml().replace("<body>", "<body data-flows=\"flows\">") : plain.xhtml();
        return new Typesetter(Pages.FONTS)
                .typeset(new PrintDocument(xhtml, plain.sheets(), plain.pictures(), plain.formulas(), plain.info()))
                .value();
    }

    @Test
    void pagesBelowAFirstOneWithoutMarginKeepTheirs() {
        // 21 lines on the first page, and one too many for six others.
        String body = "<p>一行文字。</p>".repeat(21 + 6 * LINES + 1);
        String css = "@page :first { margin-bottom: 0 }";

        assertThat(set(body, false, css).pages()).isEqualTo(8);
        assertThat(set(body, true, css).pages()).isEqualTo(7);
    }

    @Test
    void aLastPageOfOneLineIsTakenBack() {
        String body = "<p>一行文字。</p>".repeat(3 * LINES + 1);

        assertThat(set(body, false).score().lastPage()).isLessThan(0.1);
        assertThat(set(body, false).pages()).isEqualTo(4);
        assertThat(set(body, true).pages()).isEqualTo(3);
    }

    @Test
    void aLastPageThatCannotBeTakenBackGetsMore() {
        String body = "<p>一行文字。</p>".repeat(2 * LINES + 3);
        LayoutScore score = set(body, true).score();

        assertThat(set(body, false).score().isLastPageShort()).isFalse();
        assertThat(score.pages()).isEqualTo(3);
    }

    @Test
    void countsBlankPagesStrandedHeadingsAndRulesAtEdges() {
        LayoutScore score = set(
                        "<p>一行文字。</p><p style=\"page-break-before: always\">二。</p>"
                                + "<p>一行文字。</p>".repeat(LINES - 2)
                                + "<h2 style=\"font-size: 10.5pt; margin: 0; page-break-after: auto\">题</h2><p>末。</p><hr/>",
                        false)
                .score();

        assertThat(score.pages()).isEqualTo(3);
        assertThat(score.blankPages()).isEqualTo(1);
        assertThat(score.strandedLines()).isEqualTo(1);
        assertThat(score.edgeRules()).isZero();
        assertThat(score.blank()).isBetween(0.45, 0.55);
    }

    @Test
    void aRuleThatComesToTheHeadOfAPageGoes() {
        String body = "<p>一行文字。</p>".repeat(LINES) + "<hr/>" + "<p>一行文字。</p>".repeat(3);

        assertThat(set(body, false, "hr { page-break-after: avoid }").score().edgeRules())
                .isZero();
    }

    @Test
    void countsColumnsOfSingleCharacters() {
        assertThat(set("<div style=\"width: 11pt\">一二三四</div><div style=\"width: 40pt\">一二三四</div>", false)
                        .score()
                        .singleColumns())
                .isEqualTo(1);
    }
}
