package io.github.zhiban.edition.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private final Templates templates = new Templates();

    @Test
    void writesCharactersAsTheyAreAndEscapesWhatXmlReserves() {
        String page = templates.fill(
                "template-test",
                new Values()
                        .put("language", "zh\"<")
                        .put("more", "大 & b")
                        .put("text", "甲 < 乙 & \"丙\" 𠮷")
                        .put("several", List.of("一", "<i/>")));

        assertThat(page.strip())
                .isEqualTo(
                        "<p class=\"a 大 &amp; b\" lang=\"zh&quot;&lt;\" xml:lang=\"zh&quot;&lt;\">甲 &lt; 乙 &amp; &quot;丙&quot; 𠮷"
                                + "<b class=\"一\">一</b><b class=\"&lt;i/&gt;\"><i/></b></p>");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(templates.fill("template-test", new Values()).strip()).isEqualTo("<p class=\"a\"></p>");
    }
}
