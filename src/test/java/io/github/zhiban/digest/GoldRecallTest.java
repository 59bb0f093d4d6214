package io.github.zhiban.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many of the sentences that a reader marked as key are among the sentences chosen at 30% of an article's length, against
 * the first sentences and against TextRank over sentences. The marks are hashes of sentences; the articles themselves are not
 * part of the project, {@code -Dcorpus=FOLDER} says where they are.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class GoldRecallTest {
    private static final double LENGTH = 0.3;
    private static final Path MARKS = Path.of("src/test/resources/digest/gold");

    /** A sentence of an article. */
    private record Sentence(AnnotatedPassage passage, Span span) {
        String id() {
            var letters = Normalizer.normalize(span.of(passage.text()), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            try {
                var hash = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(UTF_8));
                return HexFormat.of().formatHex(hash).substring(0, 10);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Set<String> words() {
            return passage.words(span).stream()
                    .filter(Word::isContent)
                    .map(Word::text)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void beats_the_first_sentences_and_textrank() throws IOException {
        var recalls = new ArrayList<double[]>();
        try (var files = Files.list(MARKS)) {
            for (var marks : files.sorted().toList()) {
                var recall = recalls(marks);
                recalls.add(recall);
                System.out.printf(
                        Locale.ROOT,
                        "%-36s summary %.2f  first %.2f  TextRank %.2f%n",
                        marks.getFileName(),
                        recall[0],
                        recall[1],
                        recall[2]);
            }
        }
        var mean = IntStream.range(0, 3)
                .mapToDouble(i -> recalls.stream()
                        .mapToDouble(recall -> recall[i])
                        .average()
                        .orElse(0))
                .toArray();
        System.out.printf(
                Locale.ROOT, "%-36s summary %.3f  first %.3f  TextRank %.3f%n", "mean", mean[0], mean[1], mean[2]);

        assertThat(recalls).hasSizeGreaterThanOrEqualTo(10);
        assertThat(mean[0]).isGreaterThan(mean[1]).isGreaterThan(mean[2]);
    }

    private static double[] recalls(Path marks) throws IOException {
        var gold = new HashSet<>(Files.readAllLines(marks, UTF_8));
        var name = marks.getFileName().toString().replace(".ids", ".html");
        var bytes = Files.readAllBytes(Path.of(System.getProperty("corpus"), name));
        var article =
                new ArticleReader().read(new SourceFile(name, bytes)).value().orElseThrow();
        var words = new Words();
        var chapters = new Chapters(words).chapters(article);
        var sentences = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .flatMap(passage -> passage.sentences().stream().map(span -> new Sentence(passage, span)))
                .toList();
        int length = (int) (LENGTH
                * sentences.stream()
                        .mapToInt(sentence -> sentence.span.length())
                        .sum());
        return new double[] {
            recall(gold, sentences, summary(article.metadata(), chapters, words, sentences), length),
            recall(gold, sentences, sentences, length),
            recall(gold, sentences, textRank(sentences), length)
        };
    }

    /** The share of the marked sentences among the first of a ranking, up to a length. */
    private static double recall(Set<String> gold, List<Sentence> all, List<Sentence> ranked, int length) {
        var present = all.stream().map(Sentence::id).filter(gold::contains).collect(Collectors.toSet());
        var found = new HashSet<String>();
        int used = 0;
        for (var sentence : ranked) {
            used += sentence.span.length();
            if (used > length) {
                break;
            }
            found.add(sentence.id());
        }
        found.retainAll(present);
        return (double) found.size() / present.size();
    }

    private static List<Sentence> summary(Metadata metadata, List<Chapter> chapters, Words words, List<Sentence> all) {
        var weights = Summarizer.weigh(metadata, chapters, words, Summarizer.ranks(chapters));
        var selection = new Selection(weights);
        var statements = chapters.stream()
                .flatMap(chapter -> chapter.statements().stream())
                .toList();
        var ranked = new LinkedHashSet<Sentence>();
        while (selection.pick(statements, -9).isPresent()) {
            var picked = selection.picked();
            ranked.add(sentence(picked.get(picked.size() - 1), all));
        }
        return List.copyOf(ranked);
    }

    private static Sentence sentence(Statement statement, List<Sentence> all) {
        return all.stream()
                .filter(sentence -> sentence.passage == statement.passage()
                        && sentence.span.end() == statement.sentence().end())
                .findFirst()
                .orElseThrow();
    }

    /** TextRank as published: sentences linked by the words they share (Mihalcea and Tarau, 2004). */
    private static List<Sentence> textRank(List<Sentence> sentences) {
        int n = sentences.size();
        var words = sentences.stream().map(Sentence::words).toList();
        var weight = new double[n][n];
        var total = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && words.get(i).size() > 1 && words.get(j).size() > 1) {
                    long shared =
                            words.get(i).stream().filter(words.get(j)::contains).count();
                    weight[i][j] = shared
                            / (Math.log(words.get(i).size())
                                    + Math.log(words.get(j).size()));
                    total[i] += weight[i][j];
                }
            }
        }
        var rank = new double[n];
        for (int round = 0; round < 30; round++) {
            var next = new double[n];
            for (int j = 0; j < n; j++) {
                next[j] = 0.15;
                for (int i = 0; i < n; i++) {
                    next[j] += total[i] == 0 ? 0 : 0.85 * rank[i] * weight[i][j] / total[i];
                }
            }
            rank = next;
        }
        var ranks = rank;
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -ranks[i]))
                .map(sentences::get)
                .toList();
    }
}
