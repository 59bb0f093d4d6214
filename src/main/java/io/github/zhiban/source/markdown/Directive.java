package io.github.zhiban.source.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words behind a fence say: the name of a language, or in braces a directive of MyST or an option of R
 * Markdown.
 *
 * @param name of the directive; empty where there is none
 * @param title the words after it
 * @param language in the author's letters; empty where none is named
 * @param body what the fence holds without the options of the directive
 */
record Directive(String name, String title, String language, List<String> body) {
    private static final Pattern BRACED = Pattern.compile("\\{[ \\t]*([^}\\s,]+)([^}]*)}[ \\t]*(.*)");
    private static final Pattern LANGUAGE = Pattern.compile("\\.?([A-Za-z][\\w+#.-]*)(?![\\w+#.-]*=)");
    private static final Set<String> CODE =
            Set.of("code-block", "code", "sourcecode", "code-cell", "literalinclude", "prompt");
    private static final Set<String> FORMULAS = Set.of("math", "katex");
    private static final Set<String> PICTURES = Set.of("figure", "image");
    private static final Set<String> REMARKS = Set.of(
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "danger",
            "error",
            "attention",
            "seealso",
            "admonition",
            "dropdown");

    /**
     * Reads the words after an opening fence; options at the beginning of a directive's lines are taken out of them.
     */
    static Directive of(String info, List<String> lines) {
        Matcher braced = BRACED.matcher(info);
        if (!braced.lookingAt()) {
            return new Directive(
                    FORMULAS.contains(info.toLowerCase(Locale.ROOT)) ? "math" : "", "", language(info), lines);
        }
        String name = braced.group(1).toLowerCase(Locale.ROOT);
        String words = braced.group(3).strip();
        boolean directive =
                CODE.contains(name) || FORMULAS.contains(name) || PICTURES.contains(name) || REMARKS.contains(name);
        if (!directive) {
            return new Directive("", "", language(name), lines);
        }
        lines.removeIf(line -> line.matches("\\s*:[\\w-]+:.*"));
        return new Directive(name, words, CODE.contains(name) ? language(words) : "", lines);
    }

    private static String language(String info) {
        Matcher language = LANGUAGE.matcher(info);
        return language.lookingAt() ? language.group(1) : "";
    }

    boolean isRemark() {
        return REMARKS.contains(name);
    }

    boolean isFormula() {
        return FORMULAS.contains(name);
    }

    boolean isPicture() {
        return PICTURES.contains(name) && !title.isEmpty();
    }

    /** The picture that the directive names, described by its body. */
    String picture() {
        String words = String.join(" ", body).replaceAll("[\\[\\]]", "").strip();
        return "![" + words + "](<" + title + ">)";
    }
}
