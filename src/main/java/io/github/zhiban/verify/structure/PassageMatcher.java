package io.github.zhiban.verify.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds for each expected passage the one of the tree that it became. */
final class PassageMatcher {
    private final List<Found> found;
    private final Map<String, TreeSet<Integer>> places = new HashMap<>();
    private final boolean[] taken;
    /** Where what comes next is looked for. */
    private int next;
    /** Where the passages began that may come in any order. */
    private int groupStart;

    private int group;

    /** How an expected passage was met. */
    enum MatchOutcome {
        IN_ORDER,
        OUT_OF_ORDER,
        NOT_AT_ALL,
        /** It need not be there. */
        LEFT_OUT
    }

    /**
     * A match.
     *
     * @param passage {@code null} when there is none
     */
    record Match(MatchOutcome meeting, @Nullable Found passage) {}

    PassageMatcher(List<Found> found) {
        this.found = found;
        this.taken = new boolean[found.size()];
        for (int i = 0; i < found.size(); i++) {
            places.computeIfAbsent(found.get(i).key(), key -> new TreeSet<>()).add(i);
        }
    }

    /** The match of the next expected passage. */
    Match match(Expected expected) {
        if (expected.group() != group) {
            group = expected.group();
            groupStart = next;
        }
        int here = atHand(expected);
        if (here >= 0) {
            return take(here, here);
        }
        if (expected.form() == Expected.Form.OPTIONAL) {
            return new Match(MatchOutcome.LEFT_OUT, null);
        }
        int last = joined(expected);
        if (last >= 0) {
            return take(firstFree(), last);
        }
        int from = group == 0 ? next : groupStart;
        int later = best(expected, from, horizon(expected));
        if (later >= 0) {
            return take(later, later);
        }
        int earlier = best(expected, 0, next);
        if (earlier >= 0) {
            taken[earlier] = true;
            Found passage = found.get(earlier);
            return new Match(passage.record() ? MatchOutcome.IN_ORDER : MatchOutcome.OUT_OF_ORDER, passage);
        }
        if (isRepeated(expected)) {
            return new Match(MatchOutcome.LEFT_OUT, null);
        }
        int beyond = best(expected, from, found.size());
        return beyond >= 0 ? take(beyond, beyond) : new Match(MatchOutcome.NOT_AT_ALL, null);
    }

    /** What the tree holds and nobody expected. */
    List<Found> rest() {
        List<Found> rest = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!taken[i] && !found.get(i).own() && !found.get(i).record() && !isHeadAgain(i)) {
                rest.add(found.get(i));
            }
        }
        return rest;
    }

    /** Whether a table that goes on on a further slide names its columns again. */
    private boolean isHeadAgain(int index) {
        Found passage = found.get(index);
        int first = Objects.requireNonNull(places.get(passage.key())).getFirst();
        return passage.isInHead()
                && first < index
                && taken[first]
                && found.get(first).isInHead();
    }

    private Match take(int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] |= i == first || !found.get(i).own();
        }
        next = Math.max(next, last + 1);
        return new Match(MatchOutcome.IN_ORDER, found.get(first));
    }

    /** The next passage, or one of the edition's own before it, if it fits; -1 if it does not. */
    private int atHand(Expected expected) {
        int free = firstFree();
        // Keywords in the title block may say the same as the first paragraph.
        if (free < found.size() && isMeant(expected, found.get(free))) {
            return free;
        }
        for (int i = next; i < free; i++) {
            if (isMeant(expected, found.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMeant(Expected expected, Found passage) {
        boolean same =
                passage.says(expected) || (expected.form() == Expected.Form.BEGINNING && passage.begins(expected));
        return same && passage.fits(expected);
    }

    /** The next passage that is the article's. */
    private int firstFree() {
        int free = next;
        while (free < found.size() && found.get(free).own()) {
            free++;
        }
        return free;
    }

    /** The last of the next passages that together say what is expected; -1 if they do not. */
    private int joined(Expected expected) {
        String wanted = expected.passage().text();
        int said = 0;
        for (int i = firstFree(); i < found.size() && said < wanted.length(); i++) {
            Found passage = found.get(i);
            if (passage.own()) {
                continue;
            }
            String text = passage.passage().text();
            if (!passage.fits(expected) || !passage.goesOn(wanted, said)) {
                return -1;
            }
            said += text.length();
            if (said == wanted.length()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Of passages that say what is expected the first that fits, else the first with the role, else the first; or -1.
     */
    private int best(Expected expected, int from, int to) {
        int first = -1;
        int withRole = -1;
        if (from >= to) {
            return -1;
        }
        for (int i : places(expected, from, to)) {
            if (taken[i]) {
                continue;
            }
            Found passage = found.get(i);
            if (passage.fits(expected)) {
                return i;
            }
            if (passage.own()) {
                continue;
            }
            first = first < 0 ? i : first;
            withRole = withRole < 0 && passage.hasRole(expected) ? i : withRole;
        }
        return withRole >= 0 ? withRole : first;
    }

    /** Where what is expected is said within a range. */
    private Collection<Integer> places(Expected expected, int from, int to) {
        TreeSet<Integer> none = new TreeSet<>();
        SortedSet<Integer> exact =
                places.getOrDefault(expected.passage().key(), none).subSet(from, to);
        SortedSet<Integer> transformed =
                places.getOrDefault(Found.foldedKey(expected.passage()), none).subSet(from, to);
        return transformed.isEmpty() ? exact : transformed;
    }

    /**
     * How far the next passage may be: a cell of a table that stands row by row is not looked for beyond its rows, or
     * all that follows them would seem to come too early.
     */
    private int horizon(Expected expected) {
        boolean inRecord = expected.passage().isInCell() && (isRecord(next) || isRecord(next - 1));
        if (!inRecord) {
            return found.size();
        }
        int end = next;
        while (isRecord(end)) {
            end++;
        }
        return end;
    }

    private boolean isRecord(int index) {
        return index >= 0 && index < found.size() && found.get(index).record();
    }

    /**
     * In a table that stands row by row a name may be said where another row has taken it, or above the rows only, in
     * the line of all names.
     */
    private boolean isRepeated(Expected expected) {
        return places(expected, 0, found.size()).stream()
                        .anyMatch(place -> found.get(place).record())
                || found.stream().anyMatch(passage -> passage.isLegendWith(expected.passage()));
    }
}
