package io.github.zhiban.font;

import io.github.zhiban.text.Clusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts marks over or under the middle of their letter where the face does not say how the two meet: shaped by such a
 * face, a mark stands where the letter ends. Faces know letters with one accent, but seldom the second of ê̄.
 *
 * <p>Known as: combining mark, 组合附加符号.
 */
final class LooseMarks {
    /** Between a letter and its mark, as a share of the em: what HarfBuzz leaves where it does the same. */
    private static final int GAP = 16;

    private LooseMarks() {}

    /**
     * The glyphs of a cluster with a further mark, which stands clear of all of them.
     *
     * @param parts the letter and the marks that have their places
     */
    static Assembly.Part settle(TrueTypeFile file, List<Assembly.Part> parts, Assembly.Part mark, int codePoint) {
        int[] ink = file.box(mark.glyph());
        List<int[]> boxes = new ArrayList<>();
        for (Assembly.Part part : parts) {
            int[] box = file.box(part.glyph());
            boxes.add(new int[] {box[0] + part.x(), box[1] + part.y(), box[2] + part.x(), box[3] + part.y()});
        }
        int[] letter = boxes.getFirst();
        int x = (letter[0] + letter[2] - ink[0] - ink[2]) / 2;
        int gap = file.unitsPerEm() / GAP;
        int y;
        if (Clusters.isMarkAbove(codePoint)) {
            int top = boxes.stream().mapToInt(box -> box[3]).max().orElse(0);
            y = Math.max(0, top + gap - ink[1]);
        } else {
            int bottom = boxes.stream().mapToInt(box -> box[1]).min().orElse(0);
            y = Math.min(0, bottom - gap - ink[3]);
        }
        return new Assembly.Part(mark.glyph(), x, y, mark.character());
    }
}
