package io.github.zhiban.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What mdBook makes of a chapter before it reads its Markdown: files that it names in <code>{{#include}}</code> stand
 * in it, and the lines of Rust that are only there to make an example compile are gone.
 */
public final class MdBookChapter {
    private static final Pattern INCLUDE =
            Pattern.compile("\\{\\{#(?:rustdoc_)?include[ \\t]+([^{}\\s:]{1,300})(?::([^{}\\s]{1,80}))?[ \\t]*}}");

    private static final Pattern LINES = Pattern.compile("(\\d{0,6})(?:(:)(\\d{0,6}))?");
    private static final Pattern ANCHOR = Pattern.compile("ANCHOR(_END)?:[ \\t]*([\\w-]{1,80})");
    private static final Pattern FENCE = Pattern.compile("^[ \\t]{0,12}(?:`{3,12}|~{3,12})[ \\t]*(.*)$");
    private static final Pattern HIDDEN = Pattern.compile("^[ \\t]*#(?: .*)?$");
    private static final Pattern SHOWN = Pattern.compile("^([ \\t]*)##");

    private MdBookChapter() {}

    /**
     * The chapter's Markdown.
     *
     * @param files the text of a file by its path as seen from the chapter; what it does not find stays as it is
     *     written
     */
    public static String of(String markdown, Function<String, Optional<String>> files) {
        String whole = INCLUDE.matcher(markdown)
                .replaceAll(include -> Matcher.quoteReplacement(files.apply(include.group(1))
                        .map(text -> part(text, include.group(2)))
                        .orElse(include.group())));
        return shown(whole);
    }

    /** A part of a file: by numbers of lines, by the name of an anchor, or all of it. */
    private static String part(String text, @Nullable String name) {
        List<String> lines = text.lines().toList();
        Matcher numbers = LINES.matcher(name == null ? "" : name);
        if (!numbers.matches()) {
            return name == null ? text : anchored(lines, name);
        }
        int from = number(numbers.group(1), 1);
        int to = numbers.group(2) == null && name != null ? from : number(numbers.group(3), lines.size());
        return lines.stream()
                .limit(to)
                .skip(Math.max(0, from - 1))
                .filter(line -> !ANCHOR.matcher(line).find())
                .collect(Collectors.joining("\n"));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private static String anchored(List<String> lines, String name) {
        List<String> part = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            Matcher anchor = ANCHOR.matcher(line);
            if (!anchor.find()) {
                if (within) {
                    part.add(line);
                }
            } else if (name.equals(anchor.group(2))) {
                within = anchor.group(1) == null;
            }
        }
        return String.join("\n", part);
    }

    private static String shown(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        boolean rust = false;
        for (String line : markdown.split("\n", -1)) {
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                fenced = !fenced;
                rust = fenced && fence.group(1).startsWith("rust");
            }
            if (!rust || !HIDDEN.matcher(line).matches()) {
                lines.add(rust ? SHOWN.matcher(line).replaceFirst("$1#") : line);
            }
        }
        return String.join("\n", lines);
    }
}
