package io.github.zhiban.digest.text;

import io.github.zhiban.text.Marks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a statement opens: what may be dropped from its front, and whether it leans on what stands before it. */
final class Openings {
    private static final Pattern ITEM_MARK = Pattern.compile(
            "^\\s*(?:[【\\[](?:解析|分析|详解|答案解析)[】\\]][：:]?|(?:说明|描述|解释|简介|答案?|解析?|解答|思路|回答)\\s?[：:]|e\\.g\\.,?\\s|"
                    + "[（(]\\s*(?:\\d{1,2}|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\\s*[)）][、.．:：]?|\\[\\d{1,2}]|"
                    + "[a-z](?:、|\\.(?![a-z]))(?=\\S{0,80}\\p{IsHan})|\\d{1,2}(?:[、．)）]|\\.(?!\\d)|[，,：:](?=\\p{L})|"
                    + "\\s+(?=\\p{IsHan}))|[：:；;](?=\\s*\\p{L})|[一二三四五六七八九十]{1,3}(?:[、．]|\\s+(?=\\S))|[①-⑳⑴-⒇❶-❿]|\\d\\ufe0f?\\u20e3|\\d{1,"
                    + "2}(?:\\.\\d{1,2}){2,3}\\s*(?=\\p{IsHan})|[—–]+\\s*(?=[\\p{L}])|\\.(?=\\p{IsHan})|"
                    + "[-•·●○■□◆▪▶►√*–>]+\\s|[luØ](?=\\s+\\p{IsHan})|[•●■◆▪►▶>＞⭐]+(?=\\p{IsHan})|[✅☑✔🔹🔸👉💡🔥⚡]\\ufe0f?\\s*+(?=[\\p{L}\\d])|\\d{1,2}\\s+[–—]\\s)\\s*[、,，]?\\s*");
    /** 「在这个方案中，」「当其用于…」: a preposition does not hide a pronoun. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\s*(?:目前|通常|一般|现在|如今|往往|有时候?|后来)(?:情况下)?[，,]?(?:也|还|会|把|将|称|对)?\\s*(?:这|该|此(?!外|时)|其(?!中|他|它|实|余|次)|它)|"
                    + "\\s*(?:在|当|对于?|从|由|以|按照?|通过|根据|除了|与|和|跟|用|将|把|给|于|结合|基于|利用|借助|针对|经过|随着|鉴于)\\s*(?:这|该|此(?!前|后|"
                    + "外|次|刻)|其(?!中|他|它|实|余|次)|它)");

    /** 「由于该算法…」: nor does what gives a reason or a condition. */
    private static final Pattern ASSUMES = Pattern.compile(
            "\\s*(?:由于|因为|如果|假如|若|虽然|尽管|即使|只要|只有|一旦|为了|不管|无论|不论|随着|虽)(?:这(?!样的?话)|该|此(?!外|时|前|后)|上述|以上)");

    /** 「事件机制，则允许…」 sets off against what went before. */
    private static final Pattern SETS_OFF = Pattern.compile("\\s*[^，。；：如若当]{1,16}[，,](?:则|却|倒)");

    private static final Pattern WHERE = Pattern.compile("\\s*在[^，]*(?:阶段|方面|领域|时候|[中下上里时])[，,]?\\s*");

    private static final String POINTING = "这那此该其它他她彼";
    private static final List<String> DISCOURSE = longestFirst(Connectives.DISCOURSE);
    private static final List<String> GLUED = longestFirst(Connectives.GLUED);

    /** Point at nothing in particular. */
    private static final Set<String> OTHERS = Set.of("其他", "其它", "其余");

    /** What only lacks its subject; a label before it is one. */
    private static final Set<String> SUBJECTLESS =
            Set.of("是", "把", "被", "用来", "用于", "来", "去", "更", "更加", "如", "也", "即");

    /** 「一般地，这样的连接…」: in characters. */
    private static final int LONGEST_ADVERBIAL = 6;

    private Openings() {}

    /** Whether a text leans only in that it has no subject. */
    static boolean lacksSubjectOnly(AnnotatedPassage passage, int start, int end) {
        return begins(passage, start, end, Connectives.DANGLING)
                .filter(SUBJECTLESS::contains)
                .isPresent();
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The first place that is the author's statement: after item marks and droppable discourse markers. */
    static int afterMarkers(String folded, Span sentence) {
        int start = sentence.start();
        while (true) {
            int next = afterItemMark(folded, start, sentence.end());
            next = afterDiscourse(folded, next, sentence.end());
            if (next == start) {
                return start;
            }
            start = next;
        }
    }

    /**
     * The place after a hand-made item mark such as {@code （1）}, {@code 2、} or {@code ①}; the given place when there is
     * none.
     */
    static int afterItemMark(String folded, int start, int end) {
        var mark = ITEM_MARK.matcher(folded).region(start, end);
        return mark.lookingAt() && mark.end() < end && !LeadNumbers.counts(folded, start, mark.end())
                ? mark.end()
                : start;
    }

    private static int afterDiscourse(String folded, int start, int end) {
        for (var marker : DISCOURSE) {
            int after = start + marker.length();
            if (folded.startsWith(marker, start)
                    && after < end
                    && (Marks.COLONS + "，,").indexOf(folded.charAt(after)) >= 0) {
                return afterSpace(folded, after + 1, end);
            }
        }
        for (var marker : GLUED) {
            int after = start + marker.length();
            int next = afterSpace(folded, Math.min(after, end), end);
            if (folded.startsWith(marker, start) && next < end && Character.isLetter(folded.charAt(next))) {
                return next;
            }
        }
        return start;
    }

    private static int afterSpace(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the text from a place on begins with a word that needs what stands before it. */
    static boolean dangles(AnnotatedPassage passage, int start, int end) {
        var first = passage.words(new Span(start, end)).stream().findFirst();
        boolean pronoun = first.isPresent()
                && first.get().tag().startsWith("r")
                && POINTING.indexOf(first.get().text().charAt(0)) >= 0
                && !OTHERS.contains(first.get().text());
        return pronoun
                || pointsBeforeNaming(passage, start, end)
                || POINTS_BACK.matcher(passage.folded()).region(start, end).lookingAt()
                || ASSUMES.matcher(passage.folded()).region(start, end).lookingAt()
                || SETS_OFF.matcher(passage.folded()).region(start, end).lookingAt()
                || begins(passage, start, end, Connectives.DANGLING).isPresent();
    }

    /** 「编写和使用一些这样的工具类」, 「如果它在…」: a pronoun in the first clause before anything is named. */
    private static boolean pointsBeforeNaming(AnnotatedPassage passage, int start, int end) {
        int comma = start;
        while (comma < end
                && (Marks.PAUSES + Marks.COLONS).indexOf(passage.folded().charAt(comma)) < 0) {
            comma++;
        }
        return passage.words(new Span(start, comma)).stream()
                .takeWhile(word -> !word.isNominal())
                .anyMatch(word -> word.tag().startsWith("r")
                        && POINTING.indexOf(word.text().charAt(0)) >= 0
                        && !OTHERS.contains(word.text()));
    }

    /** 「按照用途，这类方法…」: the main clause is about something named before the sentence. */
    static boolean pointsBack(AnnotatedPassage passage, List<Span> clauses) {
        boolean opens = !clauses.isEmpty()
                && (clauses.get(0).strip(passage.text()).length() <= LONGEST_ADVERBIAL
                        || isSubordinate(passage, clauses.get(0)));
        if (clauses.size() < 2 || !opens) {
            return false;
        }
        var main = clauses.get(1).strip(passage.text());
        if (main.start() >= main.end() || !dangles(passage, main.start(), main.end())) {
            return false;
        }
        char first = passage.folded().charAt(main.start());
        // 「如果索引很大，它…」 has named it; 「在规划的阶段，它…」 has not.
        return "这该此".indexOf(first) >= 0
                || ("它其".indexOf(first) >= 0
                        && WHERE.matcher(clauses.get(0).of(passage.folded())).matches());
    }

    /** Whether a clause leans on a later one. */
    static boolean isSubordinate(AnnotatedPassage passage, Span clause) {
        int start = clause.start();
        boolean joined =
                start < clause.end() && "即并且而但".indexOf(passage.folded().charAt(start)) >= 0;
        return begins(passage, joined ? start + 1 : start, clause.end(), Connectives.SUBORDINATE)
                        .isPresent()
                || begins(passage, start, clause.end(), Connectives.SUBORDINATE).isPresent();
    }

    /**
     * The closed-class word that a place begins with. It must be a word of the passage, or end where one ends, so that
     * 该 is not found in 该死 nor 就 in 就业.
     */
    private static Optional<String> begins(AnnotatedPassage passage, int start, int end, List<String> closedClass) {
        var folded = passage.folded();
        int from = afterSpace(folded, start, end);
        var ends = passage.words(new Span(from, end)).stream()
                .limit(4)
                .map(word -> word.at().end())
                .toList();
        return closedClass.stream()
                .filter(word -> folded.startsWith(word, from) && from + word.length() <= end)
                .filter(word -> ends.contains(from + word.length()))
                .findFirst();
    }
}
