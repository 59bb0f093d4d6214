package io.github.zhiban.source.build;

import io.github.zhiban.source.select.Query;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The lines of a {@code pre}, whatever tags highlighters and editors put into it. */
public final class CodeText {
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul");

    /** Elements that a style sheet makes lines of. */
    private static final Pattern ROW = Pattern.compile("block|flex|grid|table-row");

    private static final Pattern COLOUR =
            Pattern.compile("(?<![\\w\\\\])\\[[1-9]\\d{0,2}(?:;\\d{1,3}){0,4}+m|\\[0;\\d{1,3}m");
    private static final Pattern ANY_COLOUR = Pattern.compile("\\[\\d{1,3}(?:;\\d{1,3}){0,4}+m");
    private static final Pattern ESCAPE = Pattern.compile("(?i)\\\\(?:0?33|x1b|e|u001b)|chr\\(27\\)|\\$'|\\^\\[");

    private static final Query VERBATIM = Query.of("pre, textarea, xmp, listing, plaintext");
    /** A formula in code that was left open. */
    private static final Query FORMULA = Query.of("script[type^=math]");

    private static final Query PRE = Query.of("pre");
    private static final Pattern INNER = Pattern.compile("[ \\t]*\\n\\s*");
    private static final Pattern EDGE = Pattern.compile("\\A[ \\t]*\\n\\s*|[ \\t]*\\n\\s*\\z");

    /** More blank lines in a row part nothing any better, and could fill pages of their own. */
    private static final int MOST_BLANK_LINES = 10;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*+\\n){" + (MOST_BLANK_LINES + 1) + ",}+");

    private CodeText() {}

    /**
     * The text, lines separated by {@code \n}, without blank lines at either end. No-break spaces, which no compiler
     * reads, are spaces. Outside {@code pre}, a line break of the source is none of the code.
     */
    public static String of(Element pre) {
        boolean verbatim = VERBATIM.closest(pre) != null || PRE.in(pre);
        return of(pre.childNodes(), verbatim);
    }

    /** The text of nodes outside {@code pre} that follow each other. */
    public static String of(List<Node> nodes) {
        return of(nodes, nodes.stream().anyMatch(node -> node instanceof Element element && PRE.in(element)));
    }

    private static String of(List<Node> nodes, boolean verbatim) {
        StringBuilder text = new StringBuilder();
        NodeVisitor gathering = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode piece) {
                    if (verbatim) {
                        text.append(piece.getWholeText());
                    } else {
                        append(piece.getWholeText(), text);
                    }
                } else if (node instanceof DataNode tex && isFormula(tex.parent())) {
                    text.append('$').append(tex.getWholeData()).append('$');
                } else if (node instanceof Element e) {
                    if (e.normalName().equals("br")) {
                        text.append('\n');
                    } else if (e.normalName().equals(RepairElements.FORMULA)) {
                        text.append('$').append(e.attr("tex")).append('$');
                    } else if (isLine(e)) {
                        newLine(text);
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e && isLine(e)) {
                    newLine(text);
                }
            }
        };
        nodes.forEach(node -> node.traverse(gathering));
        String code = trimmed(uncoloured(CharacterRepair.repair(text.toString()).replace('\u00A0', ' ')));
        return code.contains("\n\n") || code.contains(" \n") || code.contains("\t\n")
                ? BLANK_LINES.matcher(code).replaceAll("\n".repeat(MOST_BLANK_LINES + 1))
                : code;
    }

    private static boolean isFormula(@Nullable Node script) {
        return script instanceof Element e && FORMULA.matches(e);
    }

    private static boolean isLine(Element e) {
        return LINES.contains(e.normalName())
                || (e.hasAttr("style")
                        && ROW.matcher(Css.of(e).value("display")).lookingAt());
    }

    /**
     * Without the colours of a terminal whose escape character an exporter lost. Code that writes them names that
     * character.
     */
    private static String uncoloured(String code) {
        return code.contains("[0m")
                        && COLOUR.matcher(code).find()
                        && !ESCAPE.matcher(code).find()
                ? ANY_COLOUR.matcher(code).replaceAll("")
                : code;
    }

    /**
     * Adds text of which line breaks and what is around them are the exporter's; words that only they part stay apart.
     */
    private static void append(String piece, StringBuilder text) {
        if (piece.indexOf('\n') < 0) {
            text.append(piece);
            return;
        }
        String plain = EDGE.matcher(piece).replaceAll("");
        boolean words = !plain.isEmpty()
                && plain.length() < piece.length()
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && Character.isLetterOrDigit(plain.charAt(0));
        text.append(words ? " " : "").append(INNER.matcher(plain).replaceAll(" "));
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start, end);
    }
}
