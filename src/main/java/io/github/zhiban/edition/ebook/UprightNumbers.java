package io.github.zhiban.edition.ebook;

import io.github.zhiban.epub.Book.Chapter;
import io.github.zhiban.epub.TextRuns;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets numbers of one or two digits upright in vertical lines, as CLREQ asks for in mixed text: {@code <span
 * class="upright">}. Longer ones, and those that belong to Latin text, lie on their side like the words around them.
 */
public final class UprightNumbers {
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\w.,:/%+=~^#&;*\\\\-])(?<![A-Za-z0-9] )\\d{1,2}(?![\\w.,:/%°+=~^*\\\\-])(?! [A-Za-z0-9])");
    private static final Set<String> EXCEPT = Set.of("pre", "code", "kbd", "math", "svg");

    private UprightNumbers() {}

    /** The chapters with short numbers marked. */
    public static List<Chapter> mark(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter ->
                        new Chapter(chapter.fileName(), TextRuns.change(chapter.xhtml(), EXCEPT, UprightNumbers::mark)))
                .toList();
    }

    private static String mark(String text) {
        return SHORT.matcher(text).replaceAll("<span class=\"upright\">$0</span>");
    }
}
