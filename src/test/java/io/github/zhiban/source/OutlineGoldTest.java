package io.github.zhiban.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How well the outlines of real exports agree with those that a reader made of their sources, before he saw what the
 * program makes of them. The outlines are hashes of headings with ranks; the exports are not part of the project,
 * {@code -Dcorpus=DIR} says where they are (in folders below it, too), {@code -Doutlines.show=N} lists what differs in
 * export N, {@code -Doutlines.show=even} in all of that half. Rank 0 marks a line of which either judgement is right.
 * Exports with even numbers are for tuning, those with odd numbers only for measuring.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class OutlineGoldTest {
    private static final Path OUTLINES = Path.of("src/test/resources/outlines.tsv");
    private static final String SHOWN = System.getProperty("outlines.show", "");

    /** A heading by the hash of its letters and digits. */
    private record Line(String id, int rank, String text) {}

    /** What was counted. */
    private static final class Score {
        private int articles;
        private int expected;
        private int found;
        private int right;
        private int nested;

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        double nesting() {
            return right == 0 ? 1 : (double) nested / right;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-12s %3d articles, %4d headings expected, %4d found, %4d right: precision %.3f recall %.3f"
                            + " nesting %.3f",
                    name,
                    articles,
                    expected,
                    found,
                    right,
                    precision(),
                    recall(),
                    nesting());
        }
    }

    @Test
    void agrees_with_a_reader() throws IOException {
        Map<String, Path> exports = exports();
        Map<String, List<Line>> outlines = outlines();
        Score tuning = new Score();
        Score heldOut = new Score();
        for (var outline : outlines.entrySet()) {
            boolean even = Integer.parseInt(outline.getKey()) % 2 == 0;
            Path export = exports.get(outline.getKey());
            assertThat(export).as("export %s", outline.getKey()).isNotNull();
            List<Line> found = found(read(export));
            compare(outline.getKey(), outline.getValue(), found, even ? tuning : heldOut);
        }
        System.out.println(tuning.line("tuning half"));
        System.out.println(heldOut.line("other half"));

        assertThat(heldOut.precision()).isGreaterThan(0.8);
        assertThat(heldOut.recall()).isGreaterThan(0.6);
    }

    private static void compare(String name, List<Line> expected, List<Line> found, Score score) {
        List<int[]> pairs = common(expected, found);
        int right = 0;
        List<int[]> ranked = new ArrayList<>();
        boolean[] known = new boolean[found.size()];
        boolean[] met = new boolean[expected.size()];
        for (int[] pair : pairs) {
            known[pair[1]] = true;
            met[pair[0]] = true;
            if (expected.get(pair[0]).rank() > 0) {
                right++;
                ranked.add(pair);
            }
        }
        List<String> either =
                expected.stream().filter(line -> line.rank() == 0).map(Line::id).toList();
        int counted = right;
        boolean show =
                SHOWN.equals(name) || (SHOWN.equals("even") && Integer.parseInt(name) % 2 == 0) || SHOWN.equals("all");
        for (int i = 0; i < found.size(); i++) {
            if (!known[i] && !either.contains(found.get(i).id())) {
                counted++;
                if (show) {
                    System.out.println(name + " FALSE " + found.get(i));
                }
            }
        }
        score.articles++;
        score.found += counted;
        score.right += right;
        score.expected +=
                (int) expected.stream().filter(line -> line.rank() > 0).count();
        int[] wanted =
                parents(ranked.stream().mapToInt(p -> expected.get(p[0]).rank()).toArray());
        int[] got =
                parents(ranked.stream().mapToInt(p -> found.get(p[1]).rank()).toArray());
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == got[i]) {
                score.nested++;
            } else if (show) {
                System.out.println(name + " NESTING " + found.get(ranked.get(i)[1]) + " expected rank "
                        + expected.get(ranked.get(i)[0]).rank());
            }
        }
        if (show) {
            for (int i = 0; i < met.length; i++) {
                if (!met[i] && expected.get(i).rank() > 0) {
                    System.out.println(name + " MISSED " + expected.get(i));
                }
            }
        }
    }

    /** The nearest heading before each one that has a higher rank; -1 for none. */
    private static int[] parents(int[] ranks) {
        int[] parents = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            parents[i] = i - 1;
            while (parents[i] >= 0 && ranks[parents[i]] >= ranks[i]) {
                parents[i]--;
            }
        }
        return parents;
    }

    /** The longest common subsequence, as pairs of places. */
    private static List<int[]> common(List<Line> a, List<Line> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).id().equals(b.get(j).id())
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).id().equals(b.get(j).id())) {
                pairs.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static List<Line> found(Article article) {
        List<Line> lines = new ArrayList<>();
        article.sections().forEach(section -> add(section, lines));
        return lines;
    }

    private static void add(Section section, List<Line> lines) {
        if (section.heading() != null) {
            String text = ArticleText.of(section.heading().content());
            lines.add(new Line(id(text), section.heading().rank(), text));
        }
        section.sections().forEach(child -> add(child, lines));
    }

    private static Article read(Path file) throws IOException {
        return new ArticleReader()
                .read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)))
                .value()
                .orElseThrow();
    }

    private static Map<String, List<Line>> outlines() throws IOException {
        Map<String, List<Line>> outlines = new TreeMap<>();
        for (String row : Files.readAllLines(OUTLINES, UTF_8)) {
            String[] fields = row.split("\t", -1);
            List<Line> lines = outlines.computeIfAbsent(fields[0], name -> new ArrayList<>());
            if (!fields[1].equals("-")) {
                lines.add(new Line(fields[1], Integer.parseInt(fields[2]), ""));
            }
        }
        return outlines;
    }

    private static Map<String, Path> exports() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("corpus")), 2)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{3}-.*\\.html"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().substring(0, 3), file -> file, (one, other) -> one));
        }
    }

    private static String id(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
