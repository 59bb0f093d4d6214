package io.github.zhiban.growth;

import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Articles that hold one thing n times: side by side, on a line, inside itself. */
final class Growths {
    private static final String OPENING = "<h1>题</h1><p>第一段文字，说明这篇文章。</p>";
    private static final String MARKDOWN = "# 题\n\n第一段文字，说明这篇文章。\n\n";

    private static final List<String> IN_A_PARAGRAPH = List.of(
            "文字，",
            "字",
            "x",
            " ",
            "word ",
            "一句话。",
            "A sentence. ",
            "😀",
            "𠀀",
            "&nbsp;",
            "&amp;",
            "\u200b",
            "<br>",
            "<br>行",
            "<br>名：值",
            "<br>1、行",
            "<br>行；",
            "<br>A. 行",
            "字[\\mu](\\nu)",
            "<b>粗</b>",
            "<b>粗</b>字",
            "<i>x</i>",
            "<code>x</code>",
            "<kbd>K</kbd>",
            "<mark>m</mark>字",
            "<span style='color:red'>红</span>",
            "<font color='red'>红</font>",
            "<sub>1</sub>",
            "<sup>2</sup>",
            "<a href='https://a.example/b'>链</a>",
            "<a name='n'></a>字",
            "<img src='a.png' alt='图'>",
            "<ruby>字<rt>zì</rt></ruby>",
            "$x_1$ ",
            "\\(x\\) ",
            "$",
            "$$",
            "**粗**",
            "**",
            "*",
            "`c` ",
            "`",
            "~~删~~",
            "==标==",
            "__字__",
            "[x](https://a.example/b) ",
            "[",
            "](",
            "![",
            "（",
            "）",
            "（注）",
            "「",
            "“",
            "”",
            "\"",
            "…",
            "—",
            "！",
            "，",
            "；",
            "：",
            "a，",
            "1.2.3",
            "12",
            "https://a.example/b?c=d&e=f/",
            "a/b/",
            "a_b",
            "(",
            ")",
            "|",
            "| ",
            "|--",
            "<!-- c -->字",
            "<unknown>字</unknown>",
            "<",
            "&",
            "<b>",
            "</b>",
            "<p>",
            "字<hr>",
            "0x1F ",
            "第1章 ",
            "1、",
            "①",
            "例如：",
            "参考：",
            "\t");

    private static final List<String> BLOCKS = List.of(
            "<p>一段文字，说一件事。</p>",
            "<p></p>",
            "<div>一段</div>",
            "<h2>章</h2><p>文</p>",
            "<h3>节</h3>",
            "<h2>1. 章</h2>",
            "<ul><li>项</li></ul>",
            "<ol><li>项</li></ol>",
            "<blockquote>引</blockquote>",
            "<pre>int i = 0;\n</pre>",
            "<pre><code>x\ny</code></pre>",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
            "<hr>",
            "<figure><img src='a.png'><figcaption>图</figcaption></figure>",
            "<dl><dt>词</dt><dd>义</dd></dl>",
            "<details><summary>题</summary>文</details>",
            "<aside>注</aside>",
            "<p><strong>小标题</strong></p><p>文</p>",
            "<p>1. 项</p>",
            "<p>- 项</p>",
            "<p>|a|b|</p>",
            "<p>图 1 说明</p>",
            "<script>x</script>",
            "<style>a{b:c}</style>",
            "<iframe src='https://a.example/'></iframe>",
            "<svg width='9' height='9'><text>x</text></svg>",
            "<math><mi>x</mi></math>",
            "<script type='math/tex'>x</script>",
            "<p id='a'>文</p>",
            "<section>文</section>",
            "<center>文</center>",
            "<p>一。二。三。</p>",
            "<p>（1）项：文字说明，再说明。</p>");

    private static final List<String> INSIDE = List.of(
            "div",
            "blockquote",
            "b",
            "i",
            "span",
            "a",
            "sup",
            "section",
            "details",
            "font",
            "ul><li",
            "ol><li",
            "table><tr><td",
            "dl><dd",
            "p",
            "code",
            "em",
            "strong",
            "h2",
            "figure",
            "aside",
            "pre",
            "unknown");

    private static final List<String> MARKDOWN_UNITS = List.of(
            "一段文字，说一件事。\n\n",
            "一行文字\n",
            "行  \n",
            "# 章\n\n文\n\n",
            "## 节\n",
            "- 项\n",
            "1. 项\n",
            "> 引\n\n",
            "```\nx\n```\n\n",
            "```x\n",
            "~~~\n",
            "`",
            "*",
            "*x* ",
            "**",
            "**粗**",
            "_",
            "[",
            "](",
            "![",
            "[x](y) ",
            "[x][y] ",
            "[x]: https://a.example/\n",
            "|a|b|\n",
            "|",
            "[^1] ",
            "[^a]: 注\n",
            "$$x$$\n\n",
            "$x$ ",
            "{% highlight x %}\ny\n",
            "{% x %}\n",
            "{{< x >}}\n",
            "{: .x}\n",
            "<div>\n",
            "<!-- ",
            "&",
            "\\",
            "---\n\n",
            "***\n\n",
            "::: note\n",
            "!!! note\n",
            "词\n: 义\n\n",
            "- [ ] 事\n",
            "    代码\n",
            "<b>x</b> ",
            "https://a.example/ ",
            "　　段\n\n",
            "＃ 章\n",
            "{% img a ",
            "#标签 ",
            "==标== ",
            "x");

    private Growths() {}

    /** A way to grow. */
    record Growth(String name, IntFunction<SourceFile> article) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Growth> all() {
        List<Growth> all = new ArrayList<>();
        for (String unit : IN_A_PARAGRAPH) {
            all.add(html("in a paragraph: " + unit, n -> "<p>" + unit.repeat(n) + "</p>"));
        }
        for (String unit : BLOCKS) {
            all.add(html("one after another: " + unit, unit::repeat));
        }
        for (String tags : INSIDE) {
            String open = "<" + tags + ">";
            all.add(html("inside each other: " + open, n -> (open + "文").repeat(n)));
        }
        for (String unit : MARKDOWN_UNITS) {
            all.add(markdown("in Markdown: " + unit.replace("\n", "⏎"), n -> MARKDOWN + unit.repeat(n)));
        }
        all.add(html("items of a list", n -> "<ul>" + "<li>一项，说明。</li>".repeat(n) + "</ul>"));
        all.add(html("rows of a table", n -> "<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(n) + "</table>"));
        all.add(html(
                "cells of a row", n -> "<table><tr>" + "<td>a</td>".repeat(n) + "</tr><tr><td>b</td></tr></table>"));
        all.add(html("lines of code", n -> "<pre>" + "int i = f(x);\n".repeat(n) + "</pre>"));
        all.add(html("a line of code", n -> "<pre>" + "f(x);".repeat(n) + "</pre>"));
        all.add(html("a formula", n -> "<p>$" + "x_1+".repeat(n) + "y$</p>"));
        all.add(html("a title", n -> "<h1>" + "很长的标题，".repeat(n) + "</h1><p>文</p>"));
        all.add(html("a heading", n -> "<h2>" + "很长的标题，".repeat(n) + "</h2><p>文</p>"));
        all.add(html("attributes", n -> "<p " + "a='b' ".repeat(n) + ">文</p>"));
        all.add(html("classes", n -> "<p class='" + "c ".repeat(n) + "'>文</p>"));
        all.add(html("declarations", n -> "<p style='" + "color:red;".repeat(n) + "'>文</p>"));
        all.add(html("an address", n -> "<a href='https://a.example/" + "b/".repeat(n) + "'>链</a>"));
        all.add(markdown("quotes in quotes", n -> MARKDOWN + ">".repeat(n) + " 文\n"));
        all.add(markdown("lists in lists", n -> MARKDOWN + nestedList(Math.min(n, 200))));
        all.add(markdown(
                "a wide table",
                n -> MARKDOWN + "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|\n"));
        all.add(markdown("a long table", n -> MARKDOWN + "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n)));
        all.add(markdown("a long note", n -> MARKDOWN + "[^1]\n\n[^1]: x\n" + "  y\n".repeat(n)));
        all.add(markdown("keys of front matter", n -> "---\n" + "key: value\n".repeat(n) + "---\n\n文\n"));
        all.add(markdown("lists in front matter", n -> "---\na: " + "[".repeat(n) + "\n---\n\n文\n"));
        all.add(markdown("lines of TOML", n -> "+++\n" + "a = [\n".repeat(n) + "+++\n\n文\n"));
        return all;
    }

    private static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- 项\n");
        }
        return list.toString();
    }

    private static Growth html(String name, IntFunction<String> body) {
        return new Growth(
                name,
                n -> file(
                        "growth.html", "<html><body><article>" + OPENING + body.apply(n) + "</article></body></html>"));
    }

    private static Growth markdown(String name, IntFunction<String> text) {
        return new Growth(name, n -> file("growth.md", text.apply(n)));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
