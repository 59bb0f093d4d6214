package io.github.zhiban.source.markdown;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked for in Markdown whose code and formulas were taken out, and what becomes of it. */
record MarkdownRule(Pattern pattern, Function<MatchResult, String> replacement) {

    /** A rule for a pattern, in which {@code ^} and {@code $} are ends of lines and case does not matter. */
    static MarkdownRule of(String regex, Function<MatchResult, String> replacement) {
        return new MarkdownRule(Pattern.compile("(?mi)" + regex), replacement);
    }

    /** The text with every match replaced. */
    String applied(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }

    /** A group of a match; empty where it took no part. */
    static String group(MatchResult match, String name) {
        String found = match.group(name);
        return found == null ? "" : found;
    }
}
