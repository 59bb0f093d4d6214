package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Cues;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names a topic that has no heading with the author's own words: a lead, or the phrase that it uses most. */
final class TitleFinder {
    private static final int WIDEST = 28;
    private static final int LEAST_COUNT = 2;
    /** A phrase that names a topic stands in one of so many of its passages. */
    private static final int LARGEST_PART = 2;

    private TitleFinder() {}

    /** A title for a topic; empty when no phrase stands out. */
    static Optional<String> find(Topic topic) {
        return topic.statements().stream()
                .limit(1)
                .map(Statement::lead)
                .filter(lead -> !lead.isEmpty() && Cells.of(lead) <= WIDEST && names(topic, lead))
                .filter(lead -> !Cues.get().has("crumb", HanFolding.fold(lead)))
                .findFirst()
                .or(() -> phrase(topic));
    }

    /** Whether at least half of what is said stands under a lead. */
    private static boolean names(Topic topic, String lead) {
        long led = topic.statements().stream()
                .filter(statement -> statement.lead().equals(lead))
                .count();
        return led * 2 >= topic.statements().size();
    }

    private record Phrase(String text, int count) {}

    private static Optional<String> phrase(Topic topic) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (var passage : topic.passages()) {
            pairs(passage, phrases);
        }
        return phrases.values().stream()
                .filter(phrase -> phrase.count >= LEAST_COUNT
                        && phrase.count * LARGEST_PART >= topic.passages().size()
                        && Cells.of(phrase.text) <= WIDEST)
                .max(Comparator.comparingInt(Phrase::count))
                .map(Phrase::text);
    }

    /** Two nouns in a row, as the author first wrote them. */
    private static void pairs(AnnotatedPassage passage, Map<String, Phrase> phrases) {
        var counted = new HashSet<String>();
        for (int i = 1; i < passage.words().size(); i++) {
            var one = passage.words().get(i - 1);
            var other = passage.words().get(i);
            boolean together = one.at().end() == other.at().start()
                    && one.isNominal()
                    && other.isNominal()
                    && (one.isContent() || other.isContent())
                    && one.text().length() > 1
                    && other.text().length() > 1;
            if (together && counted.add(one.text() + other.text())) {
                var text = passage.text().substring(one.at().start(), other.at().end());
                phrases.merge(
                        one.text() + other.text(),
                        new Phrase(text, 1),
                        (old, added) -> new Phrase(old.text, old.count + 1));
            }
        }
    }
}
