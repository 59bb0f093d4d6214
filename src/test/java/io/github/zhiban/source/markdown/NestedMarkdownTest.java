package io.github.zhiban.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in whatever: code and formulas say the same in every pair of constructs around them, and no sign of
 * Markdown is left.
 */
class NestedMarkdownTest {
    private static final ArticleReader READER = new ArticleReader();

    /** What a leaf is written like, and what it says. */
    private static final Map<String, String> INLINE_LEAVES = new LinkedHashMap<>(Map.of(
            "`a|b*c*d_e_$f$`", "a|b*c*d_e_$f$",
            "``x ` {% y %}``", "x ` {% y %}",
            "$p_1*q|r_2*s$", "p_1*q|r_2*s",
            "<code>u*v*w</code>", "u*v*w",
            "\\(m_1^2*n\\)", "m_1^2*n"));

    private static final Map<String, String> BLOCK_LEAVES = new LinkedHashMap<>(Map.of(
            "```js\nlet a = '**b** $c$ | [^d]';\n\n# {% e %}\n```", "let a = '**b** $c$ | [^d]';\n\n# {% e %}",
            "~~~\n::: tip\n![[x]]\n~~~", "::: tip\n![[x]]",
            "$$\na_1*b_2*c\n$$", "a_1*b_2*c",
            "{% highlight java %}\nint[] _a_ = {1};\n{% endhighlight %}", "int[] _a_ = {1};",
            "<pre>\nk * l * m\n</pre>", "k * l * m"));

    private static final Map<String, UnaryOperator<String>> INLINES = new LinkedHashMap<>(Map.of(
            "strong", text -> "前**" + text + "**后",
            "stress", text -> "前*" + text + "*后",
            "deleted", text -> "前~~" + text + "~~后",
            "marked", text -> "前==" + text + "==后",
            "link", text -> "前[甲" + text + "乙](https://example.org/a_b)后",
            "note", text -> "前^[注" + text + "文]后",
            "plain", text -> "前" + text + "后"));

    private static final Map<String, UnaryOperator<String>> LINES = new LinkedHashMap<>(Map.of(
            "heading", text -> "## " + text,
            "cell", text -> "| 甲 | 乙 |\n|---|---|\n| " + text + " | 丁 |",
            "term", text -> text + "\n: 意思",
            "paragraph", text -> text,
            "task", text -> "- [ ] " + text + "\n- [x] 另一件",
            "old note", text -> "正文[^z]。\n\n[^z]: " + text));

    private static final Map<String, UnaryOperator<String>> BLOCKS = new LinkedHashMap<>(Map.of(
            "quote", text -> "> 引\n>\n" + text.replaceAll("(?m)^", "> "),
            "item", text -> "- 项\n\n" + text.replaceAll("(?m)^(?=.)", "  "),
            "number", text -> "1. 项\n\n" + text.replaceAll("(?m)^(?=.)", "   "),
            "colons", text -> "::: tip 题\n" + text + "\n:::",
            "admonition", text -> "!!! note \"题\"\n" + text.replaceAll("(?m)^(?=.)", "    "),
            "details", text -> "<details>\n<summary>题</summary>\n\n" + text + "\n\n</details>",
            "alert", text -> "> [!NOTE]\n" + text.replaceAll("(?m)^", "> "),
            "root", text -> text));

    static Stream<Arguments> inlinePairs() {
        return INLINES.keySet().stream()
                .flatMap(inner -> LINES.keySet().stream()
                        .flatMap(outer ->
                                INLINE_LEAVES.keySet().stream().map(leaf -> Arguments.of(outer, inner, leaf))));
    }

    static Stream<Arguments> blockPairs() {
        return BLOCKS.keySet().stream()
                .flatMap(inner -> BLOCKS.keySet().stream()
                        .flatMap(
                                outer -> BLOCK_LEAVES.keySet().stream().map(leaf -> Arguments.of(outer, inner, leaf))));
    }

    static Stream<Arguments> linesInBlocks() {
        return LINES.keySet().stream()
                .flatMap(inner -> BLOCKS.keySet().stream()
                        .flatMap(outer ->
                                INLINE_LEAVES.keySet().stream().map(leaf -> Arguments.of(outer, inner, leaf))));
    }

    @ParameterizedTest
    @MethodSource("inlinePairs")
    void spansSurviveInLines(String line, String inline, String leaf) {
        String markdown = LINES.get(line).apply(INLINES.get(inline).apply(leaf));

        assertHolds(markdown, INLINE_LEAVES.get(leaf));
    }

    @ParameterizedTest
    @MethodSource("blockPairs")
    void blocksSurviveInBlocks(String outer, String inner, String leaf) {
        String markdown = BLOCKS.get(outer).apply(BLOCKS.get(inner).apply(leaf));

        assertHolds(markdown, BLOCK_LEAVES.get(leaf));
    }

    @ParameterizedTest
    @MethodSource("linesInBlocks")
    void linesSurviveInBlocks(String block, String line, String leaf) {
        String markdown = BLOCKS.get(block).apply(LINES.get(line).apply("前" + leaf + "后"));

        assertHolds(markdown, INLINE_LEAVES.get(leaf));
    }

    private static void assertHolds(String markdown, String said) {
        String source = "---\ntitle: 题\n---\n\n起首的一段。\n\n" + markdown + "\n\n收尾的一段。\n";
        Article article = READER.read(new SourceFile("a.md", source.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        String text = ArticleText.of(article);

        assertThat(text).as(markdown).contains(said, "收尾的一段。");
        assertThat(text.replace(said, ""))
                .as(markdown)
                .doesNotContain("zhiban", "**", "~~", "==", "[^", "```", ":::", "!!!", "{%", "$", "`")
                .doesNotContainPattern("[\uFDD0-\uFDEF]");
    }
}
