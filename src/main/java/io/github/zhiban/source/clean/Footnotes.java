package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.HanFolding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The footnotes of Markdown renderers: a section with a list at the end, and raised links to its items. */
public final class Footnotes implements Cleaning {
    /** What holds the notes of a page. */
    public static final Query SECTIONS = Query.of("section.footnotes, aside.footnotes, div.footnotes,"
            + " ol.footnotes-list, div.footnote, ol.wp-block-footnotes, [role=doc-endnotes]");

    private static final Query ITEMS = Query.of("li[id]");
    private static final Query NAMED_INSIDE = Query.of("li:not([id]):has(> [id])");
    private static final Query REFERENCES = Query.of("a[href^=#]");
    private static final Pattern ARROW = Pattern.compile("[↩↵↑⬆⏎^]\\uFE0E?");
    private static final Query HEADING = Query.of("h1, h2, h3, h4, h5, h6");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:[\\d一二三四五六七八九十]{1,3}[.、\\s]{1,2})?(?:注释?|注解|脚注|尾注|附注|注脚|参考与注释|(?:foot|end)?notes?)[:：]?");
    private static final int LONGEST_SIGN = 20;
    private static final Query BACK = Query.of(
            "a.footnote-backref, [data-footnote-backref], .wp-block-footnotes a[href$=-link], a.footnote-back, a[href^=#fnref], a.reversefootnote");

    @Override
    public Reason drops() {
        return Reason.NOTE_SIGN;
    }

    @Override
    public Set<String> makes() {
        return Set.of(RepairElements.NOTE, RepairElements.NOTE_REFERENCE, "[note]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        Map<String, String> notes = new HashMap<>();
        int before = before(body);
        for (Element section : SECTIONS.outermost(body, names)) {
            NAMED_INSIDE.all(section).forEach(Footnotes::name);
            for (Element item : ITEMS.outermost(section)) {
                notes.putIfAbsent(item.id(), "note-" + (before + notes.size() + 1));
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        for (Element link : REFERENCES.all(body, names)) {
            String note = notes.get(link.attr("href").substring(1));
            if (note != null && isSign(link)) {
                raised(link).replaceWith(new Element(RepairElements.NOTE_REFERENCE).attr("note", note));
            }
        }
        for (Element section : SECTIONS.outermost(body, names)) {
            BACK.all(section).forEach(Footnotes::leave);
            REFERENCES.all(section).stream()
                    .filter(link -> ARROW.matcher(link.text().strip()).matches())
                    .forEach(Element::remove);
            section.select("hr").remove();
            for (Element item : ITEMS.outermost(section)) {
                item.tagName(RepairElements.NOTE).attr("note", notes.getOrDefault(item.id(), ""));
                section.before(item);
            }
            dropLabel(section);
            if (!section.hasText()) {
                section.remove();
            }
        }
        body.select("hr.footnotes-sep").remove();
    }

    /** A heading that says that notes follow goes with them: none do any more. */
    private static void dropLabel(Element section) {
        Element label = HEADING.first(section);
        boolean inside = label != null && label.text().equals(section.ownText() + label.text());
        Element before = section.previousElementSibling();
        while (before != null && (!before.hasText() || isNote(before))) {
            before = before.previousElementSibling();
        }
        Element named = inside ? label : section.hasText() ? null : before;
        Element after = section.nextElementSibling();
        boolean last = inside
                || after == null
                || HEADING.matches(after)
                || after.normalName().equals("hr");
        if (named != null
                && last
                && HEADING.matches(named)
                && LABEL.matcher(HanFolding.simplified(named.text().strip())).matches()
                && (!inside || section.text().strip().equals(named.text().strip()))) {
            named.remove();
        }
    }

    private static boolean isNote(Element element) {
        return element.normalName().equals(RepairElements.NOTE);
    }

    /** Whether a link says no more than a sign does: one that was never closed holds what follows it. */
    private static boolean isSign(Element link) {
        return link.text().strip().length() <= LONGEST_SIGN;
    }

    /** Some generators name what an item holds, and not the item. */
    private static void name(Element item) {
        Element first = item.firstElementChild();
        if (first != null && !first.id().isEmpty() && item.ownText().isBlank()) {
            item.attr("id", first.id());
            first.removeAttr("id");
        }
    }

    private static void leave(Element back) {
        if (isSign(back)) {
            back.remove();
        } else {
            back.unwrap();
        }
    }

    /** How many notes the parts of the page before this one have. */
    private static int before(Element body) {
        return body.root().getElementsByTag(RepairElements.NOTE).size();
    }

    /** The link with the {@code sup} around it, if that holds nothing else. */
    private static Element raised(Element link) {
        Element parent = link.parent();
        return parent != null && parent.normalName().equals("sup") && parent.childrenSize() == 1 && isSign(parent)
                ? parent
                : link;
    }
}
