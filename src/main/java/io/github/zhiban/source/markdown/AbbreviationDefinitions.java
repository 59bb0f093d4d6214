package io.github.zhiban.source.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AbbreviationDefinitions of PHP Markdown Extra and kramdown: a line {@code *[HTML]: 超文本} explains the word where it
 * first stands.
 */
final class AbbreviationDefinitions {
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ ]{0,3}\\*\\[(?<word>[^\\]\\n]{1,60})]:[ \\t]*(?<meaning>[^\\n]*)$");

    private AbbreviationDefinitions() {}

    /** The text without such lines, with the first of each word marked up; one that stands nowhere keeps its line. */
    static String written(String markdown) {
        if (!markdown.contains("*[")) {
            return markdown;
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher line = LINE.matcher(markdown);
        String text = line.replaceAll(found -> {
            meanings.putIfAbsent(found.group(1), found.group(2).strip());
            return "";
        });
        for (Map.Entry<String, String> one : meanings.entrySet()) {
            String word = one.getKey();
            Matcher first = Pattern.compile("(?<![\\w\\[/.-])" + Pattern.quote(word) + "(?![\\w\\]/-])")
                    .matcher(text);
            if (first.find()) {
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
