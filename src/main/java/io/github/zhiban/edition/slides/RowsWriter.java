package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.slides.SlideTexts.Named;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the slides on which names stand beside, or above, what is said of them: dates, terms, things compared. */
record RowsWriter(Templates templates, SlideTexts texts, DeckLabels labels) {
    private static final String SIZES = "size-24 size-22 size-20 size-18";
    /** The names of rows take two lines at most. */
    private static final String SIZES_OF_SHORT_NAMES = "size-24:2 size-22:2 size-20:2 size-18:2";

    private static final int MOST_ROWS = 6;
    private static final int MOST_EVENTS = 8;
    private static final int FEWEST_YEARS = 3;
    /** How much of the width is between the first and the last dot, in per cent: the rest is the dot's. */
    private static final double AXIS = 98.5;
    /** More columns would be narrow. */
    private static final int MOST_COLUMNS = 4;

    /** Dates stand beside what happened; periods, which are longer and may have names, above it. */
    Draft timeline(Slide.Timeline timeline) {
        String stages = templates.fill(
                "slide/stages",
                new Values()
                        .put(
                                "stages",
                                timeline.events().stream().map(texts::stage).toList()));
        boolean named =
                timeline.events().stream().anyMatch(event -> !event.name().isEmpty());
        String content = named
                ? stages
                : either(
                        rows(
                                timeline.events().stream().map(texts::event).toList(),
                                SIZES_OF_SHORT_NAMES,
                                MOST_EVENTS,
                                "page"),
                        stages);
        return Draft.of("timeline", timeline.place(), axis(timeline) + content);
    }

    /** A line on which each event has its place in time; nothing where one has no year. */
    private String axis(Slide.Timeline timeline) {
        List<Integer> years = timeline.events().stream().map(Slide.Event::year).toList();
        if (years.contains(0) || years.size() < FEWEST_YEARS) {
            return "";
        }
        int first = Collections.min(years);
        int last = Collections.max(years);
        return first == last
                ? ""
                : templates.fill(
                        "slide/axis",
                        new Values()
                                .put("from", Integer.toString(first))
                                .put("to", Integer.toString(last))
                                .put(
                                        "dots",
                                        years.stream()
                                                .map(year -> String.format(
                                                        Locale.ROOT,
                                                        "left: %.1f%%",
                                                        AXIS * (year - first) / (last - first)))
                                                .toList()));
    }

    Draft terms(Slide.KeyTerms terms) {
        List<Named> named = terms.terms().stream().map(texts::term).toList();
        return Draft.apart("terms", labels.terms(), rows(named, SIZES, MOST_ROWS, null));
    }

    /** Side by side; four below one another where a slide holds them so, since their columns would be narrow. */
    Draft comparison(Slide.Comparison comparison) {
        if (!comparison.aspects().isEmpty()) {
            return Draft.of("comparison", comparison.place(), matrix(comparison));
        }
        List<Named> subjects =
                comparison.subjects().stream().map(texts::subject).toList();
        if (PointForms.isTurn(comparison)) {
            String turn = "<div class=\"turn\">" + columns(subjects) + "</div>";
            return Draft.of("comparison", comparison.place(), either(turn, rows(subjects, SIZES, MOST_ROWS, null)));
        }
        String content = subjects.size() > MOST_COLUMNS
                ? rows(subjects, SIZES, MOST_ROWS, null)
                : subjects.size() == MOST_COLUMNS
                        ? either(rows(subjects, SIZES, MOST_ROWS, "page"), columns(subjects))
                        : either(columns(subjects), rows(subjects, SIZES, MOST_ROWS, null));
        return Draft.of("comparison", comparison.place(), content);
    }

    /** The things across, what is said of each of them down. */
    private String matrix(Slide.Comparison comparison) {
        List<Named> rows = new ArrayList<>();
        for (int i = 0; i < comparison.aspects().size(); i++) {
            int row = i;
            rows.add(new Named(
                    texts.plain(comparison.aspects().get(i)),
                    texts.statements(comparison.subjects().stream()
                            .map(subject -> subject.points().get(row))
                            .toList())));
        }
        return templates.fill(
                "slide/matrix",
                new Values()
                        .put("fit", SIZES)
                        .put(
                                "columns",
                                comparison.subjects().stream()
                                        .map(texts::subject)
                                        .toList())
                        .put("rows", rows));
    }

    private static String either(String first, String second) {
        return "<div data-choose=\"first\">" + first + second + "</div>";
    }

    private String columns(List<Named> subjects) {
        return templates.fill("slide/columns", new Values().put("columns", subjects));
    }

    private String rows(List<Named> rows, String fit, int most, @Nullable String fallback) {
        return templates.fill(
                "slide/rows",
                new Values()
                        .put("fit", fit)
                        .put("most", Integer.toString(most))
                        .put("fallback", fallback)
                        .put("rows", rows));
    }
}
