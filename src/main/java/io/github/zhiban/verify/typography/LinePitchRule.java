package io.github.zhiban.verify.typography;

import java.util.Arrays;
import java.util.List;

/** T30: the lines of a paragraph are equally far apart. */
final class LinePitchRule implements LintRule {
    /** Points; less than a reader sees. */
    private static final double TOLERANCE = 0.5;

    @Override
    public void check(LintDocument document, Tally tally) {
        if (!document.paged()) {
            return;
        }
        for (TextBlock block : document.paragraphs()) {
            List<TextLine> lines = block.lines();
            double[] pitches = new double[lines.size()];
            int count = 0;
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).page() == lines.get(i - 1).page()) {
                    pitches[count++] = pitch(lines, i);
                }
            }
            if (count < 2) {
                continue;
            }
            double usual = Modes.of(Arrays.copyOf(pitches, count), TOLERANCE);
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).page() == lines.get(i - 1).page()) {
                    boolean kept = Math.abs(pitch(lines, i) - usual) <= TOLERANCE;
                    tally.note(
                            Rule.T30,
                            kept,
                            lines.get(i),
                            "the line is %.1f pt below the one before, others %.1f pt"
                                    .formatted(pitch(lines, i), usual));
                }
            }
        }
    }

    private static double pitch(List<TextLine> lines, int index) {
        return lines.get(index).baseline() - lines.get(index - 1).baseline();
    }
}
