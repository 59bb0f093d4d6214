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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever speaks finds below a slide: the author's paragraphs that it was taken from, and their page of the
 * handout.
 */
public final class SpeakerNotes {
    private static final String BETWEEN_ITEMS = "；";
    private static final Pattern NOT_SAID = Pattern.compile("[（(][^（()）]*[)）]|[^\\p{L}\\p{N}]");

    private final Map<Location, String> paragraphs = new LinkedHashMap<>();
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
                said(slide).flatMap(point -> from(point).stream()).toList()));
        lines.removeIf(String::isBlank);
        said(slide).mapToInt(point -> point.at().line()).min().stream()
                .mapToObj(line -> pages.headMap(line + 1))
                .flatMap(before -> before.values().stream().reduce((one, other) -> other).stream())
                .forEach(range -> lines.add(String.format(Locale.ROOT, page, range.first())));
        return String.join("\n", lines);
    }

    /**
     * The paragraph of a point; of a list that shares a line, those of all its items, which stand one after the other.
     */
    private List<String> from(Slide.Point point) {
        var found = new ArrayList<String>();
        var missing = new ArrayDeque<>(Stream.of(point.text().split(BETWEEN_ITEMS))
                .map(item -> letters(item.substring(item.indexOf('：') + 1)))
                .toList());
        boolean reached = false;
        for (var paragraph : paragraphs.entrySet()) {
            reached |= paragraph.getKey().equals(point.at());
            var letters = reached ? letters(paragraph.getValue()) : "";
            boolean first = reached && found.isEmpty();
            boolean next = !first && !missing.isEmpty() && !letters.isEmpty() && letters.contains(missing.getFirst());
            if (first || next) {
                found.add(paragraph.getValue());
            }
            while ((first || next) && !missing.isEmpty() && letters.contains(missing.getFirst())) {
                missing.removeFirst();
            }
            if (reached && missing.isEmpty()) {
                break;
            }
        }
        return missing.isEmpty() || found.isEmpty() ? found : found.subList(0, 1);
    }

    /** Items have got their lead back, and may have lost a bracket. */
    private static String letters(String text) {
        return NOT_SAID.matcher(text).replaceAll("");
    }

    private static Stream<Slide.Point> said(Slide slide) {
        return Stream.concat(slide.located().flatMap(Slide.Place::claimed).stream(), body(slide));
    }

    private static Stream<Slide.Point> body(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().stream();
            case Slide.Timeline it ->
                it.events().stream().map(event -> new Slide.Point("", event.content(), event.at()));
            case Slide.Comparison it -> it.subjects().stream().flatMap(subject -> subject.points().stream());
            case Slide.Exhibit it -> it.points().stream();
            case Slide.KeyTerms it ->
                it.terms().stream().map(term -> new Slide.Point("", term.definition(), term.at()));
            case Slide.Closing it -> it.takeaways().stream();
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
