package io.github.zhiban.digest.text;

import java.util.List;

/** Where a sentence may end early. */
final class Endings {
    private Endings() {}

    /** Whether the clauses up to and with the given one are a statement without those that follow it. */
    static boolean mayEnd(AnnotatedPassage passage, List<Span> clauses, int last) {
        var clause = clauses.get(last);
        var next = clauses.get(last + 1).strip(passage.text());
        char mark = passage.text().charAt(clause.end() - 1);
        return mark != '：'
                && mark != ':'
                && !Openings.isSubordinate(passage, clause.strip(passage.text()))
                && clauses.subList(0, last + 1).stream().noneMatch(it -> promises(passage, it))
                && !endsUnfinished(passage, clause)
                && !Openings.isInseparable(passage, next)
                && passage.words(next).stream().anyMatch(Word::isPredicate)
                && hasPredicate(passage, clauses.subList(0, last + 1));
    }

    private static boolean hasPredicate(AnnotatedPassage passage, List<Span> clauses) {
        return clauses.stream()
                .filter(clause -> !Openings.isSubordinate(passage, clause))
                .anyMatch(clause -> passage.words(clause).stream().skip(1).anyMatch(Word::isPredicate));
    }

    private static boolean promises(AnnotatedPassage passage, Span clause) {
        var text = clause.of(passage.folded());
        return Connectives.PROMISES.stream().anyMatch(text::contains);
    }

    private static boolean endsUnfinished(AnnotatedPassage passage, Span clause) {
        var words = passage.words(clause);
        return words.isEmpty()
                || Connectives.UNFINISHED.contains(words.get(words.size() - 1).text());
    }
}
