package io.github.zhiban.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FormulaReferencesTest {
    private static Element cleaned(String body) {
        String html =
                body.replace("<f", "<" + RepairElements.FORMULA).replace("</f>", "</" + RepairElements.FORMULA + ">");
        Element root = Jsoup.parse(html).body();
        new FormulaReferences().clean(root, Vocabulary.of(root));
        return root;
    }

    @Test
    void referencesAreTheNumbersThatAuthorsGave() {
        Element body = cleaned("<f tex='a=b\\label{x}\\tag{甲}'></f><p>由 <f tex='\\eqref{x}'></f> 与 \\ref{x} 知</p>");

        assertThat(body.expectFirst("p").text()).isEqualTo("由 (甲) 与 甲 知");
    }

    @Test
    void formulasThatSomebodyRefersToGetTheNextFreeNumbers() {
        Element body = cleaned(
                "<f tex='a\\tag{1}'></f><f tex='b\\label{x}'></f><f tex='c\\label{unasked}'></f><p>见 <f tex='y+\\eqref{x}'></f></p>");

        assertThat(body.select(RepairElements.FORMULA).eachAttr("tex"))
                .containsExactly("a\\tag{1}", "b\\tag{2}", "c", "y+\\text{(2)}");
    }

    @Test
    void eachRowHasItsOwnNumber() {
        Element body =
                cleaned("<f tex='a\\label{x}\\\\ b\\label{y}\\tag{9}'></f><p>\\eqref{x}、\\eqref{y}、\\eqref{z}</p>");

        assertThat(body.expectFirst("p").text()).isEqualTo("(1)、(9)、\\eqref{z}");
    }
}
