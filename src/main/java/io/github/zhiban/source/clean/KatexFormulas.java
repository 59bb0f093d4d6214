package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Recovers the TeX from what KaTeX, MathJax and MathML renderings left in the page. The export stripped the MathML tags
 * but not their text: the TeX is the last paragraph between blank lines.
 */
final class KatexFormulas implements Cleaning {
    private static final Query TOKENS = Query.of(".katex-mathml");
    private static final Query MATH = Query.of("math");
    private static final Query DISPLAYED = Query.of(
            ".katex--display, .katex-display, .MathJax_Display, .math.display, [display=block], [display=true]");
    private static final Query DISPLAYED_MATH = Query.of("math[display=block]");
    private static final Query RENDERED = Query.of(
            ".katex, .katex-error, .katex--inline:not(:has(.katex)), .katex--display:not(:has(.katex)), .MathJax,"
                    + " .MathJax_Preview, .MathJax_Display, .MathJax_SVG, mjx-container, math, script[type^=math/tex], math-inline, math-block,"
                    + " span.math.inline, span.math.display, div.math.display");
    private static final Query SCRIPT = Query.of("script[type^=math/tex]");
    private static final Query ANNOTATION = Query.of("annotation[encoding~=(?i)tex]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\u00A0]*(?=\\n)[\\s\\u00A0]*");

    private final Positions positions;
    private final Diagnostics diagnostics;

    KatexFormulas(Positions positions, Diagnostics diagnostics) {
        this.positions = positions;
        this.diagnostics = diagnostics;
    }

    @Override
    public Reason drops() {
        return Reason.DRAWN_FORMULA;
    }

    @Override
    public Set<String> makes() {
        return Set.of(RepairElements.FORMULA, "[tex]", "[display]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        RENDERED.outermost(body, names).forEach(this::replace);
    }

    private void replace(Element rendered) {
        Optional<String> source = source(rendered);
        if (source.isPresent() && !isDisplay(rendered) && Tex.isProse(source.get())) {
            rendered.replaceWith(new TextNode("$" + source.get().strip() + "$"));
        } else if (source.isPresent()) {
            rendered.replaceWith(at(rendered, Tex.element(source.get(), isDisplay(rendered))));
        } else if (isError(rendered)) {
            diagnostics.warning(
                    SourceCodes.FORMULA_BROKEN,
                    positions.at(rendered),
                    "The author's editor could not read this formula; its source stands as code.",
                    rendered.hasAttr("title") ? rendered.attr("title") : null);
            rendered.tagName("code").removeAttr("class");
        } else if (rendered.className().startsWith("MathJax") && hasScript(rendered)) {
            rendered.remove();
        }
    }

    private static boolean isError(Element rendered) {
        return rendered.hasClass("katex-error") || rendered.text().startsWith("KaTeX parse error");
    }

    /** Replacements keep the position of what they replace. */
    private Element at(Element original, Element replacement) {
        return Positioned.like(original, replacement, positions);
    }

    private static Optional<String> source(Element rendered) {
        if (rendered.normalName().equals("script")) {
            return Optional.of(rendered.data());
        }
        Element script = SCRIPT.first(rendered);
        if (script != null) {
            return Optional.of(script.data());
        }
        Element annotation = ANNOTATION.first(rendered);
        if (annotation != null) {
            return Optional.of(annotation.wholeText());
        }
        Element tokens = TOKENS.first(rendered);
        if (tokens != null) {
            return Optional.of(lastParagraph(tokens.wholeText()));
        }
        for (String attribute : new String[] {"data-tex", "data-latex", "data-formula", "alttext"}) {
            if (rendered.hasAttr(attribute)) {
                return Optional.of(rendered.attr(attribute));
            }
        }
        Element math = MATH.first(rendered);
        String tex = math != null ? MathMl.tex(math) : MathMl.tex(rendered.attr("data-mathml"));
        if (!tex.isEmpty()) {
            return Optional.of(tex);
        }
        String text = rendered.wholeText().strip();
        boolean delimited = text.startsWith("\\(") || text.startsWith("\\[") || text.startsWith("$");
        boolean named = rendered.normalName().startsWith("math-") && !text.isEmpty();
        return named || (rendered.hasClass("math") && delimited) ? Optional.of(text) : Optional.empty();
    }

    /**
     * More than the last paragraph where the TeX itself holds a blank line: something would be closed that was never
     * opened.
     */
    private static String lastParagraph(String text) {
        String[] paragraphs = BLANK_LINES.split(text.strip(), -1);
        int first = paragraphs.length - 1;
        String tex = paragraphs[first];
        while (first > 0 && Tex.beginsInTheMiddle(tex)) {
            first--;
            tex = paragraphs[first] + "\n" + tex;
        }
        return tex;
    }

    private static boolean isDisplay(Element rendered) {
        return rendered.normalName().equals("math-block")
                || DISPLAYED.closest(rendered) != null
                || DISPLAYED_MATH.in(rendered)
                || rendered.attr("type").contains("mode=display");
    }

    private static boolean hasScript(Element rendered) {
        Element next = rendered.nextElementSibling();
        return next != null
                && (next.attr("type").startsWith("math/tex")
                        || next.className().startsWith("MathJax")
                        || next.normalName().startsWith("zhiban"));
    }
}
