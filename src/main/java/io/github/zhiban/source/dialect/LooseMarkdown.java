package io.github.zhiban.source.dialect;

import static io.github.zhiban.source.dialect.MarkdownRule.group;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * What many editors take for Markdown and CommonMark does not: headings whose signs no space follows, or are full-width; stress that
 * begins or ends with punctuation beside a Han character, since CommonMark was made for languages with spaces between words.
 */
final class LooseMarkdown {
    /** What a title begins with, and a tag ({@code #标签}), a colour or a number after a sign does not. */
    private static final String TITLE = "(?=[\\p{IsHan}\\w（【《“\"*`\\[(])";

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
                    LooseMarkdown::strong));

    private LooseMarkdown() {}

    /** The text as CommonMark reads it. */
    static String strict(String markdown) {
        String text = markdown;
        for (MarkdownRule rule : RULES) {
            text = rule.applied(text);
        }
        return text;
    }

    /** As HTML where CommonMark would not see a pair: it wants no punctuation inside where a letter stands outside. */
    private static String strong(MatchResult stress) {
        String text = group(stress, "strong");
        boolean punctuated = isPunctuation(text.codePointAt(0)) || isPunctuation(text.codePointBefore(text.length()));
        return punctuated ? "<strong>" + text + "</strong>" : stress.group();
    }

    private static boolean isPunctuation(int c) {
        return !Character.isLetterOrDigit(c);
    }
}
