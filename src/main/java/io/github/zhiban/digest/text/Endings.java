package io.github.zhiban.digest.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a sentence may end early. */
final class Endings {
    /** 「有两种能力」「包括以下几点」: what is counted follows. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?:[两二三四五六七八九十几多\\d]\\s*[大种个类点项条步层方]|以下|下列|如下).{0,6}[，,：:]?$");

    private static final Pattern PREDICATE_FOLLOWS = Pattern.compile("^(?:是|为|成为|能|可以|会|使|让|将|有|具有|正|都|也|就)");
    /** 「先安装、再卸载的方式，」: what is so follows. */
    private static final Pattern MANNER = Pattern.compile("^[^是有]*的(?:方式|方法|做法|过程|情况|问题)[，,]?$");

    private static final Pattern LONG_SUBJECT = Pattern.compile("^[^是有为称叫指]*的[^的，]{1,8}[，,]$");

    private static final Pattern POINTER = Pattern.compile(
            "^\\s*(?:(?:具体)?(?:请?参?见|参考|参照|如|详见)?(?:[上下左右]?[图表]|附录)\\s*\\d*|如下|as (?:shown|follows)|see )");

    /** A clause that goes on with the one before, whatever that one is. */
    private static final Pattern CONTINUES = Pattern.compile("^\\s*(?:从而|进而|以便|以免|以及|或|和|与|使|让|来)");

    private static final Set<String> OPEN_WORDS = Set.of(
            "的", "和", "与", "及", "以及", "或", "或者", "在", "把", "被", "对", "从", "向", "为", "是", "所", "一个", "一种", "个", "是指",
            "称为", "叫做", "例如", "比如", "包括", "包含", "分为", "之后", "以后", "之前", "以前", "时", "时候", "同时", "期间", "the", "a", "an",
            "of", "to", "and", "or", "with", "for");

    /** What is, where or what kinds there are: never said where a text ends so. */
    private static final Pattern OPEN_END = Pattern.compile("(?:是指|指的是|在于|就是|分别是|分别为|也就是说?|如下|即|以下几[个种点类])$");

    private Endings() {}

    /** Whether a text breaks off, as where an export lost the rest of a line. */
    static boolean breaksOff(AnnotatedPassage passage, Span part) {
        var words = passage.words(part);
        if (words.isEmpty()) {
            return true;
        }
        var last = words.get(words.size() - 1);
        return last.at().end() == part.end()
                && (OPEN_WORDS.contains(last.text())
                        || OPEN_END.matcher(part.of(passage.folded())).find());
    }

    /** Whether the clauses up to and with the given one are a statement without those that follow it. */
    static boolean mayEnd(AnnotatedPassage passage, List<Span> clauses, int last) {
        var clause = clauses.get(last);
        var next = clauses.get(last + 1).strip(passage.text());
        char mark = passage.text().charAt(clause.end() - 1);
        boolean colon = mark == '：' || mark == ':';
        return (!colon || explains(passage, clauses, last))
                && !Openings.isSubordinate(passage, clause.strip(passage.text()))
                && clauses.subList(0, last + 1).stream().noneMatch(it -> promises(passage, it))
                && !endsUnfinished(passage, clause)
                && !awaitsEnd(passage, clauses, last)
                && !Openings.isInseparable(passage, next)
                && !isSubjectOf(passage, clause, next)
                && passage.words(clause).stream()
                        .anyMatch(word -> word.isVerb() || word.tag().equals("a"))
                && !enumerates(passage, clause, next)
                && (colon || passage.words(next).stream().anyMatch(Word::isPredicate))
                && hasPredicate(passage, clauses.subList(0, last + 1));
    }

    /** 「实现语音转写，提升工作体验：借助…」: what stands before the colon is a statement, what follows explains it. */
    private static boolean explains(AnnotatedPassage passage, List<Span> clauses, int last) {
        return last > 0
                && clauses.subList(0, last + 1).stream()
                        .allMatch(clause -> passage.words(clause).stream().anyMatch(Word::isPredicate));
    }

    /** 「提供快速，低成本和易用的系统」: a comma between attributes. */
    private static boolean enumerates(AnnotatedPassage passage, Span clause, Span next) {
        var words = passage.words(clause);
        var last = words.get(words.size() - 1).tag();
        boolean attribute = last.equals("b")
                || last.equals("d")
                || last.equals("ad")
                || (last.startsWith("a") && clause.of(passage.folded()).contains("提供"));
        return attribute && next.of(passage.folded()).contains("的");
    }

    /** 「感知数据的能力，是实现…的基础」: a long subject with its predicate after the comma. */
    private static boolean isSubjectOf(AnnotatedPassage passage, Span clause, Span next) {
        return PREDICATE_FOLLOWS.matcher(next.of(passage.folded())).find()
                && LONG_SUBJECT.matcher(clause.of(passage.folded())).find();
    }

    /** 「…，图 1 标出了其中的事件」: the last clause leads to what no slide shows. */
    static boolean pointsAway(AnnotatedPassage passage, List<Span> clauses) {
        int last = clauses.size() - 1;
        return last > 0
                && POINTER.matcher(clauses.get(last).of(passage.folded())).find()
                && mayEnd(passage, clauses, last - 1);
    }

    private static boolean hasPredicate(AnnotatedPassage passage, List<Span> clauses) {
        return clauses.stream()
                .filter(clause -> !Openings.isSubordinate(passage, clause)
                        && !CONTINUES.matcher(clause.of(passage.folded())).find())
                .anyMatch(clause -> passage.words(clause).stream().skip(1).anyMatch(Word::isPredicate));
    }

    private static boolean promises(AnnotatedPassage passage, Span clause) {
        var text = clause.of(passage.folded());
        return Connectives.PROMISES.stream().anyMatch(text::contains);
    }

    /** 「可以在图像等方面，」: what is done there follows. */
    private static final Pattern OPEN_PHRASE =
            Pattern.compile("(?:^|[，,]|可以|能够|能|可|主要|将)在[^，]*(?:方面|领域|过程中?|基础上|情况下|环境下|场景下?)[，,]?$");

    private static final Pattern OPENS_TIME = Pattern.compile("(?<![现存所正实自潜内外])[在当][^，。]{2,}$");

    private static final Pattern CLOSES_TIME = Pattern.compile("(?:之后|以后|之前|以前|时|时候|期间|过程中|基础上)[，,]?$");

    /** 「在学习了甲，以及乙之后」: what 在 opens is closed in a later clause. */
    private static boolean awaitsEnd(AnnotatedPassage passage, List<Span> clauses, int last) {
        var text = clauses.get(last).of(passage.folded()).replaceFirst("[，,、；;]\\s*$", "");
        return OPENS_TIME.matcher(text).find()
                && !CLOSES_TIME.matcher(text).find()
                && clauses.subList(last + 1, clauses.size()).stream()
                        .anyMatch(clause ->
                                CLOSES_TIME.matcher(clause.of(passage.folded())).find());
    }

    private static boolean endsUnfinished(AnnotatedPassage passage, Span clause) {
        var words = passage.words(clause);
        return words.isEmpty()
                || MANNER.matcher(clause.of(passage.folded())).find()
                || OPEN_PHRASE.matcher(clause.of(passage.folded())).find()
                || ANNOUNCES.matcher(clause.of(passage.folded())).find()
                || Connectives.UNFINISHED.contains(words.get(words.size() - 1).text());
    }
}
