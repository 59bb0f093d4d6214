package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Entry;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.List;

/** Writes the agenda: one column, or two where there are many chapters; each line leads to its first slide. */
record AgendaWriter(Templates templates, SlideTexts texts, DeckLabels labels, Numbers numbers) {
    private static final int MOST_IN_ONE_COLUMN = 8;

    /** What stands for the page of a chapter until pages are numbered. */
    private static final String CHAPTER = "#chapter-";

    /** An entry as markup. */
    record Item(String number, String title, String href) {}

    /** Few in one column, many in two unless their titles are too long for that. */
    Draft write(Slide.Agenda agenda) {
        List<Item> items = agenda.entries().stream().map(this::item).toList();
        boolean many = items.size() > MOST_IN_ONE_COLUMN;
        String column = table(List.of(items), many ? "size-18" : "size-20 size-18");
        String content = many
                ? "<div data-choose=\"first\">" + table(halves(items), "size-20 size-18") + column + "</div>"
                : column;
        return Draft.apart("agenda", labels.agenda(), content);
    }

    private static List<List<Item>> halves(List<Item> items) {
        int half = (items.size() + 1) / 2;
        return new ArrayList<>(List.of(items.subList(0, half), items.subList(half, items.size())));
    }

    private String table(List<List<Item>> columns, String fit) {
        return templates.fill("slide/agenda", new Values().put("fit", fit).put("columns", columns));
    }

    private Item item(Entry entry) {
        return new Item(numbers.of(entry.index()), texts.plain(entry.title()), CHAPTER + entry.index());
    }
}
