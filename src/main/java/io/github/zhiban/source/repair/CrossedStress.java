package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strong text whose signs were paired crosswise. CommonMark asks for a blank or a mark outside of a sign that stands
 * beside a bracket: of {@code **标签（Tag）**、**资源（Asset）**以及**类型**} it takes some signs for text, and makes strong what
 * stands between two spans. The signs are paired anew, each opening one with the next.
 */
final class CrossedStress implements BlockRepair {
    /** Not a power: {@code 2**10}. */
    private static final Pattern SIGN = Pattern.compile("(?<![\\w*\\\\])\\*\\*(?!\\*)|\\*\\*(?![\\w*])");

    private static final String NEVER_FIRST = Marks.CLOSING + Marks.OF_PROSE;
    private static final String NEVER_LAST = Marks.OPENING + Marks.LISTING;

    /** A beginning or an end of strong text. */
    private static final Inline TURN = new Inline.Strong(List.of());

    @Override
    public List<Block> repair(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph && isCrossed(paragraph.content())
                        ? paired(paragraph)
                        : block)
                .toList();
    }

    /** Whether strong text stands between a sign and the next one. */
    private static boolean isCrossed(List<Inline> content) {
        boolean open = false;
        boolean crossed = false;
        boolean strong = false;
        for (Inline inline : content) {
            strong |= inline instanceof Inline.Strong;
            crossed |= open && inline instanceof Inline.Strong;
            open ^= inline instanceof Inline.Text text && signs(text.value()) % 2 == 1;
        }
        return crossed && strong;
    }

    private static int signs(String text) {
        return text.contains("**") ? (int) SIGN.matcher(text).results().count() : 0;
    }

    private static Block paired(Paragraph paragraph) {
        List<Inline> flat = new ArrayList<>();
        flatten(paragraph.content(), flat);
        List<Inline> result = new ArrayList<>();
        List<Inline> within = new ArrayList<>();
        boolean open = false;
        for (Inline inline : flat) {
            if (inline != TURN) {
                (open ? within : result).add(inline);
            } else if (open && !mayBeStrong(within)) {
                return paragraph;
            } else {
                if (open) {
                    result.add(new Inline.Strong(within));
                    within.clear();
                }
                open = !open;
            }
        }
        return open ? paragraph : new Paragraph(result, paragraph.at());
    }

    private static void flatten(List<Inline> content, List<Inline> flat) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Strong strong) {
                flat.add(TURN);
                flatten(strong.content(), flat);
                flat.add(TURN);
            } else if (inline instanceof Inline.Text text) {
                Matcher sign = SIGN.matcher(text.value());
                int end = 0;
                while (sign.find()) {
                    add(text.value().substring(end, sign.start()), flat);
                    flat.add(TURN);
                    end = sign.end();
                }
                add(text.value().substring(end), flat);
            } else {
                flat.add(inline);
            }
        }
    }

    private static void add(String text, List<Inline> flat) {
        if (!text.isEmpty()) {
            flat.add(new Inline.Text(text));
        }
    }

    /** Nobody stresses nothing, or the pause between two words. */
    private static boolean mayBeStrong(List<Inline> content) {
        if (content.isEmpty()) {
            return false;
        }
        boolean begins = !(content.getFirst() instanceof Inline.Text text)
                || NEVER_FIRST.indexOf(text.value().charAt(0)) < 0;
        boolean ends = !(content.getLast() instanceof Inline.Text text)
                || NEVER_LAST.indexOf(text.value().charAt(text.value().length() - 1)) < 0;
        return begins && ends;
    }
}
