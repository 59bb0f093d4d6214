package io.github.zhiban.source.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final String PAGE = """
        <div class="Toc wide" id=top><p>one<p class="note lead" style="mso-list:l0 level1">two <a href="#fn1">1</a>
        <a href="https://example.org">away</a></div><pre class="language-java"><code><span class="ln">1</span>x</code></pre>
        <svg><foreignObject><p>label</p></foreignObject></svg><ul><li id=a-toc>a<ul><li>b</ul><li data-x=1>c</ul>
        <table><tr><td>1<td>2</table><button class=tab>t</button><button>b</button><img src="/eq?x^2"><custom-part hidden></custom-part>\
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p, div",
                "*",
                ".toc",
                "#top",
                "div.toc.wide, nav",
                "p.note[style*=mso-list]",
                "[id$=-toc], pre .ln",
                "a[href^=#], a[href^=https]",
                "button:not(.tab)",
                "ul:not(ul ul), td ~ td",
                "li:has(> ul)",
                "pre > code, [class^=language]",
                "img[src*=/eq?]",
                "foreignobject, custom-part[hidden]",
                "[data-x='1'], [data-y]",
                "p:matchesWholeText(^t.o), [style~=level\\d]",
                "body > *",
                "[id=\"a-toc\"]"
            })
    void matchesWhatTheParserOfSelectorsMatches(String selectors) {
        Document page = Jsoup.parse(PAGE);
        List<Element> expected = List.copyOf(page.select(selectors));

        Query query = Query.of(selectors);

        assertThat(query.all(page)).isEqualTo(expected);
        assertThat(query.all(page, Vocabulary.of(page))).isEqualTo(expected);
        assertThat(query.first(page)).isEqualTo(page.selectFirst(selectors));
        assertThat(page.getAllElements()).filteredOn(query::matches).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nav",
                ".absent",
                "#absent",
                "p[data-absent]",
                "[style*=float]",
                "a[href^=ftp]",
                "p.toc.absent",
                "p > pre.absent, h1"
            })
    void isNotLookedForWhereItsNamesDoNotOccur(String selectors) {
        assertThat(Query.of(selectors).mayMatch(Vocabulary.of(Jsoup.parse(PAGE))))
                .isFalse();
    }

    @Test
    void outermostMatchesAreNotInsideOthers() {
        Document page = Jsoup.parse("<ul><li>a<ul><li>b</ul></ul><ul></ul>");

        assertThat(Query.of("ul").outermost(page)).hasSize(2);
    }

    /** What a walk saw must not be taken for what the next one sees. */
    @Test
    void looksAgainAfterTheTreeChanged() {
        Document page = Jsoup.parse("<div><b>x</b></div>");
        Query query = Query.of("div:has(b)");
        assertThat(query.all(page)).hasSize(1);

        page.expectFirst("b").remove();

        assertThat(query.all(page)).isEmpty();
        assertThat(query.outermost(page)).isEmpty();
    }

    @Test
    void noneMatchesNothing() {
        assertThat(Query.NONE.all(Jsoup.parse(PAGE))).isEmpty();
    }
}
