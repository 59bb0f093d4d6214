package io.github.zhiban.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.Ledger.Entry;
import io.github.zhiban.article.Ledger.Fate;
import io.github.zhiban.article.Ledger.Kind;
import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.Section;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.source.input.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account of sources: nothing is left over of the fixture of every kind of mess, and what is lost is found. */
class LedgerTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final String PAGE = """
        <html><body><nav><a href="/">首页导航</a></nav><article><h1>石桥</h1>
        <p>桥是跨水的路，有石桥与木桥。</p><p>石桥多拱，木桥多梁，各有所长。</p>
        <pre><code>int a = 1;</code></pre><div>复制代码</div>
        <p>造桥的人先看水，再看石头，然后才动手。<img src="a/b.png"></p>
        <p>泛型 List<String> 也在桥上，<b>粗</b>也在。</p></article></body></html>
        """;

    /** {@code -Dcorpus=DIR} asks so of a folder of exports instead. */
    @Test
    void everythingIsAccountedFor() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path source : sources()) {
            SourceFile file = new SourceFile(source.toString(), Files.readAllBytes(source));
            READER.ledger(file).stream()
                    .flatMap(ledger -> ledger.unaccounted().stream())
                    .forEach(entry -> left.add(entry.at() + " " + entry.what()));
        }

        assertThat(left).isEmpty();
    }

    @Test
    void decorationIsDroppedForAReason() {
        String page =
                "<html><body><article><h1>石桥</h1><p>桥是跨水的路，有石桥与木桥。<img src=\"s/hit.gif\" width=\"1\" height=\"1\"></p>"
                        + "<p><img src=\"a/plan.png\"></p><p>石桥多拱，木桥多梁，各有所长。</p></article></body></html>";
        Ledger ledger = READER.ledger(file(page)).orElseThrow();

        assertThat(ledger.entries().stream().filter(entry -> entry.kind() == Kind.PICTURE))
                .extracting(Entry::reason)
                .containsExactly(Reason.DECORATION, null);
    }

    /** CommonMark, 4.7. */
    @Test
    void addressesOfMarkdownMayStandBelowTheirLabels() {
        String text = "# 石桥\n\n桥是跨水的路，见[石桥][bridge]与木桥。\n\n[bridge]:\n  https://www.example.org/bridge/\n";

        assertThat(READER.ledger(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow()
                        .unaccounted())
                .isEmpty();
    }

    /** Quotation marks that were lost make one address two attributes of one name, of which browsers take the first. */
    @Test
    void ofAttributesWithOneNameTheFirstCounts() {
        String page = PAGE.replace("src=\"a/b.png\"", "src=\"a/b.png\" src=\"c/d.png\"");

        assertThat(READER.ledger(file(page)).orElseThrow().entries())
                .filteredOn(entry -> entry.kind() == Kind.PICTURE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("a/b.png"));
    }

    @Test
    void anAddressWithinAnotherAttributeIsPartOfThat() {
        String page = PAGE.replace("<img src=\"a/b.png\">", "<img alt='\"\" src=\"c/d.png\"'>");

        assertThat(READER.ledger(file(page)).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void countsOfDecorationsThatPixelsShowMoveFromPrintedToDropped() {
        LedgerCounts counts = LedgerCounts.of(READER.ledger(file(PAGE)).orElseThrow());

        LedgerCounts after = counts.withDecorations(1);

        assertThat(after.printed()).isEqualTo(counts.printed() - 1);
        assertThat(after.dropped()).containsEntry(Reason.DECORATION, 1);
        assertThat(counts.withDecorations(0)).isEqualTo(counts);
    }

    @Test
    void eachThingHasItsFate() {
        Ledger ledger = READER.ledger(file(PAGE)).orElseThrow();

        assertThat(ledger.unaccounted()).isEmpty();
        assertThat(fate(ledger, "首页导航")).isEqualTo(Fate.DROPPED);
        assertThat(entry(ledger, "首页导航").reason()).isEqualTo(Reason.NAVIGATION);
        assertThat(entry(ledger, "复制代码").reason()).isEqualTo(Reason.CODE_BAR);
        assertThat(fate(ledger, "桥是跨水的路，有石桥与木桥。")).isEqualTo(Fate.PRINTED);
        assertThat(ledger.entries())
                .anyMatch(entry -> entry.kind() == Kind.PICTURE && entry.fate() == Fate.PRINTED)
                .anyMatch(entry -> entry.kind() == Kind.TAG && entry.fate() == Fate.PRINTED);
        assertThat(entry(ledger, "石桥").at().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iframe", "noframes", "noembed"})
    void whatBrowsersReadAsTextAndShowToNobodyIsNoText(String name) {
        Ledger ledger = READER.ledger(file("<!DOCTYPE html><html><body><h1>石桥</h1><p>桥是跨水的路，有石桥与木桥。</p><" + name
                        + "><p>没有<b>插件</b></p></" + name + "></body></html>"))
                .orElseThrow();

        assertThat(ledger.unaccounted()).isEmpty();
    }

    /** What is not printed says what else it is. */
    @Test
    void eachPartOfAPageHasItsRole() {
        Ledger ledger = READER.ledger(file("""
                <html><head><title>石桥</title></head><body><div class="top_nav"><a href="/">首页导航</a></div><div class="odds"><span>零碎</span></div>
                <div class="wrap"><h1>石桥</h1><div class="info"><span>作者：张三</span> <span>发布时间：2021-03-04 08:14</span></div>
                <div class="text"><p>桥是跨水的路，有石桥与木桥，各有各的造法，也各有各的用处。</p>
                <p>石桥多拱，木桥多梁，各有所长；造桥的人先看水，再看石头，然后才动手。</p>
                <p style="display:none">看不见的字</p></div>
                <div class="post_comment"><p>楼主写得好，支持一下。</p></div>
                <div class="share-box"><span>分享到微博</span></div>
                <div class="hot_recommend"><a href="1.html">木桥</a><a href="2.html">铁桥</a></div>
                </div></body></html>
                """)).orElseThrow();

        assertThat(ledger.unaccounted()).isEmpty();
        assertThat(entry(ledger, "石桥").fate()).isEqualTo(Fate.MOVED);
        assertThat(entry(ledger, "作者：张三").reason()).isEqualTo(Reason.METADATA);
        assertThat(entry(ledger, "首页导航").reason()).isEqualTo(Reason.NAVIGATION);
        assertThat(entry(ledger, "看不见的字").reason()).isEqualTo(Reason.HIDDEN);
        assertThat(entry(ledger, "楼主写得好，支持一下。").reason()).isEqualTo(Reason.COMMENT);
        assertThat(entry(ledger, "分享到微博").reason()).isEqualTo(Reason.PROMOTION);
        assertThat(entry(ledger, "木桥").reason()).isEqualTo(Reason.RECOMMENDATION);
        assertThat(entry(ledger, "零碎").reason()).isEqualTo(Reason.OUTSIDE);
    }

    @Test
    void formulasAndNotesAreKnownAsSuch() {
        Ledger page = READER.ledger(file("""
                <p>桥的跨径 <span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">L_0=20</annotation></math></span></span>
                见<sup class="footnote-ref"><a href="#fn1">1</a></sup>。</p>
                <section class="footnotes"><ol><li id="fn1">按规范取值。</li></ol></section>
                """)).orElseThrow();

        assertThat(page.unaccounted()).isEmpty();
        assertThat(entry(page, "L_0=20").kind()).isEqualTo(Kind.FORMULA);
        assertThat(entry(page, "按规范取值。").kind()).isEqualTo(Kind.NOTE);
        assertThat(entry(page, "桥的跨径").kind()).isEqualTo(Kind.TEXT);

        Ledger text = READER.ledger(new SourceFile(
                        "a.md", "桥[^1]。\n\n$$L_0=20$$\n\n[^1]: 按规范取值。\n".getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();

        assertThat(text.unaccounted()).isEmpty();
        assertThat(text.entries())
                .anyMatch(entry -> entry.kind() == Kind.FORMULA && entry.what().contains("L_0"))
                .anyMatch(entry -> entry.kind() == Kind.NOTE && entry.what().contains("按规范取值"));
    }

    @Test
    void lettersAreNotClaimedWithinWordsThatAreStillSought() {
        String address =
                "https://www.example.org/practice/99d?tpId$$\\begin{matrix}a&amp;b\\\\c$$=7&amp;to=33&amp;in=/ta/beginner-builders&amp;on=/ta/beginner-builders/ranking";
        String page = PAGE.replace(
                "</article>",
                "<p><a class=\"link-card\" href=\"https://www.example.org/\"><span class=\"title\">造桥入门</span><span>"
                        + address + "</span></a></p></article>");

        assertThat(READER.ledger(file(page)).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void whatWasEscapedOverAndOverInAFormulaIsNoWord() {
        String page = PAGE.replace(
                "</article>",
                "<p>跨径为 (\\begin{cases} \\frac{a}{b} = 1 &amp;amp;amp;amp;\\text{在 }\\Omega\\text{ 内}\\ u = 0"
                        + " &amp;amp;amp;amp;\\text{在 }\\partial\\Omega\\text{ 上} \\end{cases}) 其中 (\\Omega) 是桥面，"
                        + "(\\partial\\Omega) 是边界，(\\frac{a}{b}) 是比。</p></article>");

        assertThat(READER.ledger(file(page)).orElseThrow().unaccounted()).isEmpty();
    }

    @Test
    void aRuleThatDropsEveryThirdParagraphIsFound() {
        Article whole = READER.read(file(PAGE)).value().orElseThrow();
        Section section = whole.sections().getFirst();
        List<Block> kept = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : section.blocks()) {
            if (!(block instanceof Block.Paragraph) || ++paragraphs % 3 != 0) {
                kept.add(block);
            }
        }
        Article less = new Article(
                whole.metadata(),
                List.of(new Section(section.heading(), kept, section.sections())),
                whole.notes(),
                whole.at());

        Ledger ledger = Accountant.account(new SourceText("a.html", PAGE, 1), false, less, new DropLog(true));

        assertThat(ledger.unaccounted()).extracting(Entry::what).anyMatch(what -> what.contains("造桥的人先看水"));
    }

    @Test
    void aReasonCoversOnlyWhatItCanBeTrueOf() {
        Article whole = READER.read(file(PAGE)).value().orElseThrow();
        DropLog log = new DropLog(true);
        org.jsoup.nodes.Element body =
                org.jsoup.Jsoup.parseBodyFragment("<p>第九十九段正文</p>").body();
        log.around(body, Reason.LINE_NUMBERS, body::empty);

        Ledger ledger = Accountant.account(new SourceText("a.html", "<p>第九十九段正文</p>", 1), false, whole, log);

        assertThat(ledger.unaccounted()).hasSize(1);
    }

    private static Fate fate(Ledger ledger, String what) {
        return entry(ledger, what).fate();
    }

    private static Entry entry(Ledger ledger, String what) {
        return ledger.entries().stream()
                .filter(entry -> entry.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile file(String html) {
        return new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> sources() throws IOException {
        String corpus = System.getProperty("corpus");
        Path folder = corpus == null ? Path.of("src", "test", "resources", "source") : Path.of(corpus);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(html?|md)"))
                    .sorted()
                    .toList();
        }
    }
}
