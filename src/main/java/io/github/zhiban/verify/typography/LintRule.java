package io.github.zhiban.verify.typography;

import java.util.List;

/** One measurement. Stateless. */
interface LintRule {

    /** Notes every place of {@code document} where the rule applies. */
    void check(LintDocument document, Tally tally);

    /** All of them, in the order of the rules. */
    static List<LintRule> all() {
        return List.of(
                new LineEdgeRule(),
                new JoinedMarkRule(),
                new NumberBreakRule(),
                new WordBreakRule(),
                new NoteMarkRule(),
                new LineEndRule(),
                new LineStartRule(),
                new MarkPairRule(),
                new NarrowMarkRule(),
                new ScriptGapRule(),
                new JustificationRule(),
                new LastLineRule(),
                new PageBreakRule(),
                new SyntheticStyleRule(),
                new LinePitchRule());
    }
}
