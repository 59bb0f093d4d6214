package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises lines that a page broke in the middle of a word, as texts pasted from PDF have them, each a line or
 * paragraph of its own: neither what stands before such a break nor what stands after it is a statement.
 */
final class TornLines {
    /** A page breaks full lines only; in half-widths. */
    private static final int FULL = 60;

    /** What never ends a sentence. */
    private static final Set<String> OPEN =
            Set.of("利用", "通过", "采用", "根据", "按照", "基于", "并将", "以", "把", "将", "对", "从", "与", "和", "及", "或", "在", "为");

    /** What no clause is shorter than, in characters. */
    private static final int LONGEST_FRAGMENT = 2;

    private static final int WORDS_BEFORE = 2;
    private static final int CHARACTERS_AFTER = 6;

    private final Words words;

    TornLines(Words words) {
        this.words = words;
    }

    private record Line(AnnotatedPassage passage, Span sentence) {
        boolean isIn(AnnotatedPassage other) {
            return passage.passage().equals(other.passage());
        }
    }

    /** The statements that are no part of a torn sentence. */
    List<Statement> without(List<Statement> statements, List<AnnotatedPassage> passages) {
        var ends = new HashMap<Passage, Set<Integer>>();
        for (var line : torn(passages)) {
            ends.computeIfAbsent(line.passage.passage(), passage -> new HashSet<>())
                    .add(line.sentence.end());
        }
        return statements.stream()
                .filter(statement -> !ends.getOrDefault(statement.passage().passage(), Set.of())
                        .contains(statement.sentence().end()))
                .toList();
    }

    private List<Line> torn(List<AnnotatedPassage> passages) {
        var lines = new ArrayList<Line>();
        passages.forEach(passage -> passage.sentences().forEach(sentence -> lines.add(new Line(passage, sentence))));
        var torn = new ArrayList<Line>();
        for (int i = 1; i < lines.size(); i++) {
            if (isTorn(lines.get(i - 1), lines.get(i))) {
                torn.add(lines.get(i - 1));
                torn.add(lines.get(i));
            }
        }
        return torn;
    }

    /** Whether a word begins on one line and ends on the next, or the next goes on with 的. */
    private boolean isTorn(Line one, Line other) {
        var before = one.passage.text();
        var after = other.sentence.of(other.passage.text());
        if (breaksAfterName(one, other) || breaksBeforeObject(one, other) || breaksAfterVerb(one, other)) {
            return true;
        }
        boolean open = HanFolding.isHan(before.charAt(one.sentence.end() - 1)) && HanFolding.isHan(after.charAt(0));
        boolean apart = !one.isIn(other.passage) || other.sentence.start() > one.sentence.end();
        if (!open || !apart || lineWidth(before, one.sentence.end()) < FULL) {
            return false;
        }
        var last = one.passage.words(one.sentence);
        int start = last.get(Math.max(0, last.size() - WORDS_BEFORE)).at().start();
        int length = one.sentence.end() - start;
        var joined = before.substring(start, one.sentence.end())
                + after.substring(0, Math.min(CHARACTERS_AFTER, after.length()));
        return after.charAt(0) == '的'
                || endsInFragment(one.sentence.of(before))
                || words.of(joined).stream()
                        .anyMatch(
                                word -> word.at().start() < length && word.at().end() > length);
    }

    /** 「…坐在一层办公，所以环境，工作」: nothing is said of the last words. */
    private static boolean endsInFragment(String sentence) {
        int comma = sentence.lastIndexOf('，');
        return comma > 0 && sentence.length() - comma - 1 <= LONGEST_FRAGMENT;
    }

    /** 「…的最新版本为 SQL Server」「数据库提供了…。」: a sentence that a page broke after a Latin name. */
    private static boolean breaksAfterName(Line one, Line other) {
        var before = one.passage.text();
        char last = before.charAt(one.sentence.end() - 1);
        boolean name = Character.isLetterOrDigit(last) && !HanFolding.isHan(last);
        boolean ends = one.sentence.end() == before.strip().length() && !one.isIn(other.passage);
        boolean opens = other.sentence.start() == 0
                && Character.isLetterOrDigit(other.passage.text().charAt(0));
        boolean goesOn = "。；".indexOf(other.passage.text().charAt(other.sentence.end() - 1)) >= 0;
        if (!name || !ends || !opens || !goesOn) {
            return false;
        }
        boolean governed = one.passage.words(one.sentence).stream()
                .anyMatch(word -> word.tag().startsWith("p") || word.isVerb());
        return governed && HanFolding.isMostlyHan(one.sentence.of(before));
    }

    /** 「…进行测试，利用」「某工具对…」: a sentence that a page broke where the object had to come. */
    private static boolean breaksBeforeObject(Line one, Line other) {
        var text = one.passage.text();
        boolean ends = one.sentence.end() == text.strip().length() && !one.isIn(other.passage);
        boolean opens = other.sentence.start() == 0
                && Character.isLetterOrDigit(other.passage.text().charAt(0));
        var last = one.passage.words(one.sentence);
        return ends
                && opens
                && last.size() > 2
                && last.get(last.size() - 1).at().end() == one.sentence.end()
                && OPEN.contains(last.get(last.size() - 1).text());
    }

    /** 「…提取测试点，编写测试用例并参与」「用例评审。」: a full line whose verb has its object on the next one. */
    private static boolean breaksAfterVerb(Line one, Line other) {
        var text = one.passage.text();
        boolean ends = one.sentence.end() == text.strip().length() && !one.isIn(other.passage);
        var next = other.sentence.of(other.passage.text());
        boolean goesOn = other.sentence.start() == 0 && "。；".indexOf(next.charAt(next.length() - 1)) >= 0;
        var words = one.passage.words(one.sentence);
        return ends
                && goesOn
                && HanFolding.isHan(next.charAt(0))
                && one.sentence.of(text).contains("，")
                && lineWidth(text, one.sentence.end()) >= FULL
                && !words.isEmpty()
                && words.get(words.size() - 1).at().end() == one.sentence.end()
                && words.get(words.size() - 1).tag().equals("v");
    }

    private static int lineWidth(String text, int end) {
        int start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - FULL);
        return Cells.of(text.substring(start, end));
    }
}
