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
    void refusesToEndBeforeEverythingIsClosed() {
        Markup out = new Markup().open("p");

        assertThatIllegalStateException().isThrownBy(out::toString).withMessageContaining("[p]");
    }
}
