package io.github.zhiban.digest.text;

import io.github.zhiban.text.Marks;
import java.util.Set;
import java.util.regex.Pattern;

/** How a statement ends. */
final class Endings {
    private static final Pattern POINTER = Pattern.compile(
            "^\\s*(?:(?:具体)?(?:请?参?见|参考|参照|如|详见)?(?:[上下左右]?[图表]|附录)\\s*\\d*|如下|as (?:shown|follows)|see )");

    private static final Set<String> OPEN_WORDS = Set.of(
            "的", "和", "与", "及", "以及", "或", "或者", "在", "把", "被", "对", "从", "向", "为", "是", "所", "一个", "一种", "个", "是指",
            "称为", "叫做", "例如", "比如", "包括", "包含", "分为", "之后", "以后", "之前", "以前", "时", "时候", "同时", "期间", "因为", "由于", "如果",
            "根据", "the", "a", "an", "of", "to", "and", "or", "with", "for");

    /** What is, where or what kinds there are: never said where a text ends so. */
    private static final Pattern OPEN_END = Pattern.compile("(?:是指|指的是|在于|就是|分别是|分别为|也就是说?|[，,]如|如下|所示|即|以下几[个种点类]|"
            + "(?:结束|完成|创建|启动|执行|安装|打开|关闭|开始)(?:之|以)?(?:后|时|前))$");

    private Endings() {}

    /** Whether a text breaks off, as where an export lost the rest of a line. */
    static boolean breaksOff(AnnotatedPassage passage, Span part) {
        var words = passage.words(part);
        if (words.isEmpty()) {
            return true;
        }
        var last = words.get(words.size() - 1);
        boolean closed = part.end() < passage.text().length()
                && Marks.FULL_STOPS.indexOf(passage.text().charAt(part.end())) >= 0;
        if (closed && last.text().equals("的")) {
            return false;
        }
        return last.at().end() == part.end()
                && (OPEN_WORDS.contains(last.text())
                        || OPEN_END.matcher(part.of(passage.folded())).find());
    }

    /** 「…，图 1 标出了其中的事件」: whether a clause leads to what no slide shows. */
    static boolean pointsAway(AnnotatedPassage passage, Span clause) {
        return POINTER.matcher(clause.of(passage.folded())).find();
    }
}
