package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.picture.PicturesAtHand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every statement of a deck stands, letter for letter, where it says it stands, and in the section that its slide is
 * about; only what the author put in brackets may be left out. And a deck says neither too little nor too much of a
 * long article. {@code -Dcorpus=FOLDER} reads more articles than those that ship.
 */
class StatementSourceTest {
    private static final int LONG = 2_000;
    private static final Place NOWHERE = new Place("", 0, "", "", 1, 1);

    private record Said(Place place, String text, Location at) {}

    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_statement_is_the_authors(Path file) throws IOException {
        var article = ArticleFiles.read(file);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var texts = texts(article.sections());
        var opening = texts(article.sections().stream()
                .filter(section -> section.heading() == null)
                .toList());

        for (var said :
                deck.slides().stream().flatMap(StatementSourceTest::said).toList()) {
            var source = texts.getOrDefault(said.at, "");
            assertThat(isExcerpt(letters(source), letters(said.text).replaceAll("[（）]", ""))
                            || isList(texts.values(), said.text))
                    .as("%s, %s: “%s” of “%s”", file.getFileName(), said.at, said.text, source)
                    .isTrue();
            section(article, said.place)
                    .ifPresent(section -> assertThat(texts(List.of(section)))
                            .as("%s: “%s” under “%s”", file.getFileName(), said.text, said.place.title())
                            .satisfiesAnyOf(
                                    own -> assertThat(own).containsKey(said.at),
                                    own -> assertThat(opening).containsKey(said.at)));
        }
        if (deck.extent().prose() > LONG && !deck.slides().isEmpty()) {
            assertThat(deck.extent().share()).as("%s", file.getFileName()).isBetween(0.04, 0.4);
        }
    }

    private static Stream<Said> said(Slide slide) {
        var claims = slide.located().stream()
                .flatMap(place -> place.claimed().stream().map(claim -> new Said(place, claim.text(), claim.at())));
        return Stream.concat(claims, saidBelow(slide));
    }

    private static Stream<Said> saidBelow(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().stream().map(point -> new Said(it.place(), point.text(), point.at()));
            case Slide.Exhibit it -> it.points().stream().map(point -> new Said(it.place(), point.text(), point.at()));
            case Slide.Timeline it -> it.events().stream().map(event -> new Said(it.place(), event.text(), event.at()));
            case Slide.Comparison it ->
                it.subjects().stream()
                        .flatMap(subject -> subject.points().stream())
                        .map(point -> new Said(it.place(), point.text(), point.at()));
            case Slide.KeyTerms it -> it.terms().stream().map(term -> new Said(NOWHERE, term.text(), term.at()));
            case Slide.Closing it -> it.takeaways().stream().map(point -> new Said(NOWHERE, point.text(), point.at()));
            case Slide.Cover it -> Stream.empty();
            case Slide.Agenda it -> Stream.empty();
        };
    }

    /** The section that a slide names; none where it names several, or none. */
    private static Optional<Section> section(Article article, Place place) {
        return all(article.sections())
                .filter(section -> section.heading() != null
                        && section.heading().id().equals(place.headingId())
                        && LeadNumbers.clean(PlainText.of(section.heading().content()))
                                .equals(place.title()))
                .findFirst();
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    private static Map<Location, String> texts(List<Section> sections) {
        var texts = new HashMap<Location, String>();
        all(sections).flatMap(section -> section.blocks().stream()).forEach(block -> collect(block, texts));
        return texts;
    }

    private static void collect(Block block, Map<Location, String> texts) {
        switch (block) {
            case Block.Paragraph it -> texts.merge(it.at(), PlainText.of(it.content()), String::concat);
            case Block.MinorHeading it -> texts.merge(it.at(), PlainText.of(it.content()), String::concat);
            case Block.BulletList it -> it.items().forEach(item -> collect(item.content(), texts));
            case Block.OrderedList it -> it.items().forEach(item -> collect(item.content(), texts));
            case Block.Tasks it -> it.items().forEach(item -> collect(item.content(), texts));
            case Block.Definitions it -> it.items().forEach(item -> collect(item.meaning(), texts));
            case Block.Quote it -> collect(it.content(), texts);
            case Block.Aside it -> collect(it.content(), texts);
            case Block.CodeBlock it -> {}
            case Block.Table it -> {}
            case Block.Figure it -> {}
            case Block.DisplayFormula it -> {}
            case Block.ThematicBreak it -> {}
        }
    }

    private static void collect(List<Block> blocks, Map<Location, String> texts) {
        blocks.forEach(block -> collect(block, texts));
    }

    /** Whether a statement holds the items of a list, each of them the author's. */
    private static boolean isList(Collection<String> texts, String said) {
        return Stream.of(said.split("；"))
                .allMatch(item -> texts.stream()
                        .anyMatch(text -> isExcerpt(letters(text), letters(item).replaceAll("[（）]", ""))));
    }

    /** Whether a text holds another, perhaps without what it has in some of its brackets. */
    private static boolean isExcerpt(String source, String said) {
        return IntStream.range(0, source.length()).anyMatch(start -> goesOn(source, start, said, 0));
    }

    private static boolean goesOn(String source, int from, String said, int done) {
        int at = from;
        int next = done;
        while (next < said.length()) {
            if (at >= source.length()) {
                return false;
            }
            char c = source.charAt(at);
            int rest = next;
            boolean skips = c == '（'
                    && IntStream.range(at, source.length())
                            .filter(close -> source.charAt(close) == '）')
                            .anyMatch(close -> goesOn(source, close + 1, said, rest));
            if (skips) {
                return true;
            }
            if (c != '（' && c != '）') {
                if (c != said.charAt(next)) {
                    return false;
                }
                next++;
            }
            at++;
        }
        return true;
    }

    /** Letters, digits and brackets. */
    private static String letters(String text) {
        return text.replace('(', '（')
                .replace(')', '）')
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '（' || c == '）')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
