package io.github.zhiban.source.markdown;

import static io.github.zhiban.source.markdown.MarkdownRule.group;

import java.util.List;

/**
 * What only a site's generator reads in Markdown: marks for contents lists, addresses inside the site, kramdown's
 * attribute lists, and tags ({@link LiquidTags}). Lines keep their numbers.
 */
final class GeneratorTags {
    private static final List<MarkdownRule> MARKS = List.of(
            MarkdownRule.of("^[ \\t]*(?:[-*+]|1\\.)[ \\t]+\\S.*\\n\\{:[ \\t]*toc\\b[^}\\n]*}[ \\t]*$", mark -> "\n"),
            MarkdownRule.of(
                    "^[ \\t]*(?:@?\\[toc](?:\\([^)\\n"
                            + "]*\\))?|\\[\\[[ \\t]*_?toc_?[ \\t]*]]|\\{:[ \\t]*toc\\b[^}\\n"
                            + "]*}|\\$\\{toc})[ \\t]*$",
                    mark -> ""),
            // Options of a directive, such as :class: below :::{note}.
            MarkdownRule.of(
                    "^(?<head>[ \\t]*:{3,}[ \\t]*\\{[\\w-]+}[^\\n]*)(?<options>(?:\\n[ \\t]*:[\\w-]+:[^\\n]*)++)",
                    directive -> group(directive, "head") + "\n".repeat(lines(group(directive, "options")))),
            // Roles before code: {ref}`name`.
            MarkdownRule.of(
                    "\\{(?:ref|numref|doc|term|eq|file|code|command|program|guilabel|menuselection|kbd|"
                            + "download)}(?=\\S)",
                    role -> ""),
            // Addresses inside the site.
            MarkdownRule.of(
                    "(?<=]\\()[ \\t]*(?:\\{\\{[^}\\n]*}}|\\{%[^%\\n]*%})(?<path>[^\\s)]*)",
                    address -> group(address, "path").isEmpty() ? "#" : group(address, "path")));

    /**
     * {: .class #id key="value"} anywhere, {#id} and {.class} after a heading, a picture or a link; a picture's size.
     */
    private static final List<MarkdownRule> ATTRIBUTES = List.of(
            MarkdownRule.of(
                    "(?<=\\S)[ \\t]*\\{:[ \\t]*[.#\\w][^{}\\n]*}|^[ \\t]*\\{:[ \\t]*[.#\\w][^{}\\n]*}[ \\t]*$",
                    list -> ""),
            MarkdownRule.of("^[ \\t]*\\{[.#][\\w-][^{}\\n]*}[ \\t]*$", list -> ""),
            MarkdownRule.of(
                    "^(?<head>#{1,6}[ \\t][^\\n]*?)[ \\t]*\\{(?<sign>[.#])(?<id>[^{}\\s]+)[^{}\\n]*}[ \\t]*#*[ \\t]*$",
                    heading -> group(heading, "head")
                            + (group(heading, "sign").equals("#")
                                    ? " <a id=\"" + group(heading, "id") + "\"></a>"
                                    : "")),
            MarkdownRule.of(
                    "(?<link>]\\([^()\\n]*\\))\\{[ \\t]*(?:[.#][\\w-]+|[\\w-]+=[^{}\\n]+)[^{}\\n]*}",
                    link -> group(link, "link")),
            // ![](a.png =600x400), as CSDN's editor and others have it.
            MarkdownRule.of(
                    "(?<image>!\\[[^\\[\\]\\n]*]\\([^()\\n]*[^()\\s])[ \\t]+=\\d*%?x?\\d*%?[ \\t]*(?=\\))",
                    picture -> group(picture, "image")));

    private GeneratorTags() {}

    /** The text in plain Markdown. */
    static String replacedIn(String markdown) {
        if (markdown.indexOf('{') < 0 && markdown.indexOf('[') < 0) {
            return markdown;
        }
        return applied(ATTRIBUTES, LiquidTags.replacedIn(applied(MARKS, markdown)));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String applied(List<MarkdownRule> rules, String markdown) {
        String text = markdown;
        for (MarkdownRule rule : rules) {
            text = rule.applied(text);
        }
        return text;
    }
}
