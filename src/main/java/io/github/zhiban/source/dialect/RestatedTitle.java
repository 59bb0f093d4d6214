package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lines at the beginning of an article that only repeat its title. */
final class RestatedTitle {
    /** Before a title that says what it is. */
    private static final Pattern LABEL = Pattern.compile("^标题[:：](?=.)");

    private static final Query LINES = Query.of("h1, h2, h3, h4, div, p, span, strong, header");
    private static final Query HEADING = Query.of("h1, h2, h3, h4");
    /** How many characters a label before a title has. */
    private static final int LABELLED = 3;

    /** In characters: a byline, tags, a remark. */
    private static final int LITTLE_BEFORE = 200;

    private RestatedTitle() {}

    /** Lets an article go without a first line that only repeats a title which stands elsewhere on its page. */
    static void dropFirst(String title, List<Element> bodies) {
        drop(TitleParts.signs(title), bodies, 1);
    }

    /** Headings and lines that only repeat the title go, up to the first paragraph. */
    static void drop(String title, List<Element> bodies) {
        drop(TitleParts.signs(title), bodies, LITTLE_BEFORE);
    }

    private static void drop(String title, List<Element> bodies, int before) {
        boolean said = false;
        for (Element body : bodies) {
            for (Element element : LINES.all(body)) {
                boolean line = isInside(element, bodies) && !Texts.saysMore(element, title.length() + LABELLED);
                if (line && saidBefore(element, bodies) >= before) {
                    // What follows stands further down still.
                    break;
                }
                if (line
                        && (!said || HEADING.matches(element))
                        && repeats(TitleParts.signs(element.text()), title)
                        && element.selectFirst("img") == null
                        && element.closest("dd, li, figcaption") == null) {
                    element.remove();
                    if (!HEADING.matches(element)) {
                        return;
                    }
                    // Exports repeat the title that stands in the page's head at the head of the text.
                    said = true;
                }
            }
        }
    }

    /** Whether a line is the title, or says so: 标题：…. */
    private static boolean repeats(String line, String title) {
        return LABEL.matcher(line).replaceFirst("").equals(title);
    }

    /** Whether a heading stands before an article, or where it begins. */
    static boolean isBefore(Element heading, List<Element> bodies) {
        return !isInside(heading, bodies) || saidBefore(heading, bodies) < LITTLE_BEFORE;
    }

    /** How many characters of an article stand before an element. */
    static int saidBefore(Element heading, List<Element> bodies) {
        int said = 0;
        for (Element e = heading; e != null && !bodies.contains(e); e = e.parent()) {
            for (Element sibling = e.previousElementSibling();
                    sibling != null;
                    sibling = sibling.previousElementSibling()) {
                said += sibling.text().length();
            }
        }
        return said;
    }

    /** Whether an element is a part of an article. */
    static boolean isInside(Element heading, List<Element> bodies) {
        return heading.parents().stream().anyMatch(bodies::contains);
    }
}
