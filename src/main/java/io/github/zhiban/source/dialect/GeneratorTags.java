package io.github.zhiban.source.dialect;

import static io.github.zhiban.source.dialect.MarkdownRule.group;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only a site's generator reads in Markdown, outside code: Liquid tags of Jekyll, tag plugins of Hexo, shortcodes of Hugo, kramdown's
 * attribute lists, marks for contents lists and excerpts. Code, pictures and remarks that are written so become Markdown's own; the
 * rest is no text. Lines keep their numbers.
 */
final class GeneratorTags {
    private static final String OPEN = "\\{(?:%-?|\\{[<%])[ \\t]*";
    private static final String CLOSE = "[ \\t]*(?:-?%|[>%]})}";
    private static final String REMARK =
            "note|notice|admonition|callout|alert|tip|warning|hint|info|cq|blockquote|centerquote";
    private static final Pattern CODE = Pattern.compile("(?m)^[ \\t]*" + OPEN
            + "(?<name>highlight|codeblock|code|mermaid)\\b[ \\t]*(?<options>[^\\n%>]*?)" + CLOSE + "[ \\t]*\\n");
    private static final Pattern END_OF_CODE = Pattern.compile("(?m)(?<![ \\t])[ \\t]*" + OPEN
            + "(?:/[ \\t]*|end)(?:highlight|codeblock|code|mermaid)" + CLOSE + "[ \\t]*$");

    private static final List<MarkdownRule> RULES = List.of(
            // Contents lists and excerpts.
            MarkdownRule.of("^[ \\t]*(?:[-*+]|1\\.)[ \\t]+\\S.*\\n\\{:[ \\t]*toc\\b[^}\\n]*}[ \\t]*$", tag -> "\n"),
            MarkdownRule.of(
                    "^[ \\t]*(?:@?\\[toc](?:\\([^)\\n]*\\))?|"
                            + "\\[\\[[ \\t]*_?toc_?[ \\t]*]]|\\{:[ \\t]*toc\\b[^}\\n]*}|\\$\\{toc}|"
                            + "<!--[ \\t]*(?:more|toc|/toc|tocstop|truncate)[ \\t]*-->)[ \\t]*$",
                    tag -> ""),
            // Pictures: {% asset_img a.png 说明 %}, {% include figure.html url="a.png" caption="说明" %}, {{< figure
            // src="a.png" title="说明" >}}
            MarkdownRule.of(
                    OPEN
                            + "(?:asset_img|img|image)[ \\t]+(?:[a-z][\\w-]*[ \\t]+)*+"
                            + "(?<file>[^\\s%>\"=]+\\.(?:png|jpe?g|gif|webp|svg|bmp)\\S*)(?<words>[^\\n%>]*?)"
                            + CLOSE,
                    tag -> picture(group(tag, "file"), words(group(tag, "words")))),
            MarkdownRule.of(
                    OPEN
                            + "(?:include|include_relative)?[ \\t]*(?:[\\w/-]*(?:figure|image|img)[\\w.-]*)[ \\t]+"
                            + "(?<attributes>[^\\n]*?\\b(?:url|src|image_path|file|path|link|img)=[^\\n]*?)"
                            + CLOSE,
                    tag -> picture(
                            attribute(group(tag, "attributes"), "url|src|image_path|file|path|img|link"),
                            attribute(group(tag, "attributes"), "caption|title|alt|description"))),
            // Addresses inside the site.
            MarkdownRule.of(
                    "(?<=]\\()[ \\t]*(?:\\{\\{[^}\\n]*}}|" + OPEN + "[^\\n]*?" + CLOSE + ")(?<path>[^\\s)]*)", tag -> {
                        String path = group(tag, "path");
                        return path.isEmpty() ? "#" : path;
                    }),
            // Remarks.
            MarkdownRule.of(
                    "^[ \\t]*" + OPEN + "(?:" + REMARK + ")\\b(?<words>[^\\n]*?)" + CLOSE + "[ \\t]*$",
                    tag -> "::: note" + remarkTitle(words(group(tag, "words")))),
            MarkdownRule.of(
                    "^[ \\t]*" + OPEN + "(?:/[ \\t]*|end)(?:" + REMARK + ")" + CLOSE + "[ \\t]*$", tag -> ":::"),
            // Panels: their names.
            MarkdownRule.of(
                    "^[ \\t]*" + OPEN
                            + "(?:tab|tabitem|details|spoiler|expand|collapse|fold|folding)\\b(?<words>[^\\n]*?)"
                            + CLOSE + "[ \\t]*$",
                    tag -> bold(words(group(tag, "words")))),
            // Any other tag that has a line to itself, and the pair around text that holds braces.
            MarkdownRule.of("^[ \\t]*\\{(?:%-?[^\\n]*?-?%|\\{[<%][^\\n]*?[>%]})}[ \\t]*$", tag -> ""),
            MarkdownRule.of("\\{%-?[ \\t]*(?:end)?raw[ \\t]*-?%}", tag -> ""),
            // Attribute lists: {: .class #id key="value"} anywhere, {#id} and {.class} after a heading, a picture or a
            // link.
            MarkdownRule.of(
                    "(?<=\\S)[ \\t]*\\{:[ \\t]*[.#\\w][^{}\\n]*}|^[ \\t]*\\{:[ \\t]*[.#\\w][^{}\\n]*}[ \\t]*$",
                    tag -> ""),
            MarkdownRule.of(
                    "^(?<head>#{1,6}[ \\t][^\\n]*?)[ \\t]*\\{(?<sign>[.#])(?<id>[^{}\\s]+)[^{}\\n]*}[ \\t]*#*[ \\t]*$",
                    tag -> group(tag, "head")
                            + (group(tag, "sign").equals("#") ? " <a id=\"" + group(tag, "id") + "\"></a>" : "")),
            MarkdownRule.of(
                    "(?<link>]\\([^()\\n]*\\))\\{[ \\t]*(?:[.#][\\w-]+|[\\w-]+=[^{}\\n]+)[^{}\\n]*}",
                    tag -> group(tag, "link")),
            // ![](a.png =600x400), as CSDN's editor and others have it.
            MarkdownRule.of(
                    "(?<image>!\\[[^\\[\\]\\n]*]\\([^()\\s]+)[ \\t]+=\\d*%?x?\\d*%?(?=\\))",
                    tag -> group(tag, "image")));

    private GeneratorTags() {}

    /** The text in plain Markdown. */
    static String replacedIn(String markdown) {
        if (markdown.indexOf('{') < 0 && markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0) {
            return markdown;
        }
        String text = withFencedCode(markdown);
        for (MarkdownRule rule : RULES) {
            text = rule.applied(text);
        }
        return text;
    }

    private static String withFencedCode(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        Matcher begin = CODE.matcher(markdown);
        Matcher end = END_OF_CODE.matcher(markdown);
        int at = 0;
        while (begin.find(at) && end.find(begin.end())) {
            text.append(markdown, at, begin.start())
                    .append(fenced(begin, markdown.substring(begin.end(), end.start())));
            at = end.end();
        }
        return text.append(markdown, at, markdown.length()).toString();
    }

    private static String fenced(MatchResult tag, String code) {
        String language = words(group(tag, "options")).replaceAll("^(?:lang:)?([\\w+#-]*).*", "$1");
        if (group(tag, "name").equals("mermaid")) {
            language = "mermaid";
        }
        String fence = code.contains("```") ? "~~~~" : "```";
        return fence + (language.equals("linenos") ? "" : language) + "\n" + code
                + (code.endsWith("\n") || code.isEmpty() ? "" : "\n") + fence;
    }

    private static String bold(String words) {
        return words.isEmpty() ? "" : "**" + words + "**";
    }

    private static String picture(String address, String description) {
        return address.isEmpty()
                ? ""
                : "![" + description.replaceAll("[\\[\\]]", "") + "](" + address.replace(" ", "%20") + ")";
    }

    private static String attribute(String attributes, String names) {
        Matcher found = Pattern.compile("\\b(?:" + names + ")=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))")
                .matcher(attributes);
        if (!found.find()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }

    /** Text without quotes and options. */
    private static String words(String text) {
        return text.replaceAll("[\\w-]+=(?:\"[^\"]*\"|'[^']*'|\\S+)", "")
                .replaceAll("[\"']", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The first words of such a tag name a look. */
    private static String remarkTitle(String words) {
        String title = words.replaceAll(
                "^(?:(?:default|primary|success|info|warning|danger|note|tip|hint|important|caution|modern|flat|simple|"
                        + "no-icon|disabled|true|false)\\b ?)++",
                "");
        return title.isEmpty() ? "" : " " + title;
    }
}
