package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.Labels;
import io.github.zhiban.digest.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Chooses what to take away: the author's own conclusion where there is one, else the heaviest statements of the chapters. */
final class ClosingMaker {
    private static final Pattern CONCLUDING =
            Pattern.compile("总结|小结|结语|结论|结束语|总而言之|写在最后|结尾|尾声|conclusion|summary|takeaway");
    private static final Pattern CONCLUDES =
            Pattern.compile("^(?:总之|综上|总的来说|总而言之|总体|由此可见|可见|因此|in (?:short|conclusion|summary)|therefore)");
    private static final double BONUS = 0.6;
    private static final int MOST = 5;
    private static final double FLOOR = 0.2;

    private ClosingMaker() {}

    /** The closing slide of an article; it repeats statements of earlier slides on purpose. */
    static Slide.Closing make(List<Chapter> chapters, Weights weights, int count) {
        var selection = new Selection(weights);
        var best = new ArrayList<Statement>();
        for (var chapter : chapters) {
            boolean concluding =
                    CONCLUDING.matcher(Labels.fold(chapter.title())).find();
            chapter.statements().stream()
                    .filter(statement -> statement.lead().isEmpty()
                            && statement.width() >= 24
                            && statement.words().stream().anyMatch(Word::isVerb))
                    .sorted(Comparator.comparingDouble((Statement it) -> -(weights.of(it) + bonus(it, concluding)))
                            .thenComparingInt(Statement::order))
                    .limit(concluding ? MOST : 2)
                    .forEach(best::add);
        }
        var ranked = best.stream()
                .sorted(Comparator.comparingDouble((Statement it) -> -(weights.of(it) + bonus(it, false)))
                        .thenComparingInt(Statement::order))
                .toList();
        return new Slide.Closing(selection.pick(ranked, count, FLOOR).stream()
                .map(statement -> new Slide.Point(statement.lead(), statement.content(), statement.at()))
                .toList());
    }

    private static double bonus(Statement statement, boolean concluding) {
        boolean cue = CONCLUDES
                .matcher(statement.sentence().of(statement.passage().folded()))
                .find();
        return (concluding ? BONUS : 0) + (cue ? BONUS : 0);
    }
}
