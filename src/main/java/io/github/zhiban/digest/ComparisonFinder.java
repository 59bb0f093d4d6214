package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises siblings that are described one after the other: 2 to 4 leads of one kind, each with statements of its
 * own.
 */
final class ComparisonFinder {
    private static final Pattern COMPARES = Pattern.compile("区别|对比|比较|差异|异同|优缺点|优劣|不同|vs|versus|difference|compar");
    private static final Pattern OPPOSITES =
            Pattern.compile("^(?:优点|优势|好处|相同点|共同点|pros|advantages|缺点|劣势|不足|不同点|区别|局限|cons|disadvantages)$");
    private static final Pattern ASKS = Pattern.compile("什么|如何|怎么|怎样|吗|[?？]|\\b(?:what|how|why)\\b");
    private static final double FLOOR = -0.2;
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int MOST_POINTS = 5;
    /** What a column holds in half-widths, by how many columns there are. */
    private static final int[] COLUMN_ROOM = {0, 0, 330, 180, 120};

    private static final int WIDEST_NAME = 24;

    private final Weights weights;

    ComparisonFinder(Weights weights) {
        this.weights = weights;
    }

    /** A comparison and the statements that it uses up. */
    record Found(Slide.Comparison slide, List<Statement> used) {}

    private record Run(String name, List<Statement> statements) {}

    /** The comparison in a topic. */
    Optional<Found> find(Slide.Place place, Topic topic) {
        var runs = runs(topic);
        boolean cue = COMPARES.matcher(HanFolding.fold(topic.title())).find()
                || topic.passages().stream()
                        .anyMatch(passage -> Cells.of(passage.text()) <= 80
                                && COMPARES.matcher(passage.folded()).find());
        for (int start = 0; start < runs.size(); start++) {
            int end = start;
            while (end < runs.size() && isSubject(runs.get(end))) {
                end++;
            }
            var siblings = runs.subList(start, end);
            if (siblings.size() >= FEWEST && siblings.size() <= MOST && areSiblings(siblings, cue)) {
                return comparison(place, siblings);
            }
            start = Math.max(start, end);
        }
        return Optional.empty();
    }

    /** Neighbouring statements under one lead. */
    private List<Run> runs(Topic topic) {
        var runs = new ArrayList<Run>();
        var current = new ArrayList<Statement>();
        for (var statement : topic.statements()) {
            if (weights.of(statement) < FLOOR) {
                continue;
            }
            if (!current.isEmpty() && !current.get(0).lead().equals(statement.lead())) {
                runs.add(new Run(current.get(0).lead(), List.copyOf(current)));
                current.clear();
            }
            current.add(statement);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(current.get(0).lead(), List.copyOf(current)));
        }
        return runs;
    }

    private static boolean isSubject(Run run) {
        return !run.name.isEmpty()
                && Cells.of(run.name) <= WIDEST_NAME
                && !ASKS.matcher(HanFolding.fold(run.name)).find();
    }

    private static boolean areSiblings(List<Run> runs, boolean cue) {
        var names = runs.stream().map(run -> LeadNumbers.fold(run.name)).toList();
        boolean distinct = names.stream().distinct().count() == names.size();
        boolean opposites =
                names.stream().allMatch(name -> OPPOSITES.matcher(name).matches());
        boolean named = runs.stream().allMatch(ComparisonFinder::namesItself);
        boolean sameKind = (names.stream().allMatch(ComparisonFinder::isLatin) && (cue || named)) || shareEnding(names);
        boolean rich = runs.stream().mapToInt(run -> run.statements.size()).sum() >= runs.size() + 1;
        return distinct && (opposites || (sameKind && (cue || rich)));
    }

    /** Whether what is said under a name begins with the name. */
    private static boolean namesItself(Run run) {
        return LeadNumbers.fold(run.statements.get(0).text()).startsWith(LeadNumbers.fold(run.name));
    }

    private static boolean isLatin(String name) {
        return name.chars().noneMatch(c -> HanFolding.isHan((char) c));
    }

    private static boolean shareEnding(List<String> names) {
        var first = names.get(0);
        return names.stream()
                .allMatch(name -> name.length() > 1
                        && first.length() > 1
                        && name.charAt(name.length() - 1) == first.charAt(first.length() - 1)
                        && name.charAt(name.length() - 2) == first.charAt(first.length() - 2));
    }

    /** The heaviest units that a column holds, in reading order; none where it holds not even one. */
    private List<Statement> points(Run run, boolean whole, int room) {
        var points = new ArrayList<Statement>();
        int width = 0;
        var units = (whole ? run.statements.stream().map(Unit::of).toList() : Unit.of(run.statements))
                .stream()
                        .sorted(Comparator.comparingDouble(unit -> -weights.of(unit)))
                        .toList();
        for (var unit : units) {
            boolean fits = width + unit.width() <= room && points.stream().noneMatch(it -> unit.overlaps(Unit.of(it)));
            if (fits && points.size() + unit.members().size() <= MOST_POINTS) {
                points.addAll(unit.members());
                width += unit.width();
            }
        }
        points.sort(Comparator.comparingInt(Statement::order));
        return points;
    }

    /** Whether the siblings are all items of one list, so that none is torn from the others. */
    private static boolean isOneList(List<Run> runs) {
        var items = runs.stream()
                .flatMap(run -> run.statements.stream())
                .map(Statement::item)
                .toList();
        int list = items.get(0).list();
        return list > 0 && items.get(0).count() == runs.size() && items.stream().allMatch(item -> item.list() == list);
    }

    /** Siblings of which each has something that its column holds. */
    private Optional<Found> comparison(Slide.Place place, List<Run> runs) {
        int room = COLUMN_ROOM[runs.size()];
        boolean whole = isOneList(runs);
        var subjects = runs.stream()
                .map(run -> new Slide.Subject(
                        run.name,
                        points(run, whole, room).stream()
                                .map(it -> new Slide.Point("", it.content(), it.at()))
                                .toList()))
                .toList();
        boolean all = subjects.stream().noneMatch(subject -> subject.points().isEmpty());
        var used = runs.stream().flatMap(run -> run.statements.stream()).toList();
        return all ? Optional.of(new Found(new Slide.Comparison(place, subjects), used)) : Optional.empty();
    }
}
