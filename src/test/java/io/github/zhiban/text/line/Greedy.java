package io.github.zhiban.text.line;

import io.github.zhiban.text.BoundUnits;
import io.github.zhiban.text.BreakOpportunities;
import io.github.zhiban.text.LineCharacters;
import io.github.zhiban.text.LongTokens;
import io.github.zhiban.text.ParagraphText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The usual way to break, to compare with: each line takes all that fits. */
final class Greedy {
    private Greedy() {}

    static List<SetLine> set(ParagraphText text, LinePolicy policy, Measure measure) {
        LineCharacters characters = LineCharacters.of(text);
        BitSet units = BoundUnits.of(characters);
        LongTokens tokens = LongTokens.of(characters);
        Glue gaps = GapPlanner.plan(characters, units, tokens, policy);
        BreakOpportunities breaks = BreakOpportunities.of(characters, units, tokens);
        List<SetLine> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int offset = 1; offset <= text.length(); offset++) {
            boolean end = offset == text.length();
            if (!end && !breaks.allowed(offset)) {
                continue;
            }
            if (fits > start && gaps.width(start, characters.trimmedEnd(start, offset)) > measure.width()) {
                lines.add(line(characters, gaps, start, fits, measure, true));
                start = fits;
            }
            fits = offset;
        }
        lines.add(line(characters, gaps, start, text.length(), measure, false));
        return lines;
    }

    private static SetLine line(
            LineCharacters characters, Glue gaps, int start, int next, Measure measure, boolean fill) {
        int end = characters.trimmedEnd(start, next);
        return Justifier.set(characters, gaps, new LineSpan(start, end, next, 0), 0, measure.width(), fill);
    }
}
