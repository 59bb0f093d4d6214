package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.text.SegmentBreaks;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the runs of one paragraph and settles the white space between them: a space without a line break is the
 * author's and stays, one with a line break is put to {@link RunSpacing}, and none stays at the edges and around
 * breaks. Used by one thread.
 */
final class InlineBuilder {
    private final List<Run> runs = new ArrayList<>();
    private final List<Inline.Anchor> anchors = new ArrayList<>();
    private Gap gap = Gap.NONE;

    private enum Gap {
        NONE,
        SPACE,
        LINE;

        Gap and(Gap other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Adds characters as the source has them. */
    void text(String raw, InlineStyle style) {
        String text = CharacterRepair.repair(raw);
        int start = 0;
        while (start < text.length() && SegmentBreaks.isWhite(text.charAt(start))) {
            gap = gap.and(text.charAt(start) == '\n' ? Gap.LINE : Gap.SPACE);
            start++;
        }
        if (start == text.length()) {
            return;
        }
        int end = text.length();
        Gap after = Gap.NONE;
        while (SegmentBreaks.isWhite(text.charAt(end - 1))) {
            end--;
            after = after.and(text.charAt(end) == '\n' ? Gap.LINE : Gap.SPACE);
        }
        add(new Run(new Inline.Text(collapsed(text.substring(start, end))), style));
        gap = after;
    }

    /** Adds a character that says which way others run; it is no part of the source. */
    void control(char control, InlineStyle style) {
        add(new Run(new Inline.Text(String.valueOf(control)), style));
    }

    /** Adds something that is not characters. */
    void leaf(Inline leaf, InlineStyle style) {
        add(new Run(leaf, style));
    }

    /** A place that links point to: the next run, be it in a later paragraph. */
    void anchor(Inline.Anchor anchor) {
        anchors.add(anchor);
    }

    /** Anchors that no run has followed yet; they are the caller's from now on. */
    List<Inline.Anchor> takeAnchors() {
        List<Inline.Anchor> taken = List.copyOf(anchors);
        anchors.clear();
        return taken;
    }

    /** A break that the author wants; before the first character it breaks nothing. */
    void lineBreak() {
        gap = Gap.NONE;
        if (!runs.isEmpty()) {
            runs.add(new Run(new Inline.HardLineBreak(), InlineStyle.PLAIN));
        }
    }

    /** White space that no character stands for, such as a formula used as an indent. */
    void space() {
        gap = gap.and(Gap.SPACE);
    }

    /** Whether there is nothing that a reader could see. */
    boolean isBlank() {
        return runs.stream().allMatch(run -> run.leaf() instanceof Inline.HardLineBreak);
    }

    /** Whether nothing was added since the last paragraph. */
    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Forgets breaks and spaces that no character followed. */
    void discard() {
        runs.clear();
        gap = Gap.NONE;
    }

    /** The paragraph so far; the flow is empty afterwards. */
    List<Inline> finish() {
        List<Inline> content = TagNesting.nest(runs);
        runs.clear();
        gap = Gap.NONE;
        return content;
    }

    private void add(Run run) {
        if (RunSpacing.isStrayBreak(runs, run)) {
            runs.removeLast();
        }
        if (!runs.isEmpty() && gap != Gap.NONE) {
            Run last = runs.getLast();
            boolean edge = last.leaf() instanceof Inline.HardLineBreak;
            if (!edge && (gap == Gap.SPACE || RunSpacing.spaceBetween(last, run))) {
                runs.add(new Run(new Inline.Text(" "), last.style().common(run.style())));
            }
        }
        gap = Gap.NONE;
        takeAnchors().forEach(anchor -> runs.add(new Run(anchor, InlineStyle.PLAIN)));
        runs.add(run);
    }

    /**
     * Ideographic spaces inside a line are the author's; other white space collapses, a wrapped line of Han without a
     * trace.
     */
    private static String collapsed(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (!SegmentBreaks.isWhite(c)) {
                line.append(c);
                i++;
                continue;
            }
            int end = i;
            boolean wrapped = false;
            boolean ideographic = true;
            while (SegmentBreaks.isWhite(text.charAt(end))) {
                wrapped |= text.charAt(end) == '\n';
                ideographic &= text.charAt(end) == '\u3000';
                end++;
            }
            boolean betweenWide =
                    SegmentBreaks.isWide(text.codePointBefore(i)) && SegmentBreaks.isWide(text.codePointAt(end));
            if (ideographic) {
                line.append(text, i, end);
            } else if (!(wrapped && (betweenWide || isHyphenated(text, i, end)))) {
                line.append(' ');
            }
            i = end;
        }
        return line.toString();
    }

    /** A line that was wrapped behind the hyphen of a compound. */
    private static boolean isHyphenated(String text, int end, int next) {
        return end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(end - 2))
                && Character.isLetterOrDigit(text.charAt(next));
    }
}
