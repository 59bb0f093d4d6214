package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.Excerpt;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.YearsInText;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a chronology: periods as leads, or statements that open with dates, in the order of time. */
final class TimelineFinder {
    private static final int FEWEST = 3;
    private static final int MANY = 8;
    private static final int A_SLIDE = 5;
    private static final Pattern NAMED = Pattern.compile("(?<name>[^（()）]+?)\\s*[（(](?<when>[^（()）]+)[）)]");
    private static final int WIDEST_WHEN = 64;
    private static final int WIDEST_DATE = 32;
    private static final int NARROWEST = 12;
    private static final StatementTrimmer WHOLE = new StatementTrimmer(Integer.MAX_VALUE);

    private final Weights weights;

    TimelineFinder(Weights weights) {
        this.weights = weights;
    }

    /** A timeline and the statements that it uses up. */
    record Found(Slide.Timeline slide, List<Statement> used) {}

    private record Moment(Statement statement, String when, String name, Excerpt excerpt, int year) {
        Slide.Event event() {
            return new Slide.Event(
                    when, name, excerpt.content(statement.passage().passage()), statement.at(), year);
        }
    }

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

    /** A sentence may also stand with the next one in a statement; that it happened is said once. */
    private static List<Moment> once(List<Moment> moments) {
        var once = new ArrayList<Moment>();
        for (var moment : moments) {
            if (once.stream().noneMatch(other -> other.statement.overlaps(moment.statement))) {
                once.add(moment);
            }
        }
        return once;
    }

    private Optional<Found> timeline(Slide.Place place, List<Moment> all) {
        var moments = once(all);
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
                .limit(moments.size() >= MANY ? MANY : A_SLIDE)
                .sorted(Comparator.comparingInt(moment -> moment.statement.order()))
                .toList();
        var events = shown.stream().map(Moment::event).toList();
        return Optional.of(new Found(
                new Slide.Timeline(place, events),
                all.stream().map(Moment::statement).toList()));
    }

    /** The heaviest statement under each lead that names a period. */
    private List<Moment> periods(Topic topic) {
        var moments = new ArrayList<Moment>();
        for (var lead :
                topic.statements().stream().map(Statement::lead).distinct().toList()) {
            var year = YearsInText.firstYear(HanFolding.fold(lead));
            if (year.isPresent() && Cells.of(lead) <= WIDEST_WHEN) {
                var under = topic.statements().stream()
                        .filter(statement -> statement.lead().equals(lead))
                        .toList();
                var undated = under.stream()
                        .filter(statement ->
                                YearsInText.opening(statement.folded()).isEmpty())
                        .toList();
                (undated.isEmpty() ? under : undated)
                        .stream()
                                .min(Comparator.comparing(TimelineFinder::isItem)
                                        .thenComparing(weights.heaviestFirst()))
                                .ifPresent(statement -> moments.add(period(lead, statement, year.get())));
            }
        }
        return moments;
    }

    /** What a paragraph says of a period goes before its single events. */
    private static boolean isItem(Statement statement) {
        return switch (statement.role()) {
            case OPENING, PROSE, ENDING -> false;
            case ITEM, ITEM_DETAIL, LABEL -> true;
        };
    }

    /** 「萌芽阶段（1950 年至 1980 年）」 is a name and a date. */
    private static Moment period(String lead, Statement statement, int year) {
        var named = NAMED.matcher(lead);
        boolean dated = named.matches()
                && YearsInText.firstYear(HanFolding.fold(named.group("when"))).isPresent();
        return dated
                ? new Moment(statement, named.group("when"), named.group("name"), statement.excerpt(), year)
                : new Moment(statement, lead, "", statement.excerpt(), year);
    }

    private static List<Moment> dates(Topic topic) {
        var moments = new ArrayList<Moment>();
        for (var statement : topic.statements()) {
            var said = statement.part().of(statement.passage().folded());
            YearsInText.opening(said).ifPresent(opening -> {
                int start = statement.part().start();
                var rest = new Span(start + opening.rest(), statement.part().end());
                var when = opening.when()
                        .of(statement.part().of(statement.passage().text()));
                var year = YearsInText.firstYear(said);
                if (year.isPresent()
                        && Cells.of(when) <= WIDEST_DATE
                        && statement.passage().passage().width(rest) >= NARROWEST
                        && statement.passage().nesting().isBalanced(rest)) {
                    var shown =
                            standsAlone(statement, rest) ? statement.excerpt().from(rest.start()) : statement.excerpt();
                    moments.add(new Moment(statement, when, "", shown, year.get()));
                }
            });
        }
        return moments;
    }

    /** 「1997 年发表的网络解决了…」 without its date is no sentence, 「1997 年，网络…」 is one. */
    private static boolean standsAlone(Statement statement, Span rest) {
        var passage = statement.passage();
        var before = new Span(statement.part().start(), rest.start()).strip(passage.text());
        boolean apart =
                (Marks.COLONS + Marks.DASHES + "，,").indexOf(passage.text().charAt(before.end() - 1)) >= 0;
        boolean named =
                passage.words(rest).stream().findFirst().filter(Word::isNominal).isPresent();
        return (apart || named)
                && WHOLE.trim(passage, rest, StatementTrimmer.Kind.ITEM)
                        .filter(excerpt -> excerpt.span().start() == rest.start())
                        .isPresent();
    }
}
