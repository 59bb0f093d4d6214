package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.HanFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs statements: how central their words are to the article and how near to their section's title, where they
 * stand, and what their wording promises. The parts are simple sums, so that each can be read and tested by itself.
 *
 * <p>Known as: TextRank, sentence ranking, 摘要.
 */
public final class StatementWeigher {
    private static final double CENTRALITY = 1.6;
    private static final double TITLE = 0.35;
    private static final double DEFINES = 0.8;
    private static final double A_TITLE = -2;
    private static final double A_LABEL = -1.5;
    private static final double DEFINES_A_PART = 0.2;
    /** Readers mark sentences that end twice as often as lines that do not. */
    private static final double ENDED = 0.6;

    private static final double FOREIGN = -1.5;
    private static final double UNNAMED = -2.5;
    private static final double HOLLOW = -1.5;
    private static final int LEAST_FOREIGN_WORDS = 4;

    private final WordRank ranks;
    private final boolean han;
    private final Set<String> titles;
    private final Map<Integer, Double> weights = new HashMap<>();
    private final Set<Integer> definitions = new HashSet<>();

    /**
     * Weighs by these word ranks.
     *
     * @param han whether the article is written in Han characters; what it says in another script as well is for fewer
     *     readers
     * @param titles of all sections, folded and without punctuation; a statement that is one of them says nothing
     */
    public StatementWeigher(WordRank ranks, boolean han, Set<String> titles) {
        this.ranks = ranks;
        this.han = han;
        this.titles = Set.copyOf(titles);
    }

    /**
     * Adds the statements of one topic.
     *
     * @param subjects of the topic, its chapter and the article
     * @param titleWords the content words of the topic's and the article's titles
     */
    public void add(List<Statement> statements, List<Subject> subjects, Set<String> titleWords) {
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            weights.put(
                    statement.order(),
                    weigh(statement, titleWords)
                            + position(statement, i, statements.size())
                            + definition(statement, subjects)
                            + (isHollow(statement, subjects) ? HOLLOW : 0));
        }
    }

    /** The weights of all statements added. */
    public Weights weights() {
        return new Weights(weights, definitions);
    }

    private double weigh(Statement statement, Set<String> titleWords) {
        var words = statement.contentWords();
        double central = words.stream().sorted().mapToDouble(ranks::of).sum() / (3 + words.size());
        long shared = words.stream().filter(titleWords::contains).count();
        double title = TITLE * Math.min(1, shared / 2.0);
        double lead = statement.lead().isEmpty() ? 0 : 0.15;
        return CENTRALITY * central
                + title
                + lead
                + (statement.isEnded() ? ENDED : 0)
                + (isForeign(statement) ? FOREIGN : 0)
                + (pointsAtUnnamed(statement, titleWords) ? UNNAMED : 0)
                + Wording.weigh(statement);
    }

    /** A whole sentence in the other script; names and commands are at home in both. */
    private boolean isForeign(Statement statement) {
        return han
                ? statement.words().size() >= LEAST_FOREIGN_WORDS
                        && statement.text().chars().noneMatch(c -> HanFolding.isHan((char) c))
                : HanFolding.isMostlyHan(statement.text());
    }

    /** Whether it praises what it stands under and says nothing of it; a definition says what it is. */
    private static boolean isHollow(Statement statement, List<Subject> subjects) {
        var headings = subjects.stream().map(Subject::title).collect(Collectors.joining()) + statement.lead();
        return statement.item().list() == 0
                && !Subject.isDefinition(statement.part().of(statement.passage().folded()))
                && Substance.of(statement.passage(), statement.part(), headings).isHollow();
    }

    /** Items of a list are shown together or not at all, and say it of what heads the list. */
    private static boolean pointsAtUnnamed(Statement statement, Set<String> titleWords) {
        return statement.item().list() == 0
                && Referents.areUnnamed(
                        statement.passage(),
                        statement.part(),
                        statement.lead() + statement.context() + String.join("", titleWords));
    }

    private double definition(Statement statement, List<Subject> subjects) {
        var said = statement.part().of(statement.passage().folded());
        var letters = LeadNumbers.fold(said);
        if (titles.contains(letters) || subjects.stream().anyMatch(subject -> subject.repeats(letters))) {
            return A_TITLE;
        }
        if (!Subject.isDefinition(said)) {
            return 0;
        }
        if (subjects.stream().anyMatch(subject -> subject.isDefinedBy(said))) {
            definitions.add(statement.order());
            return DEFINES;
        }
        return subjects.stream().anyMatch(subject -> subject.isTouchedBy(said)) ? DEFINES_A_PART : 0;
    }

    private static double position(Statement statement, int index, int count) {
        double inTopic = index == 0 ? 0.3 : index == count - 1 && count > 3 ? 0.05 : 0;
        return inTopic
                + switch (statement.role()) {
                    case OPENING -> 0.3;
                    case ITEM -> 0.25;
                    case ENDING -> 0.05;
                    case PROSE, ITEM_DETAIL -> 0;
                    case LABEL -> A_LABEL;
                };
    }
}
