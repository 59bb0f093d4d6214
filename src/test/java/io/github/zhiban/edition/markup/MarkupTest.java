package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        String xml = new Markup()
                .open("a", "href", "?x=1&y=\"<\n>", "class", null)
                .text("1 < 2 & \"3\" > 2\t\n")
                .close()
                .toString();

        assertThat(xml).isEqualTo("<a href=\"?x=1&amp;y=&quot;&lt;&#10;&gt;\">1 &lt; 2 &amp; \"3\" &gt; 2\t\n</a>");
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(new Markup().text("a\u0000\u0008b\uFFFEc\uD800d😀").toString())
                .isEqualTo("abcd😀");
    }

    @Test
    void marksTheNextElementOnly() {
        String xml = new Markup()
                .mark("data-place", "1")
                .mark("data-place", "2")
                .open("ul", "class", "a")
                .open("li")
                .close()
                .close()
                .toString();

        assertThat(xml).isEqualTo("<ul class=\"a\" data-place=\"2\"><li></li></ul>");
    }

    @Test
    void leadsInWhereTextMayStand() {
        String xml = new Markup()
                .lead("span", "id", "a")
                .open("table")
                .open("tr")
                .open("td")
                .text("1")
                .lead("span", "id", "b")
                .empty("br")
                .close()
                .close()
                .close()
                .toString();

        assertThat(xml)
                .isEqualTo("<table><tr><td><span id=\"a\"></span>1<br/><span id=\"b\"></span></td></tr></table>");
    }

    @Test
    void refusesToEndBeforeEverythingIsClosed() {
        Markup out = new Markup().open("p");

        assertThatIllegalStateException().isThrownBy(out::toString).withMessageContaining("[p]");
    }
}
