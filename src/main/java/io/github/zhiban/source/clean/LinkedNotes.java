package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes that nothing names as such: a sign in the text links to a paragraph or an item, and a sign at its beginning
 * or its end links back. So Word, Google Docs and people's own hands write them.
 */
final class LinkedNotes implements Cleaning {
    private static final Query BACK_LINKS = Query.of(".footnote-backref, [data-footnote-backref]");
    private static final Query BLOCKS = Query.of("li, p, dd, div");
    private static final Query ANCHORS = Query.of("a[name], a[id], span[id]");
    private static final Query LINKS = Query.of("a[href^=#]");
    private static final Pattern SIGN = Pattern.compile(
            "[\\[(（【〔]?\\s*(?:\\d{1,3}|[a-zA-Z]|[①-⑳]|[*†‡§^↑↩↵⏎⬆]|返回|注\\d{0,3})\\s*[\\])）】〕]?\\uFE0E?");

    /** What of a sign counts nothing. */
    private static final Pattern COUNTING = Pattern.compile("[^\\p{L}\\p{N}]|返回");

    @Override
    public Reason drops() {
        return Reason.NOTE_SIGN;
    }

    @Override
    public Set<String> makes() {
        return Set.of("ol", "li", "[id]", ".footnotes-list", ".zhiban-notes");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        List<Element> links = LINKS.all(body, names);
        Map<Element, Integer> places = new IdentityHashMap<>();
        links.forEach(link -> places.put(link, places.size()));
        Map<String, Element> forward = new LinkedHashMap<>();
        for (Element link : links) {
            if (SIGN.matcher(link.text().strip()).matches() && !BACK_LINKS.matches(link) && !isKnown(link)) {
                forward.putIfAbsent(link.attr("href").substring(1), link);
            }
        }
        Map<Element, Element> backs = new LinkedHashMap<>();
        for (Element back : links) {
            Element note = noteOf(back);
            String id = note == null ? "" : nameIn(note, back, forward);
            Element reference = forward.get(id);
            // A paragraph that ends with a sign looks like its note; but a note stands after what refers to it.
            if (note != null
                    && reference != null
                    && places.getOrDefault(reference, 0) < places.getOrDefault(back, 0)
                    && isBack(back, reference, note)
                    && leadsTo(back, reference)) {
                backs.putIfAbsent(note, back);
                note.attr("id", id);
            }
        }
        backs.forEach(LinkedNotes::mark);
    }

    /** The paragraph or item that a link begins or ends, outside of lists of notes that are known as such. */
    private static @Nullable Element noteOf(Element back) {
        if (!SIGN.matcher(back.text().strip()).matches()) {
            return null;
        }
        Element inner = BLOCKS.closest(back);
        Element item = inner == null ? null : inner.parent();
        Element block = item != null && item.normalName().equals("li") && item.childrenSize() == 1 ? item : inner;
        if (block == null || isKnown(back)) {
            return null;
        }
        String text = block.text().strip();
        String sign = back.text().strip();
        boolean edge = text.length() > sign.length() && (text.startsWith(sign) || text.endsWith(sign));
        return edge ? block : null;
    }

    /** At its beginning a note bears the sign that called it; one at its end that counts something calls another. */
    private static boolean isBack(Element back, Element reference, Element note) {
        String sign = COUNTING.matcher(back.text()).replaceAll("");
        boolean begins = note.text().strip().startsWith(back.text().strip());
        return sign.isEmpty()
                || begins
                || sign.equals(COUNTING.matcher(reference.text()).replaceAll(""));
    }

    /** Whether something stands in a list of notes that is known as such. */
    private static boolean isKnown(Element link) {
        return link.parents().stream().anyMatch(around -> Footnotes.SECTIONS.matches(around));
    }

    /** The name by which a link in the text calls a note: that of the paragraph, or of the link back in it. */
    private static String nameIn(Element note, Element back, Map<String, Element> forward) {
        for (Element named : List.of(back, note)) {
            for (String name : List.of(named.id(), named.attr("name"))) {
                if (!name.isEmpty() && forward.containsKey(name)) {
                    return name;
                }
            }
        }
        Element anchor = ANCHORS.first(note);
        String name = anchor == null ? "" : anchor.id().isEmpty() ? anchor.attr("name") : anchor.id();
        return forward.containsKey(name) ? name : "";
    }

    private static boolean leadsTo(Element back, Element reference) {
        String target = back.attr("href").substring(1);
        Element around = reference;
        for (int levels = 0; around != null && levels < 3; levels++, around = around.parent()) {
            if (target.equals(around.id()) || target.equals(around.attr("name"))) {
                return true;
            }
        }
        Element before = reference.previousElementSibling();
        return before != null && (target.equals(before.id()) || target.equals(before.attr("name")));
    }

    private static void mark(Element note, Element back) {
        back.remove();
        Element list = note.parent();
        if (note.normalName().equals("li") && list != null && list.is("ol, ul")) {
            list.addClass("footnotes-list").tagName("ol");
            return;
        }
        Element before = note.previousElementSibling();
        if (before != null && before.hasClass("zhiban-notes")) {
            note.remove();
            before.appendChild(note);
        } else {
            Element notes = new Element("ol").addClass("footnotes-list").addClass("zhiban-notes");
            note.replaceWith(notes);
            notes.appendChild(note);
            if (before != null && before.normalName().equals("hr")) {
                before.remove();
            }
        }
        note.tagName("li");
    }
}
