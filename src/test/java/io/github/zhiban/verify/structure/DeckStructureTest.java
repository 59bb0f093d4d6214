package io.github.zhiban.verify.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.digest.Slide;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides may show a deck in more than one way, but all of it, in order and under the right roles. */
class DeckStructureTest {
    private static final Location AT = Location.of("a.html");

    private static final String COMPARISON = "Table(TR(TH:木桥 TH:石桥) TR(TD(P:会朽) TD(P:耐久)))";
    private static final String RIGHT = "H1:桥 P:桥有两种。 SlideTitle:目录 TOC(TOCI(Lbl:一 Reference(Link:种类))) "
            + "SlideTitle:种类 L(LI(Lbl:■ LBody:要点甲) LI(Lbl:■ LBody:乙)) SlideTitle:比较木桥与石桥 " + COMPARISON
            + " SlideTitle:算法 Code:a=1 SlideTitle:要点回顾 L(LI(Lbl:■ LBody:要点甲)) Origin:原文";

    private static final Deck DECK = new Deck(
            io.github.zhiban.digest.DeckForm.EXPLANATION,
            titled("桥"),
            List.of(
                    new Slide.Cover("桥有两种。"),
                    new Slide.Agenda(List.of(new Slide.Entry("种类", "a", 1))),
                    new Slide.Points(place("种类"), List.of(point("要点", "甲"), point("", "乙"))),
                    new Slide.Comparison(
                            place("比较木桥与石桥"),
                            List.of(
                                    new Slide.Subject("木桥", List.of(point("", "会朽"))),
                                    new Slide.Subject("石桥", List.of(point("", "耐久"))))),
                    new Slide.Exhibit(place("算法"), new Block.CodeBlock("", "a = 1\nb = 2", AT), List.of()),
                    new Slide.Closing(List.of(point("要点", "甲")))),
            new DeckExtent(10, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMPARISON,
                "Table(TR(TH:木桥 TD(P:会朽)) TR(TH:石桥 TD(P:耐久)))",
                "Table(TR(TH:木桥 TD(P:会朽))) SlideTitle:比较木桥与石桥（续） Table(TR(TH:石桥 TD(P:耐久)))",
                "Table(TR(TH:木桥 TH:石桥) TR(TD(P:会朽))) SlideTitle:比较木桥与石桥（续）" + " Table(TR(TH:木桥 TH:石桥) TR(TD(P:耐久)))"
            })
    void comparisonsMayBeRowsOrColumns(String comparison) throws IOException {
        assertThat(findings(COMPARISON, comparison)).isEmpty();
    }

    @Test
    void longTitlesMayBeCut() throws IOException {
        assertThat(findings("SlideTitle:比较木桥与石桥", "SlideTitle:比较木桥…")).isEmpty();
    }

    @Test
    void theTitleOfTheCoverMayBeCut() throws IOException {
        Expectation expected = Expectation.of(new Deck(DECK.form(), titled("河上的桥与桥下的水"), DECK.slides(), DECK.extent()));

        assertThat(Trees.findings(RIGHT.replace("H1:桥", "H1:河上的桥……"), expected)).isEmpty();
        assertThat(Trees.findings(RIGHT.replace("H1:桥", "H1:河下……"), expected)).isNotEmpty();
    }

    private static Metadata titled(String title) {
        return new Metadata(title, List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SlideTitle:种类      | P:种类           | STRUCTURE_WRONG_ROLE
        SlideTitle:种类      | SlideTitle:种    | STRUCTURE_TEXT_MISSING
        LBody:乙            | LBody:丙         | STRUCTURE_TEXT_MISSING
        LI(Lbl:■ LBody:乙)   | P:乙             | STRUCTURE_WRONG_PLACE
        LI(Lbl:■ LBody:乙)   | H3:乙            | STRUCTURE_WRONG_ROLE
        TH:石桥              | TD:石桥          | STRUCTURE_WRONG_PLACE
        P:桥有两种。          | P:桥有三种。      | STRUCTURE_TEXT_MISSING
        LBody:要点甲) LI(Lbl:■ LBody:乙 | LBody:乙) LI(Lbl:■ LBody:要点甲 | STRUCTURE_WRONG_ORDER
        """)
    void findsWhatIsOtherwise(String right, String wrong, String code) throws IOException {
        assertThat(findings(right, wrong)).anyMatch(finding -> finding.startsWith(code));
    }

    private static Slide.Place place(String title) {
        return new Slide.Place("桥", 1, title, "a", 1, 1);
    }

    private static Slide.Point point(String lead, String text) {
        return new Slide.Point(lead, List.of(new Inline.Text(text)), AT);
    }

    private static List<String> findings(String right, String wrong) throws IOException {
        assertThat(RIGHT).contains(right);
        return Trees.findings(RIGHT.replace(right, wrong), Expectation.of(DECK));
    }
}
