package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Cues;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.AnnotatedPassage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where an article ends and its author's or platform's promotion begins: from there on a good part of the
 * passages greets, promises or asks for something, and none of them is part of what the article says.
 */
final class Tail {
    private static final double SHARE = 0.25;
    /** From this share on an article is nothing else; those that only end so have less. */
    private static final double MOST = 0.35;

    private static final int FEWEST = 3;
    private static final int BOASTS = 2;
    private static final int NEAR = 4;
    private static final double LEAST_BEFORE = 0.3;
    /** In characters; shorter passages are labels. */
    private static final int LEAST_LENGTH = 12;

    private Tail() {}

    /** The chapters without the statements of the tail, and without topics that mostly promote. */
    static List<Chapter> without(List<Chapter> chapters) {
        var passages = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .toList();
        Set<AnnotatedPassage> promoting = Collections.newSetFromMap(new IdentityHashMap<>());
        passages.stream().filter(Tail::promotes).forEach(promoting::add);
        int start = start(passages.stream().map(promoting::contains).toList());
        Set<AnnotatedPassage> tail =
                passages.subList(start, passages.size()).stream().collect(Collectors.toUnmodifiableSet());
        return chapters.stream()
                .map(chapter -> new Chapter(
                        chapter.title(),
                        chapter.headingId(),
                        chapter.index(),
                        chapter.topics().stream()
                                .map(topic -> without(topic, tail, promoting))
                                .toList()))
                .toList();
    }

    private static Topic without(Topic topic, Set<AnnotatedPassage> tail, Set<AnnotatedPassage> promoters) {
        long promoting = topic.passages().stream().filter(promoters::contains).count();
        boolean whole =
                promoting >= 2 && promoting >= 2 * SHARE * topic.passages().size();
        var kept = new ArrayList<Statement>();
        for (var statement : topic.statements()) {
            if (!whole && !tail.contains(statement.passage())) {
                kept.add(statement);
            }
        }
        return new Topic(topic.title(), topic.headingId(), topic.blocks(), kept, topic.passages());
    }

    /**
     * Whether an article is there for what it promises: a good part of its passages asks to fetch, to follow or to buy.
     */
    static boolean isAllOf(List<Chapter> chapters) {
        var passages = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .filter(passage -> passage.text().length() >= LEAST_LENGTH)
                .toList();
        long promoting = passages.stream().filter(Tail::promotes).count();
        return (promoting >= FEWEST && promoting >= MOST * passages.size()) || isOfACompany(passages);
    }

    /** Whether a company speaks, and of itself. */
    private static boolean isOfACompany(List<AnnotatedPassage> passages) {
        long boasts = passages.stream()
                .filter(passage -> Cues.get().has("company boast", passage.folded()))
                .count();
        return boasts >= BOASTS
                && passages.stream().anyMatch(passage -> Cues.get().has("company voice", passage.folded()));
    }

    private static boolean promotes(AnnotatedPassage passage) {
        return Cues.get().has("promotion", passage.folded()) || Cues.get().has("greeting", passage.folded());
    }

    /** The first passage from which on enough of them promote. */
    private static int start(List<Boolean> promotes) {
        int size = promotes.size();
        int first = (int) (LEAST_BEFORE * size);
        int found = 0;
        int start = size;
        for (int i = size - 1; i >= first; i--) {
            if (promotes.get(i)) {
                found++;
                long near = promotes.subList(i, Math.min(size, i + NEAR)).stream()
                        .filter(it -> it)
                        .count();
                if (near >= 2 && found >= FEWEST && found >= SHARE * (size - i)) {
                    start = i;
                }
            }
        }
        return start;
    }
}
