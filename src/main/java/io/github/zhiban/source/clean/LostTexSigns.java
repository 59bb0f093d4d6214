package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives formulas back the signs that a converter of Markdown took from them for its own: underscores, of which it made
 * slanted text, and the backslashes of the brackets around them and of ends of rows.
 */
final class LostTexSigns implements Cleaning {
    private static final Query SLANTED = Query.of("em");
    private static final Query VERBATIM = Query.of("pre, code, kbd, samp, tt, script, textarea, svg, math, .katex");
    private static final Query BLOCK = Query.of("p, li, td, th, dd, div, blockquote, section, h1, h2, h3, h4, h5, h6");
    /** A longer formula is hardly one. */
    private static final int LONGEST = 1000;
    /** Fewer bracketed commands of TeX may be a remark on commands. */
    private static final int FEWEST = 3;

    private static final Pattern COMMAND =
            Pattern.compile("\\\\(?:begin\\{|(?:alpha|beta|gamma|delta|epsilon|varepsilon"
                    + "|theta|zeta|eta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega"
                    + "|nabla|partial|frac|dfrac|sqrt|sum|prod|int|lim|infty|times|cdots?|ldots|dots|math(?:bf|bb|cal|rm|sf)"
                    + "|boldsymbol|text|leq?|geq?|neq?|approx|sim|equiv|pm|to|rightarrow|Rightarrow|left|in|subset|cup|cap"
                    + "|forall|exists|hat|bar|vec|tilde|log|ln|exp|sin|cos|tan|max|min|operatorname)(?![A-Za-z]))");
    private static final Pattern VARIABLES = Pattern.compile("[\\w{}^=+*/,.\\s-]{0,60}[_^][\\w{}^=+*/,.\\s-]{1,60}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4}");
    private static final Pattern TEXT = Pattern.compile("\\\\text(?:bf|it|rm)?\\{[^{}]*}");
    private static final Pattern PROSE = Pattern.compile("[\\p{IsHan}，。；：！？]|[A-Za-z]:\\\\");
    private static final Pattern ROW_END = Pattern.compile("(?<!\\\\)\\\\(?=\\s)");

    @Override
    public void clean(Element body, Vocabulary names) {
        if (!Texts.hold(body, "\\")) {
            return;
        }
        for (Element slanted : SLANTED.all(body, names)) {
            Element block = BLOCK.closest(slanted);
            if (slanted.parent() != null && block != null && VERBATIM.closest(slanted) == null) {
                underline(block);
            }
        }
        bracket(body);
    }

    /** Makes underscores of slanted text in a block whose two ends stand in formulas. */
    private static void underline(Element block) {
        List<Element> inside = new ArrayList<>();
        boolean open = false;
        for (Node node : block.childNodes()) {
            boolean before = open;
            String text = node instanceof TextNode words
                    ? words.getWholeText()
                    : node instanceof Element e ? e.wholeText() : "";
            open ^= dollars(text) % 2 == 1;
            if (before && open && node instanceof Element e && SLANTED.matches(e)) {
                inside.add(e);
            }
        }
        if (open) {
            return;
        }
        for (Element e : inside) {
            e.before(new TextNode("_" + e.wholeText().strip() + "_"));
            e.remove();
        }
        if (!inside.isEmpty()) {
            join(block);
        }
    }

    /** How often a formula begins or ends; two signs that follow each other are one. */
    private static int dollars(String text) {
        int signs = 0;
        for (int i = text.indexOf('$'); i >= 0; i = text.indexOf('$', i + 1)) {
            signs++;
            i += text.startsWith("$$", i) ? 1 : 0;
        }
        return signs;
    }

    /** Texts that follow each other become one, without the white space before and behind underscores. */
    private static void join(Element block) {
        TextNode last = null;
        for (Node node : List.copyOf(block.childNodes())) {
            if (!(node instanceof TextNode text)) {
                last = null;
            } else if (last == null) {
                last = text;
            } else {
                String before = last.getWholeText();
                String after = text.getWholeText();
                last.text(
                        before.endsWith("_") || after.startsWith("_")
                                ? before.stripTrailing() + after.stripLeading()
                                : before + after);
                text.remove();
            }
        }
    }

    private static void bracket(Element body) {
        List<TextNode> texts = body.nodeStream(TextNode.class)
                .filter(text -> text.parent() != null && VERBATIM.closest(text.parent()) == null)
                .toList();
        int found = texts.stream()
                .filter(text -> text.getWholeText().indexOf('\\') >= 0)
                .mapToInt(text -> formulas(text.getWholeText(), false).size())
                .sum();
        if (found < FEWEST) {
            return;
        }
        for (TextNode text : texts) {
            String whole = text.getWholeText();
            Map<Integer, Integer> formulas = formulas(whole, true);
            if (!formulas.isEmpty()) {
                text.text(bracketed(whole, formulas));
            }
        }
    }

    private static String bracketed(String whole, Map<Integer, Integer> formulas) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Integer> formula : formulas.entrySet()) {
            int close = formula.getValue();
            String tex = whole.substring(formula.getKey() + 1, close);
            boolean rows = tex.contains("\\begin{") && !tex.contains("\\\\");
            out.append(whole, at, formula.getKey())
                    .append('\\')
                    .append(whole.charAt(formula.getKey()))
                    .append(rows ? ROW_END.matcher(tex).replaceAll("\\\\\\\\") : tex)
                    .append('\\')
                    .append(whole.charAt(close));
            at = close + 1;
        }
        return out.append(whole, at, whole.length()).toString();
    }

    /**
     * Where brackets around formulas stand, by the opening one.
     *
     * @param variables whether those around variables with an index or a power count
     */
    private static Map<Integer, Integer> formulas(String text, boolean variables) {
        Map<Integer, Integer> formulas = new LinkedHashMap<>();
        int first = text.length() - text.stripLeading().length();
        int last = text.stripTrailing().length() - 1;
        int at = first;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean opens = (c == '(' || (c == '[' && at == first)) && (at == 0 || !isBeside(text.charAt(at - 1)));
            int close = opens ? closing(text, at, c == '(' ? ')' : ']') : -1;
            boolean whole = c == '(' || close == last;
            if (close >= 0 && whole && isFormula(text.substring(at + 1, close), variables)) {
                formulas.put(at, close);
                at = close;
            }
            at++;
        }
        return formulas;
    }

    /** What stands before the brackets of a call, of a link or of a formula that has its signs. */
    private static boolean isBeside(char c) {
        return c == '\\' || c == ']' || c == '$' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static int closing(String text, int open, char closing) {
        char opening = text.charAt(open);
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFormula(String tex, boolean variables) {
        return (COMMAND.matcher(tex).find()
                        || (variables
                                && VARIABLES.matcher(tex).matches()
                                && !WORD.matcher(tex).find()))
                && tex.indexOf('$') < 0
                && !PROSE.matcher(TEXT.matcher(tex).replaceAll("")).find();
    }
}
