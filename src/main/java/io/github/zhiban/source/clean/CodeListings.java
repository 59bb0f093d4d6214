package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.CodeText;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Code that a highlighter took apart into lists and tables of lines becomes one {@code pre}; line numbers and toolbars
 * go.
 */
public final class CodeListings implements Cleaning {
    private static final Query PRE_LISTS = Query.of("ol, ul");
    private static final Query LISTINGS =
            Query.of("div.dp-highlighter, div.syntaxhighlighter, figure.highlight, div.highlight:has(table),"
                    + " table.highlighttable, table.lntable, table.hljs-ln, table.rouge-table, ol[class^=dp-], "
                    + "section.code-snippet__fix,"
                    + " div.crayon-syntax, table.crayon-table, div.CodeMirror, div.cm-editor, div.ace_editor,"
                    + " div.monaco-editor, div.prism-code, ol.linenums, div[style*=en-codeblock]");
    private static final Query LINES =
            Query.of("ol li, td.code .line, td.hljs-ln-code, td.blob-code, pre > code, td.code pre, .crayon-line, "
                    + ".CodeMirror-line, .cm-line, .ace_line, .view-line, .token-line, [style*=en-codeblock] > div");
    private static final int LEAST_WORDS = 6;
    /** Code points that a bar of buttons says at most. */
    private static final int LONGEST_BAR = 60;

    private static final Query ITEMS = Query.of("li");
    private static final Query CAPTION = Query.of("figcaption, caption, th.filename, .code-block-caption");
    private static final Query NAMED = Query.of("code[data-lang], pre[data-lang]");
    private static final Query INLINE = Query.of("span.cnblogs_code");
    private static final Query BLOCKS = Query.of("pre");
    private static final Query PICTURES = Query.of("img, code");
    private static final Query FORMULAS = Query.of("script[type^=math]");
    /** What a bar that was never closed holds besides its buttons. */
    private static final Query PARAGRAPHS = Query.of("p, pre, table, h1, h2, h3, h4, h5, h6");

    private static final Query TOOLS =
            Query.of(".bar > a, .tools, .toolbar, .toolBar, .crayon-toolbar, .crayon-plain-wrap");

    /** What numbers of lines are not. */
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    private static final Pattern DP_LANGUAGE = Pattern.compile("\\bdp-(\\w+)");
    private static final Pattern CLASS_LANGUAGE =
            Pattern.compile("(?:syntaxhighlighter(?:\\s+nogutter)?|highlight|language-?)[ -]+([a-z+#]+)");

    @Override
    public Reason drops() {
        return Reason.CODE_LISTING;
    }

    @Override
    public Set<String> makes() {
        return Set.of("pre", "p", "code", "[class]", "[data-lang]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        INLINE.outermost(body, names).forEach(span -> span.tagName("code"));
        LISTINGS.outermost(body, names).forEach(CodeListings::join);
        for (Element pre : BLOCKS.outermost(body, names)) {
            dropNumberedPrefix(pre);
            partLines(pre);
            flatten(pre);
        }
    }

    /** Whether code holds words besides its list of lines. */
    private static boolean saysMore(Element pre, Element listing) {
        return pre.text().length() > listing.text().length() + LEAST_WORDS;
    }

    /** A table or list of lines inside {@code pre} replaces that as well. */
    private static Element replacementTarget(Element listing) {
        Element pre = BLOCKS.closest(listing);
        return pre == null || saysMore(pre, listing) ? listing : pre;
    }

    /** Makes one {@code pre} of the lines of a listing. */
    private static void join(Element listing) {
        List<Node> lines = lines(listing);
        if (lines.isEmpty()) {
            return;
        }
        Element pre = new Element("pre");
        pre.appendChild(new TextNode(String.join(
                "\n",
                lines.stream()
                        .map(line -> line instanceof Element code
                                ? CodeText.of(code)
                                : ((TextNode) line).text().strip())
                        .toList())));
        String language = language(listing);
        if (!language.isEmpty()) {
            pre.attr("data-lang", language);
        }
        Element target = replacementTarget(listing);
        Element caption = CAPTION.first(listing);
        target.before(pre);
        if (caption != null && caption.hasText()) {
            pre.before(caption.tagName("p"));
        }
        lines.forEach(Node::remove);
        TOOLS.all(target).stream()
                .filter(tools -> tools.text().length() <= LONGEST_BAR && !PARAGRAPHS.in(tools))
                .forEach(Element::remove);
        if (saysMore(target)) {
            target.tagName("div").clearAttributes();
        } else {
            target.remove();
        }
    }

    /** Whether something stands in a listing besides its lines: it was left open, and holds what follows it. */
    private static boolean saysMore(Element rest) {
        return WORD.matcher(rest.text()).find() || FORMULAS.in(rest);
    }

    private static List<Node> lines(Element listing) {
        List<Node> lines = new ArrayList<>();
        if (listing.normalName().equals("ol")) {
            addItems(listing, lines);
            return lines;
        }
        Element around = null;
        for (Element line : LINES.outermost(listing)) {
            Element parent = line.parent();
            if (!line.normalName().equals("div") || parent == null) {
                lines.add(line);
            } else if (!parent.equals(around)) {
                // A line that lost its class is one all the same.
                around = parent;
                addRows(parent, lines);
            }
        }
        if (lines.isEmpty() && BLOCKS.in(listing)) {
            lines.add(BLOCKS.all(listing).getFirst());
        }
        return lines;
    }

    private static void addRows(Element parent, List<Node> lines) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element row && (row.normalName().equals("div") || LINES.matches(row))) {
                lines.add(row);
            } else if (child instanceof TextNode row && !row.isBlank()) {
                lines.add(row);
            }
        }
    }

    /** The items of a list; what stands between them, where one was not closed, is a line as well. */
    private static void addItems(Element parent, List<Node> lines) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                lines.add(item);
            } else if (child instanceof Element around && ITEMS.in(around)) {
                addItems(around, lines);
            } else if (child instanceof Element rest && rest.hasText()) {
                lines.add(rest);
            } else if (child instanceof TextNode rest && !rest.isBlank()) {
                lines.add(rest);
            }
        }
    }

    private static String language(Element listing) {
        Element marked = listing.hasClass("dp-highlighter") ? listing.selectFirst("ol") : listing;
        String classes = marked == null ? "" : marked.className().toLowerCase(Locale.ROOT);
        Matcher dp = DP_LANGUAGE.matcher(classes);
        if (dp.find()) {
            return switch (dp.group(1)) {
                case "j" -> "java";
                case "c" -> "csharp";
                case "cpp" -> "cpp";
                case "css" -> "css";
                case "py" -> "python";
                case "rb" -> "ruby";
                case "vb" -> "vb";
                case "xml", "sql", "delphi", "php" -> dp.group(1);
                default -> "";
            };
        }
        Matcher named = CLASS_LANGUAGE.matcher(classes);
        if (named.find() && !named.group(1).equals("plain") && !named.group(1).equals("text")) {
            return named.group(1);
        }
        Element inner = NAMED.first(listing);
        return inner == null ? "" : inner.attr("data-lang").toLowerCase(Locale.ROOT);
    }

    /** Thousands of highlighted tokens become one text, so that the heuristics after this one pass them by. */
    private static void flatten(Element pre) {
        Element only = pre.childrenSize() == 1 ? pre.firstElementChild() : null;
        Element inner = only != null
                        && only.normalName().equals("code")
                        && pre.ownText().isBlank()
                ? only
                : pre;
        if (inner.childrenSize() > 0 && PICTURES.first(inner) == null) {
            String text = CodeText.of(inner);
            inner.empty().appendChild(new TextNode(text));
        }
    }

    /** Where each line is an element {@code code} of its own, nothing else parts them. */
    private static void partLines(Element pre) {
        List<Element> codes = pre.children();
        boolean lines = codes.size() > 1
                && codes.stream().allMatch(code -> code.normalName().equals("code"))
                && pre.ownText().isBlank()
                && pre.textNodes().stream()
                        .noneMatch(text -> text.getWholeText().indexOf('\n') >= 0);
        if (lines) {
            codes.stream()
                    .skip(1)
                    .filter(code -> code.previousElementSibling() != null
                            && !code.previousElementSibling().wholeText().endsWith("\n"))
                    .forEach(code -> code.before(new TextNode("\n")));
            String text = CodeText.of(pre);
            String language = codes.getFirst().className();
            pre.empty().appendElement("code").addClass(language).appendChild(new TextNode(text));
        }
    }

    /** In a {@code pre} with a list of numbers after the code, the numbers count the lines and say nothing. */
    private static void dropNumberedPrefix(Element pre) {
        for (Element list : pre.children().stream().filter(PRE_LISTS::matches).toList()) {
            boolean numbers = list.ownText().isBlank()
                    && list.children().stream()
                            .allMatch(item ->
                                    item.text().isBlank() || item.text().strip().matches("\\d+"));
            if (numbers) {
                list.remove();
            }
        }
    }
}
