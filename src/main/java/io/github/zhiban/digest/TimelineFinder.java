package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.Dates;
import io.github.zhiban.digest.text.HanFolding;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Recognises a chronology: periods as leads, or statements that open with dates, in the order of time. */
final class TimelineFinder {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int WIDEST_WHEN = 64;
    private static final int WIDEST_DATE = 32;
    private static final int NARROWEST = 12;

    private final Weights weights;

    TimelineFinder(Weights weights) {
        this.weights = weights;
    }

    /** A timeline and the statements that it uses up. */
    record Found(Slide.Timeline slide, List<Statement> used) {}

    private record Moment(Statement statement, String when, Span part, int year) {}

    /** The timelines of a topic: first its periods, then its dates. */
    List<Found> find(Slide.Place place, Topic topic) {
        var found = new ArrayList<Found>();
        timeline(place, periods(topic)).ifPresent(found::add);
        var used = found.stream().flatMap(it -> it.used.stream()).toList();
        timeline(
                        place,
                        dates(topic).stream()
                                .filter(moment -> !used.contains(moment.statement))
                                .toList())
                .ifPresent(found::add);
        return found;
    }

    private Optional<Found> timeline(Slide.Place place, List<Moment> moments) {
        boolean inOrder = true;
        var years = new HashSet<Integer>();
        for (int i = 0; i < moments.size(); i++) {
            years.add(moments.get(i).year);
            inOrder &= i == 0 || moments.get(i - 1).year <= moments.get(i).year;
        }
        if (moments.size() < FEWEST || years.size() < FEWEST || !inOrder) {
            return Optional.empty();
        }
        var shown = moments.stream()
                .sorted(Comparator.comparing(Moment::statement, weights.heaviestFirst()))
                .limit(MOST)
                .sorted(Comparator.comparingInt(moment -> moment.statement.order()))
                .toList();
        var events = shown.stream()
                .map(moment -> new Slide.Event(
                        moment.when, moment.statement.passage().passage().slice(moment.part), moment.statement.at()))
                .toList();
        return Optional.of(new Found(
                new Slide.Timeline(place, events),
                moments.stream().map(Moment::statement).toList()));
    }

    /** The heaviest statement under each lead that names a period. */
    private List<Moment> periods(Topic topic) {
        var moments = new ArrayList<Moment>();
        for (var lead :
                topic.statements().stream().map(Statement::lead).distinct().toList()) {
            var year = Dates.firstYear(HanFolding.fold(lead));
            if (year.isPresent() && Width.of(lead) <= WIDEST_WHEN) {
                var under = topic.statements().stream()
                        .filter(statement -> statement.lead().equals(lead))
                        .toList();
                var undated = under.stream()
                        .filter(statement -> Dates.opening(statement.folded()).isEmpty())
                        .toList();
                (undated.isEmpty() ? under : undated)
                        .stream()
                                .min(weights.heaviestFirst())
                                .ifPresent(statement ->
                                        moments.add(new Moment(statement, lead, statement.part(), year.get())));
            }
        }
        return moments;
    }

    private static List<Moment> dates(Topic topic) {
        var moments = new ArrayList<Moment>();
        for (var statement : topic.statements()) {
            Dates.opening(statement.folded()).ifPresent(opening -> {
                int start = statement.part().start();
                var rest = new Span(start + opening.rest(), statement.part().end());
                var when = opening.when().of(statement.text());
                var year = Dates.firstYear(statement.folded());
                if (year.isPresent()
                        && Width.of(when) <= WIDEST_DATE
                        && statement.passage().passage().width(rest) >= NARROWEST
                        && statement.passage().nesting().isBalanced(rest)) {
                    moments.add(new Moment(statement, when, rest, year.get()));
                }
            });
        }
        return moments;
    }
}
