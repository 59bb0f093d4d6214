package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.typeset.PageRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What whoever speaks finds below a slide: the author's paragraphs that it was taken from, and their page of the handout. */
public final class SpeakerNotes {
    private final Map<Location, String> paragraphs = new HashMap<>();
    private final SortedMap<Integer, PageRange> pages;
    private final String page;

    /**
     * @param pagination of the handout; {@code null} where there is none
     * @param page what is said of a page of the handout: a format of its number
     */
    public SpeakerNotes(Article article, @Nullable Pagination pagination, String page) {
        this.pages = pagination == null
                ? Collections.emptySortedMap()
                : Places.of(article).byLine(pagination.pages());
        this.page = page;
        article.sections().forEach(this::collect);
    }

    /** The notes of a slide; possibly empty. */
    public String of(Slide slide) {
        var lines = new ArrayList<>(new LinkedHashSet<>(
                at(slide).map(at -> paragraphs.getOrDefault(at, "")).toList()));
        lines.removeIf(String::isBlank);
        at(slide).mapToInt(Location::line).min().stream()
                .mapToObj(line -> pages.headMap(line + 1))
                .flatMap(before -> before.values().stream().reduce((one, other) -> other).stream())
                .forEach(range -> lines.add(String.format(Locale.ROOT, page, range.first())));
        return String.join("\n", lines);
    }

    private static Stream<Location> at(Slide slide) {
        return Stream.concat(
                slide.located().flatMap(Slide.Place::claimed).map(Slide.Point::at).stream(), atBody(slide));
    }

    private static Stream<Location> atBody(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().stream().map(Slide.Point::at);
            case Slide.Timeline it -> it.events().stream().map(Slide.Event::at);
            case Slide.Comparison it ->
                it.subjects().stream()
                        .flatMap(subject -> subject.points().stream())
                        .map(Slide.Point::at);
            case Slide.Exhibit it -> it.points().stream().map(Slide.Point::at);
            case Slide.KeyTerms it -> it.terms().stream().map(Slide.Term::at);
            case Slide.Closing it -> it.takeaways().stream().map(Slide.Point::at);
            case Slide.Cover it -> Stream.empty();
            case Slide.Agenda it -> Stream.empty();
        };
    }

    private void collect(Section section) {
        collect(section.blocks());
        section.sections().forEach(this::collect);
    }

    private void collect(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Paragraph it) {
                paragraphs.putIfAbsent(it.at(), PlainText.of(it.content()).replace('\n', ' '));
            } else if (!(block instanceof Block.Table)) {
                collect(block.children());
            }
        }
    }
}
