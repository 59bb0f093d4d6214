package io.github.zhiban.trees;

import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Pages of any blocks in any others, in which every text is a numbered sentence of its own. What fails shrinks to the
 * smallest page that still fails.
 */
final class BlockTrees {
    /** Where a numbered sentence will stand. */
    private static final String SENTENCE = "\u0001";
    /** Deeper trees are flattened, with a diagnostic. */
    private static final int DEEPEST = 3;

    private static final Pattern NUMBER = Pattern.compile("第(\\d+)座桥");

    private BlockTrees() {}

    /** Such pages. */
    static Arbitrary<SourceFile> pages() {
        return blocks(DEEPEST).map(BlockTrees::page);
    }

    private static SourceFile page(String blocks) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html><head><title>桥</title></head><body><article><p>前言。</p>");
        int number = 0;
        for (char c : blocks.toCharArray()) {
            html.append(c == SENTENCE.charAt(0) ? "第" + ++number + "座桥跨过一条河" : c);
        }
        html.append("</article></body></html>");
        return new SourceFile("tree.html", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** How many sentences a page has. */
    static int sentences(SourceFile page) {
        return (int) NUMBER.matcher(new String(page.bytes(), StandardCharsets.UTF_8))
                .results()
                .count();
    }

    /** The numbers of the sentences of a text, as they stand there. */
    static int[] numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .toArray();
    }

    private static Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("\n", all));
    }

    private static Arbitrary<String> block(int depth) {
        Arbitrary<String> paragraph = line(2).map(line -> "<p>" + line + "</p>");
        Arbitrary<String> leaf = Arbitraries.oneOf(
                paragraph,
                line(1),
                element(Arbitraries.of("h1", "h2", "h3", "h4"), line(1)),
                line(1).map(line -> line + "<br>" + SENTENCE),
                Arbitraries.just("<pre><code>" + SENTENCE + "();\n" + SENTENCE + "();</code></pre>"),
                Arbitraries.just("<hr>"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> blocks(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(2, list(inner)),
                Tuple.of(2, table(inner)),
                Tuple.of(
                        2,
                        element(Arbitraries.of("div", "section", "blockquote", "center", "span", "details"), inner)));
    }

    private static Arbitrary<String> list(Arbitrary<String> inner) {
        Arbitrary<String> item = Arbitraries.oneOf(line(2), inner).map(content -> "<li>" + content + "</li>");
        return element(
                Arbitraries.of("ul", "ol"),
                item.list().ofMinSize(1).ofMaxSize(3).map(items -> String.join("", items)));
    }

    private static Arbitrary<String> table(Arbitrary<String> inner) {
        Arbitrary<String> cell = Arbitraries.frequencyOf(Tuple.of(4, line(1)), Tuple.of(1, inner));
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns -> cell.map(content -> "<td>" + content + "</td>")
                        .list()
                        .ofSize(columns)
                        .map(cells -> "<tr>" + String.join("", cells) + "</tr>")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(rows -> "<table>" + String.join("", rows) + "</table>"));
    }

    /** A sentence, dressed. */
    private static Arbitrary<String> line(int depth) {
        Arbitrary<String> plain = Arbitraries.just(SENTENCE);
        if (depth == 0) {
            return plain;
        }
        return Arbitraries.oneOf(
                plain,
                plain.map(text -> text + "，"),
                element(Arbitraries.of("b", "em", "span", "font", "u", "code", "mark"), line(depth - 1)),
                // What is mostly links is navigation, and left out.
                line(depth - 1).map(text -> text + "，见<a href=\"https://a.example/b\">图</a>"),
                Combinators.combine(line(depth - 1), line(depth - 1)).as((one, other) -> one + "，" + other));
    }

    private static Arbitrary<String> element(Arbitrary<String> names, Arbitrary<String> content) {
        return Combinators.combine(names, content).as((name, text) -> "<" + name + ">" + text + "</" + name + ">");
    }
}
