package io.github.zhiban.digest.text;

import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a statement of a sentence, or gives up. It drops item marks and connectives from the front, a last clause that
 * leads to a figure, and, where a sentence is too long, what stands in brackets. It never cuts at commas: what a reader
 * would miss of the rest cannot be told from its form. What remains does not begin with a connective or pronoun whose
 * antecedent is left behind, has a predicate, does not break off, and its brackets and quotation marks are balanced.
 *
 * @param maximum the most half-widths that a statement may have
 */
public record StatementTrimmer(int maximum) {
    private static final int LEAST_SENTENCE = 12;
    private static final int LEAST_ITEM = 4;
    /** In characters. What goes on longer without a full stop is a list or a dump. */
    private static final int LONGEST_SENTENCE = 2000;

    private static final String FINAL_MARKS = Marks.PAUSES + Marks.COLONS + "。、｡";

    /** 「商品管理、会员管理、订单管理等」: of what, the line before said. */
    private static final Pattern NAMES = Pattern.compile("[^，,。；;、：:]{1,16}+(?:、[^，,。；;、：:]{1,16}+){2,}+");

    /** What kind of text a statement is cut from. */
    public enum Kind {
        /** A sentence: it needs a predicate. */
        SENTENCE,
        /** An item of a list, or text after a lead: a name alone is a statement, and the lead may be its subject. */
        ITEM,
        /** An item that ends with a colon before what it is done with. */
        STEP
    }

    /** The statement in a sentence; empty when it cannot stand alone. */
    public Optional<Excerpt> trim(AnnotatedPassage passage, Span sentence, Kind kind) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        boolean leans = leans(passage, sentence);
        boolean led = kind != Kind.SENTENCE
                && leans
                && Openings.lacksSubjectOnly(
                        passage, Openings.afterMarkers(passage.folded(), sentence), sentence.end());
        return leans && !led ? Optional.empty() : shown(passage, sentence, kind);
    }

    /** The statement in several neighbouring sentences of which each leans on the one before; empty when it is none. */
    public Optional<Excerpt> trim(AnnotatedPassage passage, List<Span> sentences, Kind kind) {
        var first = sentences.get(0);
        var last = sentences.get(sentences.size() - 1);
        boolean whole = sentences.stream()
                .skip(1)
                .allMatch(sentence -> isComplete(passage, withoutFinalMarks(passage.text(), sentence), Kind.SENTENCE));
        return whole ? trim(passage, new Span(first.start(), last.end()), kind) : Optional.empty();
    }

    /**
     * Whether a sentence needs what stands before it: it begins with a pronoun or connective, or its main clause does.
     */
    public static boolean leans(AnnotatedPassage passage, Span sentence) {
        var part =
                new Span(Math.min(Openings.afterMarkers(passage.folded(), sentence), sentence.end()), sentence.end());
        return Openings.dangles(passage, part.start(), part.end())
                || Openings.pointsBack(passage, ClauseSplitter.split(passage.text(), passage.nesting(), part));
    }

    private Optional<Excerpt> shown(AnnotatedPassage passage, Span sentence, Kind kind) {
        var text = passage.text();
        int start = Openings.afterMarkers(passage.folded(), sentence);
        var whole = withoutPointer(
                passage, withoutFinalMarks(text, new Span(Math.min(start, sentence.end()), sentence.end())));
        if (whole.isEmpty()
                || (kind != Kind.STEP && endsOpen(text, sentence))
                || isBracketed(passage, whole)
                || Attributions.opens(passage.folded(), whole)) {
            return Optional.empty();
        }
        boolean introduces = kind == Kind.SENTENCE
                && ClauseSplitter.split(text, passage.nesting(), whole).size() == 1
                && Introductions.opens(passage.folded(), whole);
        return introduces || !isComplete(passage, whole, kind) ? Optional.empty() : fitting(passage, whole);
    }

    /** A sentence without a last clause that leads to a figure, where the rest is complete. */
    private static Span withoutPointer(AnnotatedPassage passage, Span whole) {
        var clauses = ClauseSplitter.split(passage.text(), passage.nesting(), whole);
        if (clauses.size() < 2 || !Endings.pointsAway(passage, clauses.get(clauses.size() - 1))) {
            return whole;
        }
        var rest = withoutFinalMarks(
                passage.text(),
                new Span(whole.start(), clauses.get(clauses.size() - 2).end()));
        boolean leans =
                Openings.isSubordinate(passage, clauses.get(clauses.size() - 2).strip(passage.text()));
        return !leans && isComplete(passage, rest, Kind.SENTENCE) ? rest : whole;
    }

    /** A part as it is, or without its parentheticals, whichever fits first. */
    private Optional<Excerpt> fitting(AnnotatedPassage passage, Span part) {
        int limit = maximum == Integer.MAX_VALUE ? maximum : maximum - longestName(passage, part);
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
            case STEP -> width >= LEAST_SENTENCE && passage.words(part).stream().anyMatch(Word::isVerb);
            case SENTENCE ->
                width >= LEAST_SENTENCE
                        && hasPredicate(passage, part)
                        && !NAMES.matcher(part.of(passage.folded())).matches();
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
        return part.end() < text.length() && (Marks.PAUSES + Marks.CALLS + "。.").indexOf(text.charAt(part.end())) >= 0;
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
        boolean torn = end - 2 >= stripped.start()
                && "+＋".indexOf(text.charAt(end - 1)) >= 0
                && Character.isWhitespace(text.charAt(end - 2));
        end -= torn ? 1 : 0;
        return new Span(stripped.start(), end).strip(text);
    }

    private static boolean isFinalDot(String text, int end) {
        return text.charAt(end - 1) == '.'
                && (end < 2 || text.charAt(end - 2) != '.')
                && !Abbreviations.endsAt(text, end - 1);
    }
}
