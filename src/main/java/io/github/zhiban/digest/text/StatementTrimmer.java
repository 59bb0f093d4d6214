package io.github.zhiban.digest.text;

import io.github.zhiban.text.HanFolding;
import java.util.List;
import java.util.Optional;

/**
 * Makes a sentence short enough for a slide, or gives up. It drops what stands in brackets, then cuts at punctuation, and only where what remains is a
 * complete statement: it does not begin with a connective or pronoun whose antecedent is left behind, has a predicate, does
 * not end in the middle of a construction, and its brackets and quotation marks are balanced.
 *
 * @param maximum the most half-widths that a statement may have
 */
public record StatementTrimmer(int maximum) {
    /** What two lines of a slide hold in half-widths. */
    public static final int TWO_LINES = 122;

    private static final int LEAST_SENTENCE = 12;
    private static final int LEAST_ITEM = 4;
    private static final int LEAST_CUT = 20;
    /** In characters. What goes on longer without a full stop is a list or a dump; its parts are not weighed one by one. */
    private static final int LONGEST_SENTENCE = 2000;

    private static final String FINAL_MARKS = "。；;，,、｡：:";

    /** What kind of text a statement is cut from. */
    public enum Kind {
        /** A sentence: it needs a predicate. */
        SENTENCE,
        /** An item of a list, or text after a lead: a name alone is a statement. */
        ITEM
    }

    /** The statement in a sentence; empty when no part of it can stand alone. */
    public Optional<Excerpt> trim(AnnotatedPassage passage, Span sentence, Kind kind) {
        if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        var text = passage.text();
        int start = Openings.afterMarkers(passage.folded(), sentence);
        var whole = withoutPointer(
                passage, withoutFinalMarks(text, new Span(Math.min(start, sentence.end()), sentence.end())));
        if (whole.isEmpty() || endsOpen(text, sentence) || Attributions.opens(passage.folded(), whole)) {
            return Optional.empty();
        }
        boolean dangles = Openings.dangles(passage, whole.start(), whole.end());
        if (isBracketed(passage, whole)) {
            return Optional.empty();
        }
        var clauses = ClauseSplitter.split(text, passage.nesting(), whole);

        if (clauses.size() == 1 && kind == Kind.SENTENCE && Introductions.opens(passage.folded(), whole)) {
            return Optional.empty();
        }
        if (dangles || Openings.pointsBack(passage, clauses)) {
            return Optional.empty();
        }
        var uncut = fitting(passage, whole);
        if (uncut.isPresent() && isComplete(passage, whole, kind)) {
            return uncut;
        }
        return clauses.size() < 2
                ? Optional.empty()
                : front(passage, clauses).or(() -> afterIntroduction(passage, clauses));
    }

    /** A sentence without a last clause that leads to a figure, where the rest is complete. */
    private static Span withoutPointer(AnnotatedPassage passage, Span whole) {
        var clauses = ClauseSplitter.split(passage.text(), passage.nesting(), whole);
        return Endings.pointsAway(passage, clauses)
                ? withoutFinalMarks(
                        passage.text(),
                        new Span(whole.start(), clauses.get(clauses.size() - 2).end()))
                : whole;
    }

    /** The longest front of the clauses that fits and is complete. */
    private Optional<Excerpt> front(AnnotatedPassage passage, List<Span> clauses) {
        for (int last = clauses.size() - 1; last >= 0; last--) {
            var part = withoutFinalMarks(
                    passage.text(),
                    new Span(clauses.get(0).start(), clauses.get(last).end()));
            boolean mayEnd = last == clauses.size() - 1 || Endings.mayEnd(passage, clauses, last);
            var shown = fitting(passage, part);
            if (mayEnd
                    && shown.isPresent()
                    && shown.get().width(passage.passage()) >= LEAST_CUT
                    && isComplete(passage, part, Kind.SENTENCE)) {
                return shown;
            }
        }
        return Optional.empty();
    }

    /** What follows introductions such as 随着…, where it names its own subject. */
    private Optional<Excerpt> afterIntroduction(AnnotatedPassage passage, List<Span> clauses) {
        int main = 0;
        while (main < clauses.size() - 1 && isIntroduction(passage, clauses.get(main))) {
            main++;
        }
        return main > 0 && namesItsSubject(passage, clauses.get(main).strip(passage.text()))
                ? front(passage, clauses.subList(main, clauses.size()))
                : Optional.empty();
    }

    private static boolean isIntroduction(AnnotatedPassage passage, Span clause) {
        var text = clause.strip(passage.text());
        return Openings.isSubordinate(passage, text) && Introductions.isRemovable(passage.folded(), text);
    }

    private static boolean namesItsSubject(AnnotatedPassage passage, Span clause) {
        var words = passage.words(clause);
        boolean leans =
                Openings.dangles(passage, clause.start(), clause.end()) || Openings.isSubordinate(passage, clause);
        return !leans
                && words.size() > 1
                && words.get(0).isNominal()
                && words.stream().skip(1).anyMatch(Word::isPredicate);
    }

    /** A part as it is, or without its parentheticals, whichever fits first. */
    private Optional<Excerpt> fitting(AnnotatedPassage passage, Span part) {
        int limit = Math.min(maximum, Math.max(TWO_LINES, maximum) - longestName(passage, part));
        return Optional.of(Excerpt.of(passage, part, limit))
                .filter(excerpt -> excerpt.width(passage.passage()) <= limit);
    }

    /** What a name that is not broken may leave blank at the end of a line, in half-widths. */
    private static int longestName(AnnotatedPassage passage, Span part) {
        return passage.words(part).stream()
                .map(Word::text)
                .filter(word -> !HanFolding.isHan(word.charAt(0)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isComplete(AnnotatedPassage passage, Span part, Kind kind) {
        if (!passage.nesting().isBalanced(part) || Endings.breaksOff(passage, part)) {
            return false;
        }
        int width = passage.passage().width(part);
        return switch (kind) {
            case ITEM -> width >= LEAST_ITEM && !passage.words(part).isEmpty();
            case SENTENCE -> width >= LEAST_SENTENCE && hasPredicate(passage, part);
        };
    }

    private static boolean hasPredicate(AnnotatedPassage passage, Span part) {
        var words = passage.words(part);
        return isEnded(passage.text(), part)
                ? words.stream().anyMatch(Word::isPredicate)
                : words.stream().anyMatch(Word::isVerb) && !isNounPhrase(words);
    }

    /** 「内存分配方式采用的几种算法」: its last verb belongs to an attribute. */
    private static boolean isNounPhrase(List<Word> words) {
        int last = words.size() - 1;
        while (last >= 0 && !words.get(last).isVerb()) {
            last--;
        }
        return last >= 0
                && last + 1 < words.size()
                && words.get(last + 1).text().equals("的");
    }

    /** Whether the author closed the sentence; what is not closed may be a title or a label. */
    private static boolean isEnded(String text, Span part) {
        return part.end() < text.length() && "。；;.！!？?，,".indexOf(text.charAt(part.end())) >= 0;
    }

    /** An aside in brackets as a whole. */
    private static boolean isBracketed(AnnotatedPassage passage, Span part) {
        return "（([【〔".indexOf(passage.text().charAt(part.start())) >= 0
                && passage.nesting().encloses(part);
    }

    private static boolean endsOpen(String text, Span sentence) {
        char last = text.charAt(sentence.end() - 1);
        return last == '：' || last == ':' || last == '，' || last == ',' || last == '、' || last == '（' || last == '(';
    }

    private static Span withoutFinalMarks(String text, Span part) {
        var stripped = part.strip(text);
        int end = stripped.end();
        while (end > stripped.start() && (FINAL_MARKS.indexOf(text.charAt(end - 1)) >= 0 || isFinalDot(text, end))) {
            end--;
        }
        while (end - 2 >= stripped.start() && text.charAt(end - 1) == '—') {
            end--;
        }
        return new Span(stripped.start(), end).strip(text);
    }

    private static boolean isFinalDot(String text, int end) {
        return text.charAt(end - 1) == '.'
                && (end < 2 || text.charAt(end - 2) != '.')
                && !Abbreviations.endsAt(text, end - 1);
    }
}
