package io.github.zhiban.source.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static Element body(String html) {
        return Jsoup.parse(html).body();
    }

    @Test
    void countsUntilThereIsMore() {
        assertThat(Texts.saysMore(body("<p>一 二<b>三</b>&nbsp;"), 2)).isTrue();
        assertThat(Texts.saysMore(body("<p>一 二<b>三</b>&nbsp;"), 3)).isFalse();
    }

    @Test
    void findsTheFirstAndTheLastCharacter() {
        Element body = body("<p>&nbsp;<i> </i><b>甲</b>乙<i>7</i><br>\u200B\n");

        assertThat(Texts.first(body)).isEqualTo('甲');
        assertThat(Texts.last(body)).isEqualTo('7');
        assertThat(Texts.last(body("<p> <img>"))).isEqualTo(' ');
    }

    @Test
    void looksForTextsInOneNode() {
        assertThat(Texts.hold(body("<p>a<b>[toc]</b>"), "[TOC]", "[toc]")).isTrue();
        assertThat(Texts.hold(body("<p>a[<b>toc]</b>"), "[TOC]", "[toc]")).isFalse();
    }
}
