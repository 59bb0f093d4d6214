package io.github.zhiban.source.clean;

import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Formulas that stand in a page as TeX between dollar signs or backslashed brackets, since nothing there typeset them.
 */
final class RawFormulas implements Cleaning {
    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$(?<display>[^$]{1,4000}?)\\$\\$|\\\\\\[(?<bracketed>.{1,4000}?)\\\\]|"
                    + "(?<![\\\\$\\w])\\$(?<inline>(?![\\s])[^$\\n"
                    + "\"#;]{1,400}?(?<![\\s\\\\]))\\$(?![A-Za-z\\d$_{(])|\\\\\\((?<rounded>.{1,400}?)\\\\\\)",
            Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:\\$\\$(?<display>[^$]+)\\$\\$|\\\\\\[(?<bracketed>.+)\\\\]|"
                    + "(?<bare>\\\\begin\\{(?<name>(?:equation|align|gather|multline|"
                    + "eqnarray)\\*?)}.*\\\\end\\{\\k<name>}))\\s*",
            Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("\\s*\\$\\$\\s*");
    /** A displayed formula whose lines became paragraphs has no more of them than this. */
    private static final int MOST_LINES = 40;

    private static final Query PARAGRAPHS = Query.of("p, div:not(:has(*:not(br)))");
    private static final Query VERBATIM =
            Query.of("pre, code, textarea, kbd, samp, tt, xmp, listing, svg, script, zhiban-formula, .katex-error");

    private final Positions positions;

    RawFormulas(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Set<String> makes() {
        return Set.of(RepairElements.FORMULA, "[tex]", "[display]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        if (!Texts.hold(body, "$", "\\(", "\\[", "\\begin{")) {
            return;
        }
        for (Element paragraph : PARAGRAPHS.all(body, names)) {
            if (paragraph.parent() != null) {
                displayed(paragraph);
            }
        }
        for (TextNode text : candidates(body)) {
            inLine(text);
        }
    }

    /** Formulas of a paragraph of their own, or of several. */
    private void displayed(Element paragraph) {
        if (!holdsOnlyLines(paragraph)) {
            return;
        }
        String text = paragraph.wholeText();
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            replace(paragraph, tex(whole), List.of());
        } else if (FENCE.matcher(text).matches()) {
            List<Element> lines = new ArrayList<>();
            Element next = paragraph.nextElementSibling();
            while (next != null
                    && lines.size() < MOST_LINES
                    && holdsOnlyLines(next)
                    && !FENCE.matcher(next.wholeText()).matches()) {
                lines.add(next);
                next = next.nextElementSibling();
            }
            if (next != null
                    && !lines.isEmpty()
                    && holdsOnlyLines(next)
                    && FENCE.matcher(next.wholeText()).matches()) {
                String tex =
                        String.join("\n", lines.stream().map(Element::wholeText).toList());
                lines.add(next);
                replace(paragraph, tex, lines);
            }
        }
    }

    private static String tex(Matcher whole) {
        String tex = whole.group("display") == null ? whole.group("bracketed") : whole.group("display");
        return tex == null ? whole.group("bare") : tex;
    }

    private void replace(Element paragraph, String tex, List<Element> lines) {
        if (Tex.looksLikeTex(tex)) {
            lines.forEach(Node::remove);
            paragraph.replaceWith(Positioned.like(paragraph, Tex.element(tex, true), positions));
        }
    }

    private static boolean holdsOnlyLines(Element element) {
        return element.normalName().matches("p|div")
                && element.childNodes().stream()
                        .allMatch(child -> child instanceof TextNode
                                || (child instanceof Element e && e.normalName().equals("br")));
    }

    private static List<TextNode> candidates(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.filter((node, depth) -> {
            if (node instanceof Element element && depth > 0 && VERBATIM.matches(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && mayHoldTex(text.getWholeText())) {
                texts.add(text);
            }
            return FilterResult.CONTINUE;
        });
        return texts;
    }

    private static boolean mayHoldTex(String text) {
        return text.indexOf('$') != text.lastIndexOf('$') || text.contains("\\(") || text.contains("\\[");
    }

    private void inLine(TextNode text) {
        String whole = text.getWholeText();
        Matcher formula = FORMULA.matcher(whole);
        int end = 0;
        while (formula.find()) {
            boolean display = formula.group("display") != null || formula.group("bracketed") != null;
            String tex = whole.substring(formula.start(), formula.end());
            if ((display || !Tex.isProse(tex)) && Tex.looksLikeTex(Tex.repaired(tex))) {
                text.before(new TextNode(whole.substring(end, formula.start())));
                text.before(Tex.element(tex, display));
                end = formula.end();
            }
        }
        if (end > 0) {
            text.text(whole.substring(end));
        }
    }
}
