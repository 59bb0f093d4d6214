package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Entry;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the agenda: one column, or two where there are many chapters; each line leads to its first slide. */
final class AgendaWriter {
    private static final int MOST_IN_ONE_COLUMN = 8;
    /** What the number and the space after a title take, in points. */
    private static final double NUMBER = 64;

    private static final double ROW_SPACE = 6;

    /** What stands for the page of a chapter until pages are numbered. */
    static final String CHAPTER = "#chapter-";

    /** An entry as markup. */
    record Item(String number, String title, String href) {}

    private final SlideFrame frame;
    private final Templates templates;
    private final SlideTexts texts;
    private final DeckLabels labels;
    private final Numbers numbers;

    AgendaWriter(SlideFrame frame, Templates templates, SlideTexts texts, DeckLabels labels, Numbers numbers) {
        this.frame = frame;
        this.templates = templates;
        this.texts = texts;
        this.labels = labels;
        this.numbers = numbers;
    }

    List<Draft> write(Slide.Agenda agenda) {
        List<Draft> drafts = new ArrayList<>();
        write(agenda.entries(), drafts);
        return drafts;
    }

    private record Shape(boolean twoColumns, Size size) {}

    /** Few in one column, many in two unless their titles are too long for that; on two slides where nothing fits. */
    private void write(List<Entry> entries, List<Draft> drafts) {
        boolean many = entries.size() > MOST_IN_ONE_COLUMN;
        Optional<Shape> fitting = Stream.of(
                        new Shape(many, Size.MEDIUM), new Shape(many, Size.SMALL), new Shape(false, Size.SMALL))
                .filter(shape -> height(entries, shape.size, shape.twoColumns) <= frame.height())
                .findFirst();
        if (fitting.isPresent() || entries.size() == 1) {
            Shape shape = fitting.orElse(new Shape(false, Size.SMALL));
            drafts.add(new Draft(
                    "agenda", 0, "", labels.agenda(), "", table(new Fit<>(shape.size, entries), shape.twoColumns)));
            return;
        }
        int half = (entries.size() + 1) / 2;
        write(entries.subList(0, half), drafts);
        write(entries.subList(half, entries.size()), drafts);
    }

    private double height(List<Entry> entries, Size size, boolean twoColumns) {
        double column = (twoColumns ? frame.width() / 2 : frame.width()) - NUMBER;
        int rows = twoColumns ? (entries.size() + 1) / 2 : entries.size();
        double height = 0;
        for (int i = 0; i < rows; i++) {
            double row = size.height(entries.get(i).title(), column);
            boolean pair = twoColumns && i + rows < entries.size();
            height += ROW_SPACE
                    + (pair ? Math.max(row, size.height(entries.get(i + rows).title(), column)) : row);
        }
        return height;
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
