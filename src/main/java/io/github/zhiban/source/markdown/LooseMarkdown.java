package io.github.zhiban.source.markdown;

import static io.github.zhiban.source.markdown.MarkdownRule.group;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What many editors take for Markdown and CommonMark does not: headings whose signs no space follows, or are
 * full-width; stress that begins or ends with punctuation beside a Han character, since CommonMark was made for
 * languages with spaces between words; addresses with spaces; the links and pictures of a wiki.
 */
final class LooseMarkdown {
    /** What a title begins with, and a tag ({@code #标签}), a colour or a number after a sign does not. */
    private static final String TITLE = "(?=[\\p{IsHan}\\w（【《“\"*`\\[(\uFDD0])";

    private static final String PICTURE_NAME = "\\.(?:png|jpe?g|gif|webp|svg|bmp|avif|tiff?)";

    private static final List<MarkdownRule> RULES = List.of(
            MarkdownRule.of(
                    "^(?<wide>＃{1,6})[ \\t\\u3000]*(?=\\S)",
                    heading -> "#".repeat(group(heading, "wide").length()) + " "),
            MarkdownRule.of("^(?<signs>#{2,6})" + TITLE, heading -> group(heading, "signs") + " "),
            MarkdownRule.of(
                    "^#(?=(?:[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[、.]|第[一二三四五六七八九十\\d]{1,3}[章节部篇])[^#\\n]*$)", sign -> "# "),
            MarkdownRule.of("^(?<gap>#{1,6})\\u3000+(?=\\S)", heading -> group(heading, "gap") + " "),
            MarkdownRule.of(
                    "(?<![*\\\\])\\*\\*(?<strong>(?![\\s*])[^*\\n]{1,400}?(?<![\\s*\\\\]))\\*\\*(?!\\*)",
                    stress -> stressed(stress, "strong")),
            MarkdownRule.of(
                    "(?<![*\\\\\\w])\\*(?<em>(?![\\s*])[^*\\n]{1,200}?(?<![\\s*\\\\]))\\*(?![*\\w])",
                    stress -> stressed(stress, "em")),
            MarkdownRule.of(
                    "(?<![+\\w\\\\])\\+\\+(?<ins>(?=[\\p{IsHan}\\w\uFDD0])[^+\\n]{1,200}?(?<![\\s+]))\\+\\+(?!\\+)",
                    added -> "<ins>" + group(added, "ins") + "</ins>"),
            // ![说明](my pic.png "题目"), and the same for links to files.
            MarkdownRule.of(
                    "(?<sign>!\\[[^\\[\\]\\n]*]\\()[ \\t]*(?<file>[^<>()\\s][^<>()\\n\"]*[ \\t][^<>()\\n\"]*?"
                            + PICTURE_NAME + "(?:[?#][^\\s()]*)?)(?<title>[ \\t]+\"[^\"\\n]*\")?[ \\t]*(?=\\))",
                    picture -> group(picture, "sign") + "<" + group(picture, "file") + ">" + group(picture, "title")),
            // Wikis: ![[a.png|100]], [[page|words]], [[page#part]], ^block at the end of a line, and remarks between
            // percent signs.
            MarkdownRule.of(
                    "!\\[\\[[ \\t]*(?<picture>[^\\[\\]|\\n]+" + PICTURE_NAME
                            + ")[ \\t]*(?:\\\\?\\|(?<words>[^\\[\\]\\n]*))?]]",
                    LooseMarkdown::wikiPicture),
            MarkdownRule.of(
                    "!?\\[\\[(?!\\[)(?<page>[^\\[\\]|\\n]{1,200})(?:\\\\?\\|(?<words>[^\\[\\]\\n]{1,200}))?]](?!\\()",
                    LooseMarkdown::wikiLink),
            // Tasks that are begun, moved or marked otherwise: - [/] 看水.
            MarkdownRule.of(
                    "^(?<item>[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+)\\[[/<>-]](?=[ \\t]+\\S)",
                    task -> group(task, "item") + "[ ]"),
            MarkdownRule.of("(?<=\\S)[ \\t]+\\^[a-z0-9-]{4,12}[ \\t]*$", mark -> ""),
            // Bars in the words of a link would part the cells of a table.
            MarkdownRule.of(
                    "(?<=\\[)(?<words>[^\\[\\]\\n|]*\\|[^\\[\\]\\n]*)(?=]\\([^\\s()]+\\))",
                    words -> group(words, "words").replaceAll("(?<!\\\\)\\|", "\\\\|")),
            // ++ctrl+c++, as MkDocs writes keys.
            MarkdownRule.of(
                    "(?<![\\w+])\\+\\+(?<keys>(?:ctrl|control|alt|shift|cmd|command|win|windows|meta|option|enter|esc|escape|tab"
                            + "|space|backspace|delete|del|home|end|page-up|page-down|f\\d{1,2})(?:\\+[\\w-]{1,12}){0,4}+)\\+\\+(?![\\w+])",
                    keys -> "<kbd>" + group(keys, "keys").replace("+", "</kbd>+<kbd>") + "</kbd>"),
            // /// note | 标题 up to ///, as Python's renderer has it.
            MarkdownRule.of(
                    "^///[ \\t]+(?<name>[a-z][\\w-]*)(?:[ \\t]*\\|[ \\t]*(?<title>[^\\n]*))?$",
                    block -> "::: " + group(block, "name") + " " + group(block, "title")),
            MarkdownRule.of("^///[ \\t]*$", block -> ":::"));

    private static final Pattern COMMENT = Pattern.compile("(?m)^%%[ \\t]*$|%%(?=[^%\\n]{1,400}%%)");

    private LooseMarkdown() {}

    /** The text as CommonMark reads it. */
    static String strict(String markdown) {
        String text = withoutRemarks(markdown);
        for (MarkdownRule rule : RULES) {
            text = rule.applied(text);
        }
        return TitleLines.marked(text);
    }

    /** Without what Obsidian does not show: between pairs of percent signs, in a line or over several. */
    private static String withoutRemarks(String text) {
        if (!text.contains("%%")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        var sign = COMMENT.matcher(text);
        int at = 0;
        while (sign.find(at)) {
            int close = text.indexOf("%%", sign.end());
            if (close < 0) {
                break;
            }
            out.append(text, at, sign.start());
            text.substring(sign.start(), close).chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
            at = close + 2;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String wikiPicture(MatchResult picture) {
        String words = group(picture, "words").strip();
        String size = words.matches("\\d{1,4}(?:x\\d{1,4})?") ? words.replaceFirst("x.*", "") : "";
        return "<img src=\"" + group(picture, "picture").strip() + "\" alt=\""
                + (size.isEmpty() ? words.replace("\"", "&quot;") : "") + "\""
                + (size.isEmpty() ? "" : " width=\"" + size + "\"") + ">";
    }

    private static String wikiLink(MatchResult link) {
        String words = group(link, "words");
        String page = group(link, "page");
        if (!words.isEmpty()) {
            return words;
        }
        String part = page.startsWith("#") ? page.substring(1) : page;
        return part.replace("#", " › ");
    }

    /** As HTML where CommonMark would not see a pair: it wants no punctuation inside where a letter stands outside. */
    private static String stressed(MatchResult stress, String tag) {
        String text = group(stress, tag);
        boolean punctuated = isPunctuation(text.codePointAt(0)) || isPunctuation(text.codePointBefore(text.length()));
        return punctuated ? "<" + tag + ">" + text + "</" + tag + ">" : stress.group();
    }

    private static boolean isPunctuation(int c) {
        return !Character.isLetterOrDigit(c) && Character.isDefined(c);
    }
}
