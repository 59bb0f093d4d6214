package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Subject;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the statement that stands best for a whole article: one that weighs much, names what the title names, comes early and
 * needs nothing that stands around it.
 */
final class MainStatement {
    private static final double TITLE_WORD = 0.35;
    private static final int MOST_TITLE_WORDS = 3;
    private static final double ABOUT_TITLE = 0.5;
    /** What defines the subject of a section speaks for that section. */
    private static final double ABOUT_A_PART = -0.8;

    private static final double EARLY = 0.8;
    private static final double WHOLE = 0.3;
    private static final double ITEM = -0.3;
    private static final double UNTITLED = -0.6;
    private static final double FLOOR = 0.8;
    private static final double LEAST_WEIGHT = 0.25;

    /** What belongs to an example, an exercise, an order or a run of a program, or only cheers. */
    private static final Pattern PARTICULAR = Pattern.compile(
            "例如|比如|譬如|假设|假如|本例|该例|上述|这里|此处|这个|那个|[=＝<>{}\\\\|_!！~～]|\\w\\(|[例习试本该此]题|题目|打印|输出|点击|如下|以下|所示|[图表]\\s*\\d|^\\p{L}{0,6}[:：]");

    private final Weights weights;
    private final Subject subject;
    private final Set<String> titleWords;
    private final Predicate<Statement> aboutTitle;

    /**
     * A finder.
     *
     * @param subject of the article's title
     * @param titleWords the content words of the article's title, folded
     * @param aboutTitle whether the subject of a statement is among them
     */
    MainStatement(Weights weights, Subject subject, Set<String> titleWords, Predicate<Statement> aboutTitle) {
        this.weights = weights;
        this.subject = subject;
        this.titleWords = titleWords;
        this.aboutTitle = aboutTitle;
    }

    /** The statements that may stand for an article, the best first. */
    Stream<Statement> bestFirst(List<Chapter> chapters) {
        var statements = chapters.stream()
                .flatMap(chapter -> chapter.statements().stream())
                .toList();
        int last =
                statements.isEmpty() ? 0 : statements.get(statements.size() - 1).order();
        return statements.stream()
                .filter(statement -> weights.of(statement) >= LEAST_WEIGHT && standsAlone(statement))
                .filter(statement -> worth(statement, last) >= FLOOR)
                .sorted(Comparator.comparingDouble((Statement it) -> -worth(it, last))
                        .thenComparingInt(Statement::order));
    }

    /** Whether a statement has a subject, a verb and all that it needs, and says more than the title. */
    private boolean standsAlone(Statement statement) {
        var words = statement.words();
        boolean underLead = !statement.lead().isEmpty() && !LeadNumbers.opens(statement.lead(), statement.text());
        boolean opens = !words.isEmpty()
                && (isName(words.get(0))
                        || subject.isOpening(statement.folded())
                        || (isPreposition(words.get(0)) && statement.text().contains("，")));
        return !underLead
                && opens
                && words.stream().anyMatch(Word::isVerb)
                && !titleWords.containsAll(statement.contentWords())
                && !PARTICULAR.matcher(statement.folded()).find();
    }

    /** Neither a number nor an order; what the title is about may be an action. */
    private boolean isName(Word word) {
        return word.isNominal() && (!word.tag().startsWith("v") || titleWords.contains(word.text()));
    }

    private static boolean isPreposition(Word word) {
        return word.tag().startsWith("p");
    }

    private double worth(Statement statement, int last) {
        long named =
                statement.contentWords().stream().filter(titleWords::contains).count();
        boolean titled = subject.isTouchedBy(statement.folded());
        boolean about = titled || aboutTitle.test(statement);
        boolean part = subject.isStrangeTo(statement.folded());
        boolean item = switch (statement.role()) {
            case OPENING, PROSE, ENDING -> false;
            case ITEM, ITEM_DETAIL -> true;
        };
        return weights.of(statement)
                + TITLE_WORD * Math.min(MOST_TITLE_WORDS, named)
                + (named == 0 ? UNTITLED : 0)
                + (about ? ABOUT_TITLE : 0)
                + (part ? ABOUT_A_PART : 0)
                + EARLY * (1 - statement.order() / (1.0 + last))
                + (isWhole(statement) ? WHOLE : 0)
                + (item ? ITEM : 0);
    }

    /** Whether all of a sentence is shown, up to the stop that the author set. */
    private static boolean isWhole(Statement statement) {
        var sentence = statement.sentence().of(statement.passage().text()).strip();
        return "。.".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                && statement.sentence().end() - statement.part().end() <= 1;
    }
}
