package io.github.zhiban.typeset.sheet;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.writer.CSSWriterSettings;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which elements may have columns: the text as a whole, its sections, and the notes at its end; what may stand across
 * them, and the line between them.
 */
public final class ColumnRules {
    static final String MISPLACED =
            "Columns are those of the whole text, of “body”, and what stands across them is “.title-block” or “.toc”.";

    private static final Set<String> NAMES = Set.of("columns", "column-count", "column-width");
    private static final Set<String> NO_COLUMNS = Set.of("auto", "1", "none", "inherit", "initial");
    private static final Pattern WHOLE = Pattern.compile("(?:html|:root|body|section|\\.handout|\\.endnotes)\\b.*");
    private static final Pattern ACROSS = Pattern.compile("(?:nav|div|header)?(?:\\.title-block|\\.toc)\\b.*|nav");

    private static final Pattern SHORTHAND = Pattern.compile("(?<![\\w-])columns\\s*:([^;{}!]*)");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern RULE = Pattern.compile("(?<![\\w-])column-rule(-width|-style|-color)?\\s*:([^;{}!]*)");
    /** The name of the element whose left border is the line between columns. */
    public static final String RULE_ELEMENT = "column-rule";

    private ColumnRules() {}

    /** Whether a property is one of the line between columns. */
    static boolean isRule(String property) {
        return RULE.matcher(property + ":").matches();
    }

    /**
     * A sheet as Flying Saucer can carry it, which does not know lines between columns: they are the border of an
     * element that is in no document.
     */
    static String carried(String css) {
        String apart = css.contains("columns")
                ? SHORTHAND.matcher(css).replaceAll(found -> Matcher.quoteReplacement(longhands(found.group(1))))
                : css;
        if (!apart.contains(RULE_ELEMENT)) {
            return apart;
        }
        StringBuilder rules = new StringBuilder();
        String without = RULE.matcher(apart).replaceAll(found -> {
            String side = found.group(1) == null ? "" : found.group(1);
            rules.append(RULE_ELEMENT + " { border-left" + side + ":" + found.group(2) + " }");
            return "";
        });
        return without + rules;
    }

    /** Number and width apart: Flying Saucer takes no width in the property for both. */
    private static String longhands(String columns) {
        return WORDS.splitAsStream(columns.strip())
                .filter(word -> !word.equals("auto"))
                .map(word -> (NUMBER.matcher(word).matches() ? "column-count: " : "column-width: ") + word)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), all -> all.isEmpty() ? "column-count: auto" : all));
    }

    /** Whether a declaration asks for columns, or for none, where that has no effect. */
    static boolean isMisplaced(CSSStyleRule rule, CSSDeclaration declaration) {
        String name = declaration.getProperty();
        String value = declaration.getExpressionAsCSSString();
        boolean columns = NAMES.contains(name) && !NO_COLUMNS.contains(value);
        boolean span = name.equals("column-span") && value.equals("all");
        Pattern subjects = span ? ACROSS : WHOLE;
        return (columns || span)
                && rule.getAllSelectors().stream()
                        .map(ColumnRules::subject)
                        .anyMatch(subject -> !subjects.matcher(subject).matches());
    }

    /** Whether a rule is about the root of the document alone. */
    static boolean isRoot(CSSStyleRule rule) {
        return rule.getAllSelectors().stream()
                .map(selector -> selector.getAsCSSString(new CSSWriterSettings(), 0))
                .allMatch(selector -> selector.equals("html") || selector.equals(":root"));
    }

    /** What a selector is about: its last part. */
    private static String subject(CSSSelector selector) {
        String written = selector.getAsCSSString(new CSSWriterSettings(), 0);
        return written.substring(1 + Math.max(written.lastIndexOf(' '), written.lastIndexOf('>')));
    }
}
