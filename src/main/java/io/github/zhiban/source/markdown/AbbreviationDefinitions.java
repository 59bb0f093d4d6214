package io.github.zhiban.source.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AbbreviationDefinitions of PHP Markdown Extra and kramdown: a line {@code *[HTML]: 超文本} explains the word where it
 * first stands.
 */
final class AbbreviationDefinitions {
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ ]{0,3}\\*\\[(?<word>[^\\]\\n]{1,60})]:[ \\t]*(?<meaning>[^\\n]*)$");

    /** A longer meaning is no expansion, for which there is room behind the word. */
    private static final int LONGEST = 80;

    private AbbreviationDefinitions() {}

    /**
     * The text without such lines, with the first of each word marked up; one that stands nowhere keeps its line, and
     * so does another meaning.
     */
    static String written(String markdown) {
        if (!markdown.contains("*[")) {
            return markdown;
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher line = LINE.matcher(markdown);
        String text = line.replaceAll(found -> {
            String meaning = found.group(2).strip();
            String first = Objects.requireNonNullElse(meanings.putIfAbsent(found.group(1), meaning), meaning);
            return first.equals(meaning) ? "" : Matcher.quoteReplacement(found.group(1) + "：" + meaning);
        });
        for (Map.Entry<String, String> one : meanings.entrySet()) {
            String word = one.getKey();
            Matcher first = Pattern.compile("(?<![\\w\\[/.-])" + Pattern.quote(word) + "(?![\\w\\]/-])")
                    .matcher(text);
            if (one.getValue().length() <= LONGEST && first.find()) {
                text = text.substring(0, first.start()) + "<abbr title=\""
                        + one.getValue().replace("\"", "&quot;") + "\">" + word + "</abbr>"
                        + text.substring(first.end());
            } else {
                text = text + "\n\n" + word + "：" + one.getValue();
            }
        }
        return text;
    }
}
