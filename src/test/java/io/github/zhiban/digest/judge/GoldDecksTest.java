package io.github.zhiban.digest.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Judges the decks of articles that are not part of the project by marks of a reader. {@code -Dcorpus=FOLDER,FOLDER}
 * says where the articles are; {@code -Dhalf=tuning|held|fresh|later} which half of them to judge; {@code -Dsaid}
 * prints what is found fault with.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class GoldDecksTest {
    private record Row(String name, Verdict verdict, Map<Baseline, double[]> baselines) {}

    @Test
    void decks_say_more_than_first_sentences_and_nothing_false() throws IOException {
        var held = new ArrayList<Row>();
        var tuning = new ArrayList<Row>();
        var fresh = new ArrayList<Row>();
        for (var entry : Gold.read("marks").entrySet()) {
            boolean even = Integer.parseInt(entry.getKey()) % 2 == 0;
            var half = System.getProperty("half", "");
            if (half.isEmpty() || half.equals(even ? "tuning" : "held")) {
                judge(entry.getKey(), entry.getValue()).ifPresent(row -> (even ? tuning : held).add(row));
            }
        }
        for (var entry : Gold.read("fresh").entrySet()) {
            if (List.of("", "fresh").contains(System.getProperty("half", ""))) {
                judge(entry.getKey(), entry.getValue()).ifPresent(fresh::add);
            }
        }
        var later = new ArrayList<Row>();
        for (var entry : Gold.read("later").entrySet()) {
            if (List.of("", "later").contains(System.getProperty("half", ""))) {
                judge(entry.getKey(), entry.getValue()).ifPresent(later::add);
            }
        }
        print("tuning half", tuning);
        print("held-out half", held);
        print("fresh articles", fresh);
        print("articles marked later", later);

        var all = new ArrayList<>(tuning);
        all.addAll(held);
        all.addAll(fresh);
        all.addAll(later);
        assertThat(all).isNotEmpty();
        assertThat(all)
                .allSatisfy(row -> assertThat(row.verdict.wrong()).as(row.name).isEmpty());
    }

    private static java.util.Optional<Row> judge(String number, Gold gold) throws IOException {
        var file = find(number);
        if (file.isEmpty()) {
            return java.util.Optional.empty();
        }
        var name = file.get().getFileName().toString();
        var article = new ArticleReader()
                .read(new SourceFile(name, Files.readAllBytes(file.get())))
                .value()
                .orElseThrow();
        var sentences = Sentence.of(article);
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var verdict = Verdict.of(deck, sentences, gold);
        var baselines = new TreeMap<Baseline, double[]>();
        for (var baseline : Baseline.values()) {
            var said = baseline.summary(sentences, verdict.letters());
            var ids = Verdict.ids(said);
            long bad = said.stream()
                    .filter(sentence -> gold.unusable().contains(sentence.id())
                            || gold.wrong().contains(sentence.id()))
                    .count();
            baselines.put(baseline, new double[] {
                Verdict.recall(gold, ids, 3),
                Verdict.recall(gold, ids, 2),
                said.isEmpty() ? 0 : (double) bad / said.size()
            });
        }
        return java.util.Optional.of(new Row(name, verdict, baselines));
    }

    private static java.util.Optional<Path> find(String number) throws IOException {
        for (var folder : System.getProperty("corpus").split(",")) {
            try (var files = Files.list(Path.of(folder))) {
                var found = files.filter(file -> file.getFileName().toString().startsWith(number + "-"))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }

    private static void print(String half, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        System.out.printf(Locale.ROOT, "== %s: %d articles%n", half, rows.size());
        for (var row : rows) {
            var it = row.verdict;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s must %.2f may %.2f | first %.2f lead %.2f lex %.2f | %3d said, unusable %d wrong %d torn %d"
                            + " maimed %d cover %s terms %d bad %d%n",
                    row.name.replace(".html", ""),
                    it.must(),
                    it.may(),
                    row.baselines.get(Baseline.FIRST)[0],
                    row.baselines.get(Baseline.LEAD)[0],
                    row.baselines.get(Baseline.LEXRANK)[0],
                    it.statements(),
                    it.unusable().size(),
                    it.wrong().size(),
                    it.torn().size(),
                    it.maimed().size(),
                    it.cover(),
                    it.terms(),
                    it.badTerms().size());
            if (System.getProperty("said") != null) {
                it.unusable().forEach(text -> System.out.println("    unusable: " + text));
                it.wrong().forEach(text -> System.out.println("    wrong: " + text));
                it.torn().forEach(text -> System.out.println("    torn: " + text));
                it.maimed().forEach(text -> System.out.println("    maimed: " + text));
                it.badTerms().forEach(text -> System.out.println("    term: " + text));
            }
        }
        double statements =
                rows.stream().mapToInt(row -> row.verdict.statements()).sum();
        System.out.printf(
                Locale.ROOT,
                "MEAN whole recall: must %.3f, may %.3f | first %.3f %.3f, lead %.3f %.3f, LexRank %.3f %.3f%n",
                mean(rows, row -> row.verdict.must()),
                mean(rows, row -> row.verdict.may()),
                mean(rows, row -> row.baselines.get(Baseline.FIRST)[0]),
                mean(rows, row -> row.baselines.get(Baseline.FIRST)[1]),
                mean(rows, row -> row.baselines.get(Baseline.LEAD)[0]),
                mean(rows, row -> row.baselines.get(Baseline.LEAD)[1]),
                mean(rows, row -> row.baselines.get(Baseline.LEXRANK)[0]),
                mean(rows, row -> row.baselines.get(Baseline.LEXRANK)[1]));
        System.out.printf(
                Locale.ROOT,
                "OF %.0f statements: unusable %.1f %%, wrong %d, maimed %.1f %%; torn lists %d; covers %d, unfit %d;"
                        + " terms %d, bad %d | unusable: first %.1f %%, lead %.1f %%, LexRank %.1f %%%n",
                statements,
                100
                        * rows.stream()
                                .mapToInt(row -> row.verdict.unusable().size())
                                .sum()
                        / statements,
                rows.stream().mapToInt(row -> row.verdict.wrong().size()).sum(),
                100 * rows.stream().mapToInt(row -> row.verdict.maimed().size()).sum() / statements,
                rows.stream().mapToInt(row -> row.verdict.torn().size()).sum(),
                rows.stream()
                        .filter(row -> row.verdict.cover() != Verdict.Cover.NONE)
                        .count(),
                rows.stream()
                        .filter(row -> row.verdict.cover() == Verdict.Cover.UNFIT)
                        .count(),
                rows.stream().mapToInt(row -> row.verdict.terms()).sum(),
                rows.stream().mapToInt(row -> row.verdict.badTerms().size()).sum(),
                100 * mean(rows, row -> row.baselines.get(Baseline.FIRST)[2]),
                100 * mean(rows, row -> row.baselines.get(Baseline.LEAD)[2]),
                100 * mean(rows, row -> row.baselines.get(Baseline.LEXRANK)[2]));
    }

    private static double mean(List<Row> rows, ToDoubleFunction<Row> figure) {
        return rows.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
    }
}
