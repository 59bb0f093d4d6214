package io.github.zhiban.source.outline;

import io.github.zhiban.article.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which lines of an article are headings, judged over all of them: a series stands or falls as a whole. Used by one
 * thread.
 */
final class Judgement {
    private static final int LONGEST_BOLD = 32;
    private static final int LONGEST_NUMBERED = 30;
    private static final int LONGEST_PLAIN = 18;
    /** As many titles of one level in a row, with nothing between them, are a list. */
    private static final int RUN = 4;
    /** A label that stands this often and ends with a colon says who speaks or what follows. */
    private static final int REPEATED = 3;

    /** Fewer days are told, and head nothing. */
    private static final int DATES = 3;

    private static final int LITTLE_BELOW = 4;
    private static final int PROSE_BELOW = 40;

    private final List<Line> lines;
    private final Map<Integer, Integer> indexes = new HashMap<>();
    /** How often each text stands. */
    private final Map<String, Integer> times = new HashMap<>();
    /** How lines look that have something to say below them. */
    private final Set<Line.Look> withText = new HashSet<>();

    private final Set<Integer> textLevels;
    private final Map<Integer, Evidence> headings = new TreeMap<>();

    Judgement(List<Line> lines, Set<Integer> textLevels) {
        this.lines = lines;
        this.textLevels = textLevels;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            indexes.put(line.place(), i);
            times.merge(line.text(), 1, Integer::sum);
            if (line.below() > 0) {
                withText.add(line.look());
            }
        }
    }

    /** The headings, by their place among the article's parts, each with its evidence. */
    Map<Integer, Evidence> headings() {
        tagged();
        Series.of(lines).forEach(this::numbered);
        unnumbered(this::isBoldCandidate, this::bold);
        unnumbered(line -> isSigned(line.label().style()), this::signed);
        unnumbered(this::isPlainCandidate, this::plain);
        opening();
        top();
        new Holes(lines, headings).fill();
        return headings;
    }

    private void tagged() {
        for (Line line : lines) {
            if (line.isTagged()
                    && !textLevels.contains(line.level())
                    && !isFalselyTagged(line)
                    && (isCounted(line) || runLength(line) < RUN)) {
                headings.put(line.place(), Evidence.TAG);
            }
        }
    }

    /** Whether a line counts and has something to say below it, be it one of its series. */
    private boolean isCounted(Line line) {
        return line.label().counts() && withText.contains(line.look());
    }

    private boolean isFalselyTagged(Line line) {
        return HeadingWording.isSentenceThroughout(line.text())
                || HeadingWording.isStatement(line.text())
                || HeadingWording.isOtherThanHeading(line.text())
                || (HeadingWording.leadsIn(line.text()) && times.getOrDefault(line.text(), 0) >= REPEATED);
    }

    private boolean isBareBefore(int index, Line like) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        return isAkin(line, like) && isAkin(next, like) && next.place() == line.place() + 1;
    }

    /**
     * Whether two lines may belong to one list: they look alike, and their words both begin with figures or both do
     * not.
     */
    private static boolean isAkin(Line line, Line other) {
        return line.looksLike(other)
                && (!line.bold()
                        || HeadingWording.beginsWithFigure(line.text())
                                == HeadingWording.beginsWithFigure(other.text()));
    }

    private void numbered(Series series) {
        List<Line> untagged = series.lines().stream()
                .filter(line -> !line.isTagged() && line.stand() != Line.Stand.ITEM && !announcesHeading(line))
                .toList();
        if (untagged.isEmpty() || !begins(series)) {
            return;
        }
        boolean joinsTagged = series.lines().stream().anyMatch(line -> headings.containsKey(line.place()));
        int good = 0;
        int below = 0;
        int length = 0;
        for (Line line : untagged) {
            good += isGoodMember(line, series) ? 1 : 0;
            below += line.below();
            length += line.text().length();
        }
        double share = (double) good / untagged.size();
        boolean bold = untagged.stream().filter(Line::bold).count() * 2 > untagged.size();
        boolean accepted = switch (series.label().style()) {
            case ORDINAL, ROUND, CHINESE_NUMERAL -> share >= 0.5;
            case WORD, LETTER, ROMAN, CHINESE_IN_PARENTHESES, KEYCAP ->
                share >= 0.6 && untagged.size() + (joinsTagged ? 1 : 0) > 1;
            case DECIMAL, IN_PARENTHESES, CIRCLED ->
                share >= (bold ? 0.6 : 0.7)
                        && (untagged.size() > 1 || joinsTagged || series.label().depth() > 1)
                        && (bold || series.label().depth() > 1 || below > Math.max(length, PROSE_BELOW));
            case QUESTION -> bold && untagged.size() > 1;
            case BRACKETS, SIGN, DATE, NONE -> false;
        };
        if (accepted) {
            for (Line line : untagged) {
                if (line.text().length() <= 60
                        && !HeadingWording.isOtherThanHeading(line.text())
                        && !HeadingWording.endsWithAddress(line.text())) {
                    headings.put(line.place(), Evidence.SERIES);
                }
            }
        }
    }

    /**
     * Whether a series has a beginning, and not only one line of those that count things (第一个元素). The part before 二、
     * may have lost its heading, or be the beginning of the article, where nothing else heads any part.
     */
    private boolean begins(Series series) {
        Label label = series.label();
        if (series.lines().size() > 1 || label.depth() > 1) {
            return true;
        }
        Line only = series.lines().getFirst();
        return label.number() <= 1
                ? only.isTagged() || only.bold() || !label.countsThings()
                : label.number() == 2
                        && headings.isEmpty()
                        && label.style() == Label.Style.CHINESE_NUMERAL
                        && only.text().length() <= LONGEST_PLAIN;
    }

    /** Whether a line only names a heading that the source marks further on, as contents do. */
    private boolean announcesHeading(Line line) {
        return lines.stream()
                .anyMatch(other -> other.isTagged()
                        && other.place() > line.place()
                        && (other.text().equals(line.text()) || isNumberOf(line, other)));
    }

    /** Whether a line is nothing but the number that a heading bears: 第四章, before 第四章 数据库设计. */
    private static boolean isNumberOf(Line line, Line heading) {
        return line.words().isEmpty()
                && line.label().counts()
                && line.label().isLike(heading.label())
                && line.label().number() == heading.label().number();
    }

    private boolean isGoodMember(Line line, Series series) {
        int longest = line.bold() ? LONGEST_BOLD + 8 : LONGEST_NUMBERED;
        boolean strong = series.label().style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
        return line.text().length() <= longest
                && (!line.words().isEmpty() || line.label().style().compareTo(Label.Style.ROUND) <= 0)
                && !(line.label().style() == Label.Style.WORD && line.words().indexOf('，') >= 0)
                && runLength(line) < 3
                && (!HeadingWording.isSentence(line.text()) || (strong && HeadingWording.hasSubtitle(line.words())))
                && !HeadingWording.isOtherThanHeading(line.text())
                && !HeadingWording.isCode(line.text())
                && (strong || !HeadingWording.leadsIn(line.text()))
                && (strong || line.bold() || !HeadingWording.speaks(line.words()))
                && !(HeadingWording.isQuestion(line.text()) && HeadingWording.isAnswer(line.next()))
                && (line.below() > 0 || isFollowedByAnotherKind(line));
    }

    private boolean isFollowedByAnotherKind(Line line) {
        int index = Objects.requireNonNull(indexes.get(line.place()));
        if (index + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(index + 1);
        return !next.looksLike(line) && !next.label().isLike(line.label());
    }

    /** Judges lines without numbers together: whether they are headings, given all of them. */
    private void unnumbered(Predicate<Line> candidate, Consumer<List<Line>> judge) {
        List<Line> candidates = lines.stream()
                .filter(line ->
                        !line.isTagged() && line.stand() != Line.Stand.ITEM && !headings.containsKey(line.place()))
                .filter(candidate)
                .toList();
        if (!candidates.isEmpty()) {
            judge.accept(candidates);
        }
    }

    private boolean isBoldCandidate(Line line) {
        return line.bold() && !line.label().counts() && !isSigned(line.label().style());
    }

    private void bold(List<Line> candidates) {
        List<Line> good = new ArrayList<>();
        List<Line> undecided = new ArrayList<>();
        for (Line line : candidates) {
            if (isShortAndAlone(line)) {
                boolean clear = !HeadingWording.leadsIn(line.text()) && line.below() >= LITTLE_BELOW;
                (clear ? good : undecided).add(line);
            }
        }
        int bad = candidates.size() - good.size() - undecided.size();
        double purity = (double) good.size() / (good.size() + bad);
        boolean tagged = lines.stream().anyMatch(Line::isTagged);
        boolean enough = good.size() >= 2
                ? purity >= (tagged ? 0.5 : 0.4)
                : purity == 1 && !headings.isEmpty() && good.getFirst().stand() != Line.Stand.FIRST_LINE;
        if (!enough) {
            return;
        }
        good.forEach(line -> headings.put(line.place(), Evidence.BOLD));
        for (Line line : undecided.reversed()) {
            boolean led = HeadingWording.leadsIn(line.text())
                    ? !tagged && (line.below() >= LITTLE_BELOW || isAboveHeading(line))
                    : isAboveHeading(line) || isAboveOtherRun(line);
            if (led) {
                headings.put(line.place(), Evidence.BOLD);
            }
        }
    }

    private boolean isShortAndAlone(Line line) {
        return line.text().length() <= LONGEST_BOLD
                && line.text().length() > 1
                && !HeadingWording.isSentence(line.text())
                && !HeadingWording.isOtherThanHeading(line.text())
                && !HeadingWording.holdsAddress(line.text())
                && !HeadingWording.isCode(line.text())
                && !HeadingWording.speaks(line.text())
                && runLength(line) < 3;
    }

    private boolean isAboveHeading(Line line) {
        int index = Objects.requireNonNull(indexes.get(line.place()));
        return index + 1 < lines.size()
                && !lines.get(index + 1).isTagged()
                && headings.containsKey(lines.get(index + 1).place());
    }

    /** Whether a list of bold lines of another kind follows at once, which a line is the head of. */
    private boolean isAboveOtherRun(Line line) {
        int index = lines.indexOf(line);
        if (line.below() > 0 || index + 2 >= lines.size()) {
            return false;
        }
        Line next = lines.get(index + 1);
        return !next.isTagged() && next.bold() && !isAkin(line, next);
    }

    /** How many lines that look like this one stand in a row with it, nothing between them. */
    private int runLength(Line line) {
        int index = Objects.requireNonNull(indexes.get(line.place()));
        int first = index;
        while (first > 0 && isBareBefore(first - 1, line)) {
            first--;
        }
        int last = index;
        while (isBareBefore(last, line)) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean isSigned(Label.Style style) {
        return style == Label.Style.BRACKETS || style == Label.Style.SIGN || style == Label.Style.DATE;
    }

    private void signed(List<Line> candidates) {
        Map<String, List<Line>> bySign = new TreeMap<>();
        for (Line line : candidates) {
            bySign.computeIfAbsent(line.label().form(), sign -> new ArrayList<>())
                    .add(line);
        }
        for (List<Line> all : bySign.values()) {
            List<Line> alike = all.stream()
                    .filter(line -> !HeadingWording.isData(line.words()))
                    .toList();
            List<Line> good = alike.stream()
                    .filter(line -> line.text().length() <= LONGEST_NUMBERED
                            && !HeadingWording.isSentence(line.words())
                            && !HeadingWording.leadsIn(line.text())
                            && !HeadingWording.isCode(line.words())
                            && !HeadingWording.holdsAddress(line.text())
                            && runLength(line) == 1
                            && (line.below() >= LITTLE_BELOW || isFollowedByAnotherKind(line)))
                    .toList();
            int fewest = alike.isEmpty() || alike.getFirst().label().style() != Label.Style.DATE ? 2 : DATES;
            if (good.size() >= fewest && good.size() * 3 >= alike.size() * 2) {
                good.forEach(line -> headings.put(line.place(), Evidence.SIGN));
            }
        }
    }

    private boolean isPlainCandidate(Line line) {
        return !line.bold()
                && line.label().style() == Label.Style.NONE
                && line.text().length() <= LONGEST_PLAIN;
    }

    private void plain(List<Line> candidates) {
        List<Line> good = candidates.stream()
                .filter(line -> line.text().length() > 1
                        && line.text().codePoints().noneMatch(HeadingWording::isPunctuation)
                        && HeadingWording.han(line.text()) * 2 > line.text().length()
                        && !HeadingWording.speaks(line.text())
                        && !HeadingWording.isOtherThanHeading(line.text())
                        && line.next().length() >= PROSE_BELOW)
                .toList();
        if (good.size() >= 3 && good.size() * 3 >= candidates.size() * 2) {
            good.forEach(line -> headings.put(line.place(), Evidence.PLAIN));
        }
    }

    /** Short lines after a rule, right above another heading. */
    private void opening() {
        for (Line line : lines.reversed()) {
            if (line.stand() == Line.Stand.AFTER_RULE
                    && isPlainCandidate(line)
                    && !headings.containsKey(line.place())
                    && !HeadingWording.isSentence(line.text())
                    && !HeadingWording.isOtherThanHeading(line.text())
                    && !HeadingWording.leadsIn(line.text())
                    && !HeadingWording.speaks(line.text())
                    && isAboveHeading(line)) {
                headings.put(line.place(), Evidence.PLAIN);
            }
        }
    }

    /** 总结 and the like, where there is an outline that they can be part of. */
    private void top() {
        if (headings.isEmpty()) {
            return;
        }
        for (Line line : lines) {
            if (!line.isTagged()
                    && HeadingWording.isTop(line.text())
                    && (line.below() > 0 || !line.next().isEmpty())) {
                headings.putIfAbsent(line.place(), Evidence.WORD);
            }
        }
    }
}
