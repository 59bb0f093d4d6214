package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.Labels;
import io.github.zhiban.digest.text.Width;
import io.github.zhiban.digest.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses what to take away: the author's own conclusions where there are any, and the main statement of each chapter. Repeats
 * statements of earlier slides on purpose.
 */
final class ClosingMaker {
    private static final Pattern CONCLUDING =
            Pattern.compile("总结|小结|结语|结论|结束语|总而言之|写在最后|结尾|尾声|conclusion|summary|takeaway");
    private static final Pattern CONCLUDES =
            Pattern.compile("^(?:总之|综上|总的来说|总而言之|总体|由此可见|可见|因此|in (?:short|conclusion|summary)|therefore)");
    private static final double CONCLUSION = 0.6;
    private static final double DEFINITION = 0.4;
    private static final double OVERVIEW = 0.7;
    private static final double DETAIL = -0.25;
    /** What stands for a chapter must be worth saying twice. */
    private static final double CHAPTER_FLOOR = 0.5;

    private static final double FLOOR = 0.2;
    private static final int NARROWEST = 24;
    private static final int CONCLUSIONS = 3;
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final Weights weights;
    private final Selection selection;
    private final Set<Statement> overviews = new HashSet<>();

    private ClosingMaker(Weights weights) {
        this.weights = weights;
        this.selection = new Selection(weights);
    }

    /** The closing slide of an article: a takeaway for each chapter, three to five in all. */
    static Slide.Closing make(List<Chapter> chapters, Weights weights) {
        return new ClosingMaker(weights).make(chapters);
    }

    private Slide.Closing make(List<Chapter> chapters) {
        int most = Math.clamp(chapters.size(), FEWEST, MOST);
        var chosen = new ArrayList<Statement>();
        var candidates = chapters.stream().map(this::candidates).toList();
        for (int i = 0; i < chapters.size(); i++) {
            if (isConcluding(chapters.get(i))) {
                choose(candidates.get(i), FLOOR, Math.min(CONCLUSIONS, most - chosen.size()), chosen);
            }
        }
        candidates.stream()
                .filter(chapter -> !chapter.isEmpty() && chapter.stream().noneMatch(chosen::contains))
                .sorted(Comparator.comparingDouble(chapter -> -worth(chapter.get(0))))
                .forEach(chapter -> choose(chapter, CHAPTER_FLOOR, Math.min(1, most - chosen.size()), chosen));
        var rest = candidates.stream().flatMap(List::stream).sorted(byWorth()).toList();
        choose(rest, FLOOR, FEWEST - chosen.size(), chosen);
        return new Slide.Closing(chosen.stream()
                .sorted(Comparator.comparingInt(Statement::order))
                .map(ClosingMaker::point)
                .toList());
    }

    private List<Statement> candidates(Chapter chapter) {
        var overview = chapter.topics().get(0).title().equals(chapter.title())
                ? chapter.topics().get(0).statements()
                : List.<Statement>of();
        overviews.addAll(overview);
        return chapter.statements().stream()
                .filter(statement -> statement.width() >= NARROWEST
                        && statement.words().stream().anyMatch(Word::isVerb))
                .sorted(byWorth())
                .toList();
    }

    /** The best new ones of candidates, up to so many. */
    private void choose(List<Statement> candidates, double floor, int most, List<Statement> chosen) {
        int wanted = chosen.size() + Math.max(0, most);
        for (var candidate : candidates) {
            if (chosen.size() < wanted) {
                selection.pick(List.of(candidate), floor).ifPresent(chosen::add);
            }
        }
    }

    private Comparator<Statement> byWorth() {
        return Comparator.comparingDouble((Statement it) -> -worth(it)).thenComparingInt(Statement::order);
    }

    private double worth(Statement statement) {
        boolean concludes = CONCLUDES
                .matcher(statement.sentence().of(statement.passage().folded()))
                .find();
        boolean detail = switch (statement.role()) {
            case OPENING, PROSE, ENDING -> false;
            case ITEM, ITEM_DETAIL -> true;
        };
        return weights.of(statement)
                + (concludes ? CONCLUSION : 0)
                + (weights.isDefinition(statement) ? DEFINITION : 0)
                + (overviews.contains(statement) ? OVERVIEW : 0)
                + (detail ? DETAIL : 0)
                + (statement.lead().isEmpty() ? 0 : DETAIL);
    }

    private static boolean isConcluding(Chapter chapter) {
        return CONCLUDING.matcher(Labels.fold(chapter.title())).find();
    }

    private static Slide.Point point(Statement statement) {
        boolean said = GenericLeads.contains(statement.lead())
                || Labels.opens(statement.lead(), statement.text())
                || Width.of(statement.lead()) + statement.width() > StatementFinder.MAXIMUM_WITH_LEAD;
        return new Slide.Point(said ? "" : statement.lead(), statement.content(), statement.at());
    }
}
