package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A copy that an archive of the web serves: its links lead to where they led when it was copied. Pictures are left in
 * the archive, which has them for sure.
 *
 * <p>Known as: Wayback Machine.
 */
final class ArchivedPage {
    private static final Query MARKS =
            Query.of("#wm-ipp-base, script[src*=archive.org/_static], script[src*=/_static/js/wombat]");
    private static final Query LINKS = Query.of("a[href], link[href], meta[content]");
    private static final Pattern COPY =
            Pattern.compile("(?:(?:https?:)?//web\\.archive\\.org)?/web/\\d{4,14}(?:[a-z]{2}_)?/(https?:/.*)");

    private ArchivedPage() {}

    /** Undoes what the archive did to addresses, where a page comes from one. */
    static void restore(Document page, Vocabulary names) {
        if (MARKS.first(page, names) == null) {
            return;
        }
        for (Element link : LINKS.all(page, names)) {
            for (String attribute : List.of("href", "content")) {
                Matcher copy = COPY.matcher(link.attr(attribute));
                if (copy.matches()) {
                    link.attr(attribute, copy.group(1));
                }
            }
        }
    }
}
