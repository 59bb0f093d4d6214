package io.github.zhiban.digest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of an article its deck says, counted as word processors count Chinese: a Han character is one, and so is a
 * run of other letters and digits; punctuation does not count.
 *
 * @param prose the running text of the article: neither code, tables, formulas and pictures, nor sections of references
 *     and thanks
 * @param stated what the slides between agenda and key terms state; leads, which name what a statement is about, do not
 *     count
 */
public record DeckExtent(int prose, int stated) {
    private static final Pattern COUNTED =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’.-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*+");

    /** The share of the article that the deck says, 0 to 1; 0 for an article without running text. */
    public double share() {
        return prose == 0 ? 0 : (double) stated / prose;
    }

    static DeckExtent of(List<Chapter> chapters, List<Slide> slides) {
        int prose = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .mapToInt(passage -> count(passage.text()))
                .sum();
        return new DeckExtent(
                prose,
                slides.stream()
                        .flatMap(slide -> Stream.concat(claim(slide), statements(slide)))
                        .mapToInt(DeckExtent::count)
                        .sum());
    }

    private static Stream<String> claim(Slide slide) {
        return slide.located().flatMap(Slide.Place::claimed).map(Slide.Point::text).stream();
    }

    /** What a slide of the body states below its title. */
    private static Stream<String> statements(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().stream().map(Slide.Point::text);
            case Slide.Timeline it -> it.events().stream().map(Slide.Event::text);
            case Slide.Comparison it ->
                it.subjects().stream()
                        .flatMap(subject -> subject.points().stream())
                        .map(Slide.Point::text);
            case Slide.Exhibit it -> it.points().stream().map(Slide.Point::text);
            case Slide.Cover it -> Stream.empty();
            case Slide.Agenda it -> Stream.empty();
            case Slide.KeyTerms it -> Stream.empty();
            case Slide.Closing it -> Stream.empty();
        };
    }

    static int count(String text) {
        return (int) COUNTED.matcher(text).results().count();
    }
}
