package io.github.zhiban.verify;

/**
 * How a rule of a check fared.
 *
 * @param rule the code of its findings, for example {@code T1_FORBIDDEN_LINE_START}
 * @param applied at how many places it applied
 * @param kept at how many of them it was kept
 */
public record RuleCount(String rule, long applied, long kept) {
    public RuleCount {
        if (kept < 0 || kept > applied) {
            throw new IllegalArgumentException(rule + ": " + kept + " of " + applied);
        }
    }

    /** Both counts of one rule together. */
    public RuleCount plus(RuleCount other) {
        return new RuleCount(rule, applied + other.applied, kept + other.kept);
    }

    /** From 0 to 1; 1 where the rule never applied. */
    public double share() {
        return applied == 0 ? 1 : (double) kept / applied;
    }
}
