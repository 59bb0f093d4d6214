package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Notes as generators of documents write them, each in elements of its own: docutils (Sphinx), DPUB-ARIA, Asciidoctor,
 * Substack, DokuWiki, Org; and the references of LaTeXML. They become items of a list of notes, which {@link Footnotes}
 * reads.
 */
final class GeneratedNotes implements Cleaning {
    private static final Query NOTES =
            Query.of("aside.footnote[id], [role=doc-footnote][id], table.footnote[id], #footnotes > .footnote[id],"
                    + " div.footnote:has(> .footnote-number[id]), div.footnotes > div.footnote[id], dl.footnote > dt[id], div.footnotes > div.fn, .footdef,"
                    + " div.footnotes > p:has(> .footnote-mark a[id])");
    /** What stands before the text of a note: its sign, which leads back. */
    private static final Query SIGNS = Query.of(
            ".label, .backrefs, [role=doc-backlink], .fn-backref, .footnote-number, a[href^=#_footnoteref], .fn_bot, .footnum, .footnote-mark, a.para:has(> sup.para)");

    private static final Pattern SIGN = Pattern.compile("[^\\p{N}\\p{L}]");
    private static final Query NUMBER =
            Query.of(".footnote-number[id], .fn_bot[id], .footnum[id], .footnote-mark a[id]");
    private static final Query REFERENCES = Query.of("ul.ltx_biblist");
    private static final Query REFERENCE_SIGN = Query.of("li > .ltx_tag_bibitem");

    @Override
    public Reason drops() {
        return Reason.NOTE_SIGN;
    }

    @Override
    public Set<String> makes() {
        return Set.of("ol", "li", "[id]", ".footnotes-list");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element note : NOTES.all(body, names)) {
            Element text = text(note);
            if (text != null) {
                list(note).appendElement("li").attr("id", name(note)).appendChildren(text.childNodes());
                if (!text.equals(note)) {
                    text.remove();
                }
                note.remove();
            }
        }
        REFERENCES.all(body, names).forEach(GeneratedNotes::count);
    }

    private static String name(Element note) {
        Element number = NUMBER.first(note);
        return number == null ? note.id() : number.id();
    }

    /** What holds the text of a note, without its sign; {@code null} where there is none. */
    private static @Nullable Element text(Element note) {
        Element text = switch (note.normalName()) {
            case "dt" -> {
                Element next = note.nextElementSibling();
                yield next != null && next.normalName().equals("dd") ? next : null;
            }
            case "table" -> note.select("td").last();
            default -> note;
        };
        if (text != null) {
            String id = name(note);
            SIGNS.all(text).forEach(Element::remove);
            note.attr("id", id);
            dropNumber(text, id);
            if (text.childNodeSize() > 0 && text.childNode(0) instanceof TextNode first) {
                first.text(first.getWholeText().replaceFirst("^\\s*\\.\\s*", ""));
            }
        }
        return text;
    }

    /** At its beginning a note may bear the number that calls it, as a link back or as it is. */
    private static void dropNumber(Element text, String id) {
        String call = text.root().getElementsByAttributeValue("href", "#" + id).stream()
                .filter(link -> link.parents().stream().noneMatch(text::equals))
                .map(link -> SIGN.matcher(link.text()).replaceAll(""))
                .findFirst()
                .orElse("");
        TextNode first = text.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(null);
        if (first != null && call.matches("[\\p{N}\\p{L}]{1,4}")) {
            first.text(
                    first.getWholeText().replaceFirst("^\\s*[\\[(（【]?" + call + "(?:[\\])）】.、:：]\\s*|\\s+|\\s*$)", ""));
        }
    }

    /** The list that ends before a note, or a new one there. */
    private static Element list(Element note) {
        Element place = note.normalName().equals("dt") && note.parent() != null ? note.parent() : note;
        Element before = place.previousElementSibling();
        if (before != null && before.hasClass("footnotes-list")) {
            return before;
        }
        Element list = new Element("ol").addClass("footnotes-list");
        place.before(list);
        return list;
    }

    /** References that count from [1] on are counted by their list. */
    private static void count(Element references) {
        List<Element> signs = REFERENCE_SIGN.all(references);
        for (int i = 0; i < signs.size(); i++) {
            if (!signs.get(i).text().strip().equals("[" + (i + 1) + "]")) {
                return;
            }
        }
        if (signs.size() == references.childrenSize()) {
            signs.forEach(Element::remove);
            references.tagName("ol");
        }
    }
}
