package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Entry;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.List;

/** Writes the agenda: one column, or two where there are many chapters; each line leads to its first slide. */
final class AgendaWriter {
    private static final int MOST_IN_ONE_COLUMN = 8;
    private static final int MOST = 16;
    private static final double NUMBER = 64;
    private static final double ROW_SPACE = 6;

    /** What stands for the page of a chapter until pages are numbered. */
    static final String CHAPTER = "#chapter-";

    /** An entry as markup. */
    record Item(String number, String title, String href) {}

    private final Frame frame;
    private final Templates templates;
    private final SlideTexts texts;
    private final Numbers numbers;

    AgendaWriter(Frame frame, Templates templates, SlideTexts texts, Numbers numbers) {
        this.frame = frame;
        this.templates = templates;
        this.texts = texts;
        this.numbers = numbers;
    }

    List<Draft> write(Slide.Agenda agenda) {
        boolean twoColumns = agenda.entries().size() > MOST_IN_ONE_COLUMN;
        double column = (twoColumns ? frame.width() / 2 : frame.width()) - NUMBER;
        // Two columns halve the height of a list, whichever of a row's entries is the higher one.
        double room = twoColumns ? frame.height() * 2 * 0.8 : frame.height();
        return Fit.of(
                        agenda.entries(),
                        room,
                        MOST,
                        (Entry entry, Size size) -> size.height(entry.title(), column) + ROW_SPACE)
                .stream()
                .map(fit -> new Draft("agenda", 0, "", "目录", "", table(fit, twoColumns)))
                .toList();
    }

    private String table(Fit<Entry> fit, boolean twoColumns) {
        List<Item> items = fit.things().stream().map(this::item).toList();
        int height = twoColumns ? (items.size() + 1) / 2 : items.size();
        List<List<Item>> columns = new ArrayList<>();
        for (int from = 0; from < items.size(); from += height) {
            columns.add(items.subList(from, Math.min(from + height, items.size())));
        }
        return templates.fill(
                "slide/agenda", new Values().put("size", fit.size().cssClass()).put("columns", columns));
    }

    private Item item(Entry entry) {
        return new Item(numbers.of(entry.index()), texts.plain(entry.title()), CHAPTER + entry.index());
    }
}
