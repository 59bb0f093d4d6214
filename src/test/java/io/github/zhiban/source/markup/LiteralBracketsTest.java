package io.github.zhiban.source.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What damaged tags stand around is read, whatever is left of them. */
class LiteralBracketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>前</p>\n<p&#62;<em>中</em></p><p>后</p>",
                "<p>前</p><p>中</strong&#62;</p><p>后</p>",
                "<p>前</s <b class=\"x\">中</b></p><p>后</p>",
                "<p>前</b 中<b>后</b></p>",
                "<p>前<span class=\"t</span>中<b class=\"x\">后</b></p>",
                "<p>前</p><div class=\"x\" <p>中</p></div><p>后</p>",
                "<p>前</p><p lang=\"zh <b>中</b></p><p lang=\"zh\">后</p>",
                "<p>前</p><p alt=\"68747 <p>中</p><p alt=\"68747\" class=\"x\">后</p>",
                "<iframe src=\"a\"></iframe&#62;<p>前</p><p>中</p><iframe src=\"b\"></iframe><p>后</p>",
                "<iframe src=\"a\"><p>前</p><p>中</p><iframe src=\"b\"></iframe><p>后</p>",
                "<iframe src=\"a\"/><p>前</p><p>中</p><p>后</p>",
                "<script src=\"a\"/><p>前</p><p>中</p><script>x</script><p>后</p>",
                "<p>前</p><img src=\"a\" width=\"1\"/&#62;中<img src=\"b\"><p>后</p>",
            })
    void textAroundDamagedTagsIsRead(String html) {
        assertThat(LiteralBrackets.restored(body(html).text())).containsSubsequence("前", "中", "后");
    }

    @Test
    void damagedTagsStayTags() {
        assertThat(body("<p>一<img src=\"a\" width=\"1\"/&#62;二<img src=\"b\">三").select("img"))
                .hasSize(2);
        assertThat(body("<div class=\"x\" <p>一</p></div>").select("div.x > p")).hasSize(1);
        assertThat(body("<iframe src=\"a\"><p>一</p><iframe src=\"b\"></iframe>").select("[src]"))
                .hasSize(2);
    }

    @Test
    void placesStayWhereTheyAre() {
        String html = "<p&#62;一</b 二<div class=\"x\" <iframe src=\"a\"/><p>三</p>";
        String marked = LiteralBrackets.marked(html);
        assertThat(marked).hasSameSizeAs(html);
        assertThat(marked.indexOf("三")).isEqualTo(html.indexOf("三"));
    }

    @Test
    void soundTagsAreLeftAlone() {
        String html = "<p title='a > b'>一 &lt; 二 &gt; 三 <br/> <a href=x?a=1>四</a></p><svg><style>a{}</style></svg>";
        assertThat(LiteralBrackets.marked(html)).isEqualTo(html);
    }

    private static Element body(String html) {
        return Jsoup.parse(LiteralBrackets.marked(html)).body();
    }
}
