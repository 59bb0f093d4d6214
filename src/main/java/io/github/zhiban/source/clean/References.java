package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Zhihu keeps the text of a reference in attributes of its number: {@code sup[data-numero]}. Written out, they are
 * footnotes. MediaWiki has its notes in a list of a class of its own.
 */
final class References implements Cleaning {
    private static final Query NUMBERS = Query.of("sup[data-numero][data-text]");
    /** What MediaWiki calls its notes. */
    private static final Query NOTE_LISTS = Query.of("ol.references:has(> li[id^=cite_note])");

    private static final Query LISTS = Query.of("ol.ReferenceList");

    @Override
    public Reason drops() {
        return Reason.REPEATED;
    }

    @Override
    public Set<String> makes() {
        return Set.of("a", "[href]", "ol", "li", "[id]", ".footnotes-list");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        NOTE_LISTS.all(body, names).forEach(References::markNotes);
        List<Element> numbers = NUMBERS.all(body, names);
        if (numbers.isEmpty()) {
            return;
        }
        Map<Integer, Element> notes = new TreeMap<>();
        for (Element number : numbers) {
            String digits = number.attr("data-numero").strip();
            if (digits.matches("\\d{1,4}") && !number.attr("data-text").isBlank()) {
                notes.computeIfAbsent(Integer.valueOf(digits), n -> note(n, number));
                number.empty().appendElement("a").attr("href", "#" + id(digits)).text("[" + digits + "]");
            }
        }
        // The list that the page shows says the same once more.
        for (Element list : LISTS.all(body, names)) {
            Element title = list.previousElementSibling();
            if (title != null && isTitle(title)) {
                title.remove();
            }
            list.remove();
        }
        body.appendElement("ol").addClass("footnotes-list").appendChildren(notes.values());
    }

    private static void markNotes(Element list) {
        list.addClass("footnotes-list");
        Element parent = list.parent();
        Element box = parent != null && parent.childrenSize() == 1 ? parent : list;
        Element title = box.previousElementSibling();
        if (title != null && isTitle(title)) {
            title.remove();
        }
    }

    private static Element note(int number, Element reference) {
        Element note = new Element("li").attr("id", id(Integer.toString(number)));
        note.appendText(reference.attr("data-text"));
        String address = reference.attr("data-url").strip();
        if (!address.isEmpty()) {
            note.appendText(" ").appendElement("a").attr("href", address).text(address);
        }
        return note;
    }

    private static String id(String number) {
        return "zhihu-reference-" + number;
    }

    private static boolean isTitle(Element element) {
        boolean heading = element.normalName().matches("h[1-6]")
                || (element.childrenSize() > 0 && element.child(0).normalName().matches("h[1-6]"));
        return heading && element.text().strip().matches("参考(?:资料|文献|来源)?|注释|脚注|References|Notes");
    }
}
