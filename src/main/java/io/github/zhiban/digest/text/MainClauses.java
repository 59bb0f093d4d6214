package io.github.zhiban.digest.text;

import java.util.List;

/** The clauses that say what a sentence says; the others say when, where, by what or in spite of what. */
public final class MainClauses {
    private MainClauses() {}

    /** Those of a part of a passage; the last clause is always one. */
    public static List<Span> of(AnnotatedPassage passage, Span part) {
        var clauses = ClauseSplitter.split(passage.text(), passage.nesting(), part);
        var last = clauses.get(clauses.size() - 1);
        return clauses.stream()
                .filter(clause -> clause.equals(last) || !Openings.isSubordinate(passage, clause.strip(passage.text())))
                .toList();
    }
}
