package io.github.zhiban.digest.rank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What the wording of a statement promises, as {@code cues.tsv} has it.
 *
 * <p>Known as: cue words, 线索词.
 */
public final class Cues {
    private static final String NEVER = "never";
    /** What a row has: a name, a weight, a pattern, an example and a counter-example. */
    private static final int CELLS = 5;

    private final List<Cue> cues;

    private Cues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /**
     * A row of the table.
     *
     * @param weight what a match adds to a statement's weight
     * @param never whether a match keeps a statement from every slide
     * @param pattern a regular expression
     * @param tried the same, in its alternatives
     * @param match a text that must match
     * @param mismatch one that must not
     */
    public record Cue(
            String name,
            double weight,
            boolean never,
            String pattern,
            Alternatives tried,
            String match,
            String mismatch) {
        private boolean isOf(String kind) {
            return name.startsWith(kind) && (name.length() == kind.length() || name.charAt(kind.length()) == ' ');
        }

        /** Whether a folded text has it. */
        public boolean isIn(String folded) {
            return tried.areIn(folded);
        }
    }

    private static final class Holder {
        private static final Cues CUES = read();
    }

    /** The table, read when it is first asked for. */
    public static Cues get() {
        return Holder.CUES;
    }

    private static Cues read() {
        var stream = Objects.requireNonNull(Cues.class.getResourceAsStream("/io/github/zhiban/digest/cues.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new Cues(lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(Cues::cue)
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Cue cue(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("not a cue: " + line);
        }
        boolean never = cells[1].equals(NEVER);
        return new Cue(
                cells[0],
                never ? 0 : Double.parseDouble(cells[1]),
                never,
                cells[2],
                Alternatives.of(cells[2]),
                cells[3].replace("\\ufffc", "\ufffc"),
                cells[4].replace("\\ufffc", "\ufffc"));
    }

    /** All rows. */
    public List<Cue> all() {
        return cues;
    }

    /** What a folded statement's cues add to its weight. */
    double weigh(String folded) {
        return cues.stream()
                .filter(cue -> !cue.never && cue.isIn(folded))
                .mapToDouble(Cue::weight)
                .sum();
    }

    /** Whether a folded statement is never shown. */
    public boolean forbid(String folded) {
        return cues.stream().anyMatch(cue -> cue.never && cue.isIn(folded));
    }

    /** Whether a folded statement is never shown, not even beside the picture that it points at. */
    public boolean forbidBesidePicture(String folded) {
        return cues.stream()
                .anyMatch(cue -> cue.never
                        && !cue.isOf("caption")
                        && !cue.name.equals("pointing")
                        && !(cue.isOf("pointing") && cue.name.endsWith("figure"))
                        && cue.isIn(folded));
    }

    /** Whether a folded text has a cue of a kind, which the name of a row begins with. */
    public boolean has(String kind, String folded) {
        return cues.stream().anyMatch(cue -> cue.isOf(kind) && cue.isIn(folded));
    }
}
