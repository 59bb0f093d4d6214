package io.github.zhiban.digest;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.Width;
import io.github.zhiban.digest.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the one sentence that says what an article is about. */
final class CoverMaker {
    private static final int WIDEST = 140;
    private static final int NARROWEST = 24;
    private static final int LEADING = 8;

    private static final StatementTrimmer TRIMMER = new StatementTrimmer(WIDEST);

    private CoverMaker() {}

    /** The cover: the description's first whole sentence where it is the author's, else the best of the first statements. */
    static Slide.Cover make(Metadata metadata, List<Chapter> chapters, Weights weights, Words words) {
        var described = described(metadata.description(), chapters, words);
        return new Slide.Cover(described.or(() -> leading(chapters, weights)).orElse(""));
    }

    private static Optional<String> described(@Nullable String description, List<Chapter> chapters, Words words) {
        if (description == null) {
            return Optional.empty();
        }
        var passage = AnnotatedPassage.of(new Passage(List.of(new Inline.Text(description)), Location.of("")), words);
        return passage.sentences().stream()
                .filter(sentence -> standsAlone(passage, sentence))
                .map(sentence -> sentence.of(description))
                .filter(sentence -> sentence.matches("(?s).*[。！.!]$")
                        && Width.of(sentence) >= NARROWEST
                        && Width.of(sentence) <= WIDEST)
                .filter(sentence -> isAuthors(sentence, chapters))
                .findFirst();
    }

    private static boolean standsAlone(AnnotatedPassage passage, Span sentence) {
        var part = TRIMMER.trim(passage, sentence, StatementTrimmer.Kind.SENTENCE);
        return part.isPresent() && part.get().start() == sentence.start();
    }

    private static boolean isAuthors(String sentence, List<Chapter> chapters) {
        var wanted = letters(sentence);
        return chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .anyMatch(passage -> letters(passage.text()).contains(wanted));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A cover has room for more of a sentence than a bullet. */
    private static Optional<String> leading(List<Chapter> chapters, Weights weights) {
        var first = chapters.stream()
                .flatMap(chapter -> chapter.statements().stream())
                .limit(LEADING)
                .filter(statement -> weights.of(statement) > 0)
                .sorted(Comparator.comparing(CoverMaker::isItem).thenComparing(weights.heaviestFirst()))
                .toList();
        return first.stream()
                .map(CoverMaker::longer)
                .filter(text -> Width.of(text) >= NARROWEST && text.indexOf(Passage.FORMULA) < 0)
                .findFirst();
    }

    /** A paragraph's sentences speak for the article before the items of its lists do. */
    private static boolean isItem(Statement statement) {
        return switch (statement.role()) {
            case OPENING, PROSE, ENDING -> false;
            case ITEM, ITEM_DETAIL -> true;
        };
    }

    private static String longer(Statement statement) {
        return TRIMMER.trim(statement.passage(), statement.sentence(), StatementTrimmer.Kind.SENTENCE)
                .map(part -> part.of(statement.passage().text()))
                .orElseGet(statement::text);
    }
}
