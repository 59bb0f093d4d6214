package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Paragraphs that a word processor calls a title or a heading in its sheet alone ({@code mso-style-name}), under a
 * class that is a number (WPS) or in the language of the program.
 */
final class WordStyles {
    /** The property that names a style. */
    static final String NAME = "mso-style-name";

    private static final Query PARAGRAPHS = Query.of("p[class]");
    private static final Pattern TITLE = Pattern.compile("title|标题|標題");
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題)\\s*([1-6])");

    private WordStyles() {}

    static void name(Document page, Vocabulary names, StyleSheet sheet) {
        if (!sheet.declares(NAME)) {
            return;
        }
        for (Element paragraph : PARAGRAPHS.all(page, names)) {
            String name = sheet.of(paragraph)
                    .getOrDefault(NAME, "")
                    .replace("\"", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (TITLE.matcher(name).matches()) {
                paragraph.addClass("MsoTitle");
            } else if (heading.matches()) {
                paragraph.tagName("h" + heading.group(1));
            }
        }
        names.add(Set.of(".msotitle", "h1", "h2", "h3", "h4", "h5", "h6"));
    }
}
