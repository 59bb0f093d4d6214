package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * References to formulas ({@code \ref}, {@code \eqref}) become the numbers of the formulas that they name
 * ({@code \label}): those that the author gave ({@code \tag}), else the next free ones, which their formulas then show.
 * A name that no formula has stays what it is.
 */
final class FormulaReferences implements Cleaning {
    private static final Query FORMULAS = Query.of(RepairElements.FORMULA);
    private static final Query VERBATIM = Query.of("pre, code, textarea, kbd, samp, tt");

    private static final Pattern LABEL = Pattern.compile("\\\\label\\s{0,4}\\{([^{}]{1,100})}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(eqref|ref)\\s{0,4}\\{([^{}]{1,100})}");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\*?\\s{0,4}\\{([^{}]{1,40})}");
    private static final Pattern ALONE =
            Pattern.compile("\\s*(?:\\$|\\\\\\()?\\s*\\\\(?:eqref|ref)\\s*\\{[^{}]*}\\s*(?:\\$|\\\\\\))?\\s*");

    @Override
    public Reason drops() {
        return Reason.DRAWN_FORMULA;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        List<Element> formulas = FORMULAS.all(body, names);
        if (formulas.stream().noneMatch(formula -> formula.attr("tex").contains("\\label"))) {
            return;
        }
        List<TextNode> texts = texts(body);
        Set<String> asked = new HashSet<>();
        formulas.forEach(formula -> collect(formula.attr("tex"), asked));
        texts.forEach(text -> collect(text.getWholeText(), asked));
        Map<String, String> numbers = numbers(formulas, asked);
        for (Element formula : formulas) {
            String tex = formula.attr("tex");
            String resolved = REFERENCE.matcher(tex).replaceAll(found -> resolved(found, numbers, true));
            if (resolved.equals(tex)) {
                continue;
            }
            if (ALONE.matcher(tex).matches()) {
                Matcher only = REFERENCE.matcher(tex);
                if (only.find()) {
                    formula.replaceWith(new TextNode(number(only, numbers)));
                }
            } else {
                formula.attr("tex", resolved);
            }
        }
        texts.forEach(text ->
                text.text(REFERENCE.matcher(text.getWholeText()).replaceAll(found -> resolved(found, numbers, false))));
    }

    private static List<TextNode> texts(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.forEachNode(node -> {
            boolean asks = node instanceof TextNode text && text.getWholeText().contains("ref");
            if (asks && node.parent() instanceof Element parent && VERBATIM.closest(parent) == null) {
                texts.add((TextNode) node);
            }
        });
        return texts;
    }

    private static void collect(String text, Set<String> asked) {
        REFERENCE.matcher(text).results().forEach(found -> asked.add(found.group(2)));
    }

    /** The numbers of the labels that somebody asks for, in the order of the formulas. */
    private static Map<String, String> numbers(List<Element> formulas, Set<String> asked) {
        Set<String> given = new HashSet<>();
        formulas.forEach(formula -> TAG.matcher(formula.attr("tex")).results().forEach(tag -> given.add(tag.group(1))));
        Map<String, String> numbers = new HashMap<>();
        int next = 1;
        for (Element formula : formulas) {
            String tex = formula.attr("tex");
            StringBuilder numbered = new StringBuilder();
            int end = 0;
            Matcher label = LABEL.matcher(tex);
            while (label.find()) {
                numbered.append(tex, end, label.start());
                end = label.end();
                if (!asked.contains(label.group(1))) {
                    continue;
                }
                String own = tagOfRow(tex, label.start());
                if (own == null) {
                    while (given.contains(Integer.toString(next))) {
                        next++;
                    }
                    own = Integer.toString(next++);
                    numbered.append("\\tag{").append(own).append('}');
                }
                numbers.putIfAbsent(label.group(1), own);
            }
            formula.attr("tex", numbered.append(tex, end, tex.length()).toString());
        }
        return numbers;
    }

    private static @Nullable String tagOfRow(String tex, int at) {
        int from = Math.max(0, tex.lastIndexOf("\\\\", at));
        int to = tex.indexOf("\\\\", at);
        Matcher tag = TAG.matcher(tex.substring(from, to < 0 ? tex.length() : to));
        return tag.find() ? tag.group(1) : null;
    }

    private static String resolved(MatchResult reference, Map<String, String> numbers, boolean inFormula) {
        if (!numbers.containsKey(reference.group(2))) {
            return Matcher.quoteReplacement(reference.group());
        }
        String number = number(reference, numbers);
        return Matcher.quoteReplacement(inFormula ? "\\text{" + number + "}" : number);
    }

    private static String number(MatchResult reference, Map<String, String> numbers) {
        String number = numbers.getOrDefault(reference.group(2), reference.group(2));
        return reference.group(1).equals("eqref") ? "(" + number + ")" : number;
    }
}
