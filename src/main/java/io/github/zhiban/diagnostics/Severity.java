package io.github.zhiban.diagnostics;

/** How much a diagnostic weighs, from lightest to heaviest. */
public enum Severity {
    /** Worth knowing; nothing was lost and nothing needs doing. */
    INFO,
    /** Something was repaired, replaced or is not as it should be; the edition is usable. */
    WARNING,
    /** An edition is missing, unreadable or breaks a rule that it is held to. */
    ERROR
}
