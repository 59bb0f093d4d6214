package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What demonstratives point at: 「这些工具…」 goes on only with a sentence that speaks of tools. */
final class Referents {
    private static final Pattern DEMONSTRATIVE =
            Pattern.compile("^\\s*(?:而|但|因此|所以|同时|并且|而且|不过)?[，,]?(?:这些|那些|这几|此(?!外|时|前|后|刻|次|处)|该)[个种类项款]?");

    /** They sum up whatever was said. */
    private static final Pattern SUMS_UP = Pattern.compile(
            "^(?:方式|方法|情况|特性|特点|机制|问题|做法|过程|现象|操作|行为|设计|功能|结构|模式|规则|原因|结果|能力|优势|措施|技术|信息|数据|内容|因素|条件|步骤|策略|思想|原理|概念|特征|手段|办法|任务|工作|要求|值)");

    private Referents() {}

    /**
     * Whether a sentence points at something by a name that the sentences before it do not have.
     *
     * @param before at least one sentence
     */
    static boolean areMissing(AnnotatedPassage passage, List<Span> before, Span sentence) {
        var folded = sentence.of(passage.folded());
        var demonstrative = DEMONSTRATIVE.matcher(folded);
        if (!demonstrative.find()
                || SUMS_UP.matcher(folded.substring(demonstrative.end())).find()) {
            return false;
        }
        int at = sentence.start() + demonstrative.end();
        var name = passage.words(new Span(at, sentence.end())).stream().findFirst();
        var said = passage.folded()
                .substring(before.get(0).start(), before.get(before.size() - 1).end());
        return name.filter(word -> word.at().start() == at && word.isNominal())
                .flatMap(word -> said.contains(word.text()) ? Optional.empty() : Optional.of(word))
                .isPresent();
    }
}
