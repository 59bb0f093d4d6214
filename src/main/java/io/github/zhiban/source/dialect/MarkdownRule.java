package io.github.zhiban.source.dialect;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in Markdown, outside code, and what becomes of it.
 *
 * @param pattern whose group {@code code} is code, to be left alone
 */
record MarkdownRule(Pattern pattern, Function<MatchResult, String> replacement) {

    /** A rule for a pattern, in which {@code ^} and {@code $} are ends of lines and case does not matter. */
    static MarkdownRule of(String regex, Function<MatchResult, String> replacement) {
        return new MarkdownRule(Pattern.compile("(?mi)" + MarkdownMath.CODE + "|" + regex), replacement);
    }

    /** The text with every match outside code replaced. */
    String applied(String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        while (matcher.find()) {
            String with = matcher.group("code") != null ? matcher.group() : replacement.apply(matcher);
            matcher.appendReplacement(result, Matcher.quoteReplacement(with));
        }
        return matcher.appendTail(result).toString();
    }

    /** A group of a match; empty where it took no part. */
    static String group(MatchResult match, String name) {
        String found = match.group(name);
        return found == null ? "" : found;
    }
}
