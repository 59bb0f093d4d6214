package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that were cut off or never closed cost themselves, and none of the words around them. */
class CutMarkupTest {
    private static final ArticleReader READER = new ArticleReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input disabled=\uFFFF\"disabled\" type=\"c。box\"/> 石桥多拱，木桥多梁。",
                "<h2>结构</ 石桥多拱，木桥多梁。</h2><p>后文。</p>",
                "<h2>结构</\n<b>石桥多拱，木桥多梁。</b></h2><p>后文。</p>",
                "<div class=\"box石桥多拱，木桥多梁。</p><p id=\"x\">后文。",
                "<p class='\"wide\">石桥多拱，木桥多梁。</p><p>后文。</p>",
                "<pre><code>a = 1</code><ul class=\"pre-numbering\">石桥多拱，木桥多梁。<li>1</li></ul></pre>",
                "<pre><code>a = 1</code><ol> 石桥多拱，木桥多梁。 </ol></pre>",
                "<ol class=\"linenums\"><li><code>a = 1</li><li>石桥多拱，</li>木桥多梁。</ol>",
                "<pre>石桥多拱，<ol class=\"linenums\"><li>a = 1</li></ol>木桥多梁。</pre>",
                "<ul><li>1.1 <em>石桥</em>多拱，</li><li><em>1.2</em> 木桥多梁。</li></ul>",
                "按 <kbd>C<p>石桥多拱，</p><p>木桥多梁。<img src=\"a/b.png\"></p><p>后文。</p>",
                "<h3 id=\"x-toc\">目录</3><pre>石桥多拱，木桥多梁。</pre><p>后文。</p>",
                "<div class=\"toc\"><p>目录<pre>石桥多拱，木桥多梁。</pre>",
                "<p style=\"mso-list:l0 level1 lfo1\"><span style=\"mso-list:Ignore\">1. 石桥多拱，木桥多梁。这里的标记没有结束。</p>",
                "<svg viewBox=\"0 0 9 9\"><style>a{}<g><foreignObject><div>石桥多拱，木桥多梁。</div></foreignObject></g></svg>",
                "<svg viewBox=\"0 0 9 9\"><foreignObject><div>图<h3>题</h3><pre>石桥多拱，木桥多梁。</pre></svg>",
                "<figure class=\"highlight\"><table class=\"rouge-table\"><tr><td class=\"gutter\"><pre>1</pre></td>"
                        + "<td class=\"code\"><pre>a = 1</pre></td></tr></table><p>石桥多拱，木桥多梁。</p>",
                "<div class=\"dp-highlighter\"><div class=\"bar\"><div class=\"tools\"><a>view plain</a></div>"
                        + "<ol class=\"dp-j\"><li>a = 1</li></ol><p>石桥多拱，</p><h3>木桥多梁。</h3>",
                "<div class=\"crayon-syntax\"><div class=\"crayon-line\">a = 1</div><div>石桥多拱，木桥多梁。</div></div>",
                "<div class=\"cm-editor\"><pre>石桥多拱，木桥多梁。</pre><div class=\"cm-line\">a = 1</div></div>",
                "<figure>石桥多拱，木桥多梁。</figcaption><table><tr><td>甲</td><td>乙</td></tr></table></figure>",
                "<figure><img src=\"a.png\"><figure><img src=\"b.png\"><figcaption>石桥多拱，木桥多梁。</figcaption></figure></figure>",
                "<ruby>石<rp>（</rp><rt>shí</rt><rp>）石桥多拱，木桥多梁。<rt>mù</rt></ruby>",
                "<iframe src=\"https://v.example/1\"></iframe&#62;<p>石桥多拱，木桥多梁。</p><iframe src=\"b\"></iframe>"
            })
    void theWordsStay(String cut) {
        SourceFile file = page("<article><h1>桥</h1><p>桥是跨水的路。</p><p>说明：" + cut + "</p><p>造桥的人先看水。</p></article>");

        Article article = READER.read(file).value().orElseThrow();

        assertThat(words(article)).contains("石桥多拱，").contains("木桥多梁").contains("造桥的人先看水。");
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void anOpenLinkToANoteHoldsMoreThanItsSign() {
        SourceFile file = page("""
                <article><h1>桥</h1><p>桥<sup class="footnote-ref"><a href="#fn1" id="r"> 1</sup>是跨水的路，石桥多拱，木桥多梁，各有所长。</p>
                <section class="footnotes"><ol><li id="fn1">按规范取值。<a class="footnote-backref" href="#r"> ↩ 石桥多拱，木桥多梁，造桥的人先看水。</li></ol></section></article>
                """);

        Article article = READER.read(file).value().orElseThrow();

        assertThat(words(article)).contains("是跨水的路，石桥多拱");
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void aNoteThatWasNeverClosedHoldsMoreThanItsSign() {
        SourceFile file = page("""
                <article><h1>桥</h1><p>桥<sup class="footnote-ref"><a href="#fn1" id="r">1</a>是跨水的路，石桥多拱，木桥多梁，各有所长，造桥的人先看水。</p>
                <section class="footnotes"><ol><li id="fn1">按规范取值。</li></ol></section></article>
                """);

        assertThat(words(READER.read(file).value().orElseThrow())).contains("是跨水的路，石桥多拱");
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void notesThatHoldTheirArticleAreNotBroughtIntoIt() {
        SourceFile file = page("""
                <div class="footnotes"><p id="fn1">按规范取值。</p><article><h1>桥</h1><p>桥<sup><a href="#fn1">1</a></sup>是跨水的路，石桥多拱，木桥多梁。</p>
                <p>造桥的人先看水，再看石头，各有所长，各有所短。</p></article></div>
                """);

        assertThat(words(READER.read(file).value().orElseThrow())).contains("是跨水的路，石桥多拱");
    }

    @Test
    void aShortcodeThatWasCutTakesNoOtherIn() {
        SourceFile file = new SourceFile("a.md", """
                # 桥

                桥是跨水的路。

                {{< figure src="a.p}}

                石桥多拱，木桥多梁。

                {{< tabs "名" >}}
                造桥的人先看水。
                {{< /tabs >}}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(words(READER.read(file).value().orElseThrow()))
                .contains("石桥多拱，木桥多梁")
                .contains("造桥的人先看水。");
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void rowsOfTablesWithHeadsOfOtherWidthsStayWhole() {
        for (String head : List.of("|\n| --- | --- |", "| 甲 |\n| --- | --- |", "| 甲 | 乙 |\n| --- |")) {
            SourceFile file = new SourceFile(
                    "a.md", ("# 桥\n\n桥是跨水的路。\n\n" + head + "\n| 石桥多拱 | 木桥多梁 |\n").getBytes(StandardCharsets.UTF_8));

            assertThat(words(READER.read(file).value().orElseThrow()))
                    .as(head)
                    .contains("石桥多拱")
                    .contains("木桥多梁");
            assertThat(READER.ledger(file).orElseThrow().unaccounted()).as(head).isEmpty();
        }
    }

    @Test
    void anEndTagWithABlankIsNoText() {
        SourceFile file = page("<article><h1>桥</h1><p><b>石桥</ b>多拱。</p><p>造桥的人先看水。</p></article>");

        assertThat(words(READER.read(file).value().orElseThrow()))
                .contains("石桥多拱。")
                .doesNotContain("</");
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void aFileMayEndWithinATag() {
        SourceFile file = page("<article><h1>桥</h1><p>造桥的人先看水。</p><img src=\"a/b.png\" wi");

        assertThat(READER.ledger(file).orElseThrow().entries())
                .anyMatch(entry -> entry.reason() == Ledger.Reason.UNKNOWN_ELEMENT);
        assertThat(READER.ledger(file).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void quotesInQuotesEndSomewhere() {
        SourceFile file = page("<article><h1>桥</h1>" + "<blockquote>".repeat(60) + "<p>造桥的人先看水。</p></article>");

        List<Block> blocks =
                READER.read(file).value().orElseThrow().sections().getFirst().blocks();
        int depth = 0;
        while (blocks.getFirst() instanceof Block.Quote quote) {
            depth++;
            blocks = quote.content();
        }

        assertThat(depth).isBetween(5, 12);
    }

    @Test
    void aCellThatSaysNothingAndCoversAllRowsIsNone() {
        SourceFile file = page("""
                <article><h1>桥</h1><p>造桥的人先看水。</p><table><th colspan="1890" rowspan="36"></th>
                <tr><td>石桥</td><td>多拱</td></tr><tr><td>木桥</td><td>多梁</td></tr></table></article>
                """);

        assertThat(READER.read(file).value().orElseThrow().sections().getFirst().blocks())
                .filteredOn(Block.Table.class::isInstance)
                .allSatisfy(block -> assertThat(((Block.Table) block).body()).hasSize(2));
    }

    private static String words(Article article) {
        return ArticleText.of(article).replaceAll("\\s+", "");
    }

    private static SourceFile page(String body) {
        return new SourceFile("a.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }
}
