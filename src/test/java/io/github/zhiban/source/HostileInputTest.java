package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is small and repeats or nests one thing without end is read on a small stack, and its text is kept. */
class HostileInputTest {
    private static final String LAST = "最后的一段文字。";
    private static final int SMALL_STACK = 256 << 10;

    static Stream<Arguments> inputs() {
        return Stream.of(
                page("a.html", "<!-- x -->".repeat(50_000) + "<div><p>" + LAST + "</p></div>"),
                page("b.html", "<p>$" + "\\quad ".repeat(20_000) + "x_1$</p><p>" + LAST + "</p>"),
                page(
                        "c.html",
                        "<script type=\"math/tex\">" + "\\hspace{1em}".repeat(20_000) + "</script><p>" + LAST + "</p>"),
                page("d.html", "<p>| a | |" + "--|".repeat(20_000) + "</p><p>" + LAST + "</p>"),
                page("e.html", "<p>| a | |" + "--|".repeat(20_000) + " |</p><p>" + LAST + "</p>"),
                page("f.md", "# 题\n\n[^1]\n\n[^1]: x\n" + "  y\n".repeat(20_000) + "\n" + LAST),
                page("g.md", "# 题\n\n" + "{% highlight x %}\ny\n".repeat(5_000) + "\n" + LAST),
                page("h.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\n\n" + LAST),
                page("i.md", "+++\n" + "a=[\n".repeat(30_000) + "+++\n\n" + LAST),
                page("j.md", "# 题\n\n{% img " + "a ".repeat(20_000) + "%}\n\n" + LAST),
                page("k.html", "<p><a href=\"" + "a.".repeat(20_000) + "\">x</a></p><p>" + LAST + "</p>"),
                page("l.html", "<p>[x](http://a" + "(b)".repeat(20_000) + " </p><p>" + LAST + "</p>"),
                page("m.md", "# 题\n\n" + "[".repeat(60_000) + "x" + "](".repeat(60_000) + "\n\n" + LAST),
                page("n.md", "# 题\n\n" + "\\ref{".repeat(60_000) + "\n\n" + LAST));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadToItsEnd(String name, String text) throws Exception {
        SourceFile file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
        ArticleReader reader = new ArticleReader();
        FutureTask<Article> reading = new FutureTask<>(() -> {
            assertThat(reader.ledger(file)).isPresent();
            return reader.read(file).value().orElseThrow();
        });
        Thread thread = new Thread(null, reading, "small stack", SMALL_STACK);
        thread.start();

        assertThat(ArticleText.of(reading.get())).contains(LAST);
    }

    private static Arguments page(String name, String text) {
        return Arguments.of(name, text);
    }
}
