package io.github.zhiban.digest.rank;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.MainClauses;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.text.HanFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a statement says beyond its headings: its words that are neither in these nor hollow. 「索引为系统带来了显著的优势」 under 「索引」
 * has none, however much it praises.
 *
 * <p>Known as: information content, boilerplate, 空话.
 *
 * @param concrete how many words say something
 * @param main how many of them stand in main clauses
 * @param praise how many say only that something is good, matters or goes on
 */
record Substance(int concrete, int main, int praise) {
    /** So many words of praise outweigh a concrete one. */
    private static final int PRAISE_A_WORD = 2;
    /** What says so many things in its other clauses is not hollow. */
    private static final int MOST_AROUND = 4;

    private static final class Holder {
        private static final List<String> ROWS = read();
        private static final Set<String> PRAISE = words("praise");
        private static final Set<String> GENERAL = words("general");

        private static Set<String> words(String kind) {
            var words = new HashSet<String>();
            ROWS.stream()
                    .map(row -> row.split("\t"))
                    .filter(cells -> cells[0].equals(kind))
                    .forEach(cells -> words.addAll(Arrays.asList(cells[1].split(" "))));
            return Set.copyOf(words);
        }

        private static List<String> read() {
            var stream =
                    Objects.requireNonNull(Substance.class.getResourceAsStream("/io/github/zhiban/digest/hollow.tsv"));
            try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                        .toList();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /**
     * The substance of a part of a passage.
     *
     * @param headings what stands over it, in any spelling
     */
    static Substance of(AnnotatedPassage passage, Span part, String headings) {
        var known = LeadNumbers.fold(headings);
        int main = MainClauses.of(passage, part).stream()
                .mapToInt(clause -> concrete(passage.words(clause), known))
                .sum();
        long praise = passage.words(part).stream()
                .filter(word -> Holder.PRAISE.contains(word.text()))
                .count();
        return new Substance(concrete(passage.words(part), known), main, (int) praise);
    }

    private static int concrete(List<Word> words, String known) {
        return (int) words.stream()
                .filter(word -> saysSomething(word) && !known.contains(LeadNumbers.fold(word.text())))
                .count();
    }

    private static boolean saysSomething(Word word) {
        boolean foreign = !HanFolding.isHan(word.text().charAt(0));
        boolean unknown = word.tag().equals("nz");
        return foreign
                || unknown
                || (word.isContent() && !Holder.PRAISE.contains(word.text()) && !Holder.GENERAL.contains(word.text()));
    }

    /** Whether there is praise and next to nothing that is praised. */
    boolean isHollow() {
        return praise > 0 && main * PRAISE_A_WORD <= praise && concrete <= MOST_AROUND;
    }
}
