package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes statements that have names each as a card: two or three beside one another. */
record CardsWriter(Templates templates, SlideTexts texts) {
    private static final String SIZES = "size-24 size-22 size-20 size-18";
    private static final Set<Integer> COUNTS = Set.of(2, 3, 4, 6);
    /** More than so many half-widths are read more easily in long lines. */
    private static final int WIDEST = 120;

    private static final int WIDEST_NAME = 32;

    /** Whether all statements have names of their own and are short, and so many that they fill rows. */
    static boolean suit(List<Point> points) {
        return COUNTS.contains(points.size())
                && points.stream()
                        .allMatch(point -> !point.lead().isEmpty()
                                && !point.content().isEmpty()
                                && Cells.of(point.lead()) <= WIDEST_NAME
                                && Cells.of(point.text()) <= WIDEST)
                && points.stream().map(Point::lead).distinct().count() == points.size();
    }

    String write(List<Point> points) {
        int columns = points.size() % 3 == 0 ? 3 : 2;
        List<SlideTexts.Statement> statements = texts.statements(points);
        List<List<SlideTexts.Statement>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i += columns) {
            rows.add(statements.subList(i, i + columns));
        }
        return templates.fill("slide/cards", new Values().put("fit", SIZES).put("rows", rows));
    }
}
