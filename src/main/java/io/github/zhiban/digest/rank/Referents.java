package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What demonstratives point at: 「这些工具…」 goes on only with a sentence that speaks of tools. */
final class Referents {
    private static final Pattern DEMONSTRATIVE =
            Pattern.compile("^\\s*(?:而|但|因此|所以|同时|并且|而且|不过)?[，,]?(?:这些|那些|这几|此(?!外|时|前|后|刻|次|处)|该)[个种类项款]?");

    /** They sum up whatever was said. */
    private static final Pattern SUMS_UP = Pattern.compile(
            "^(?:方式|方法|情况|特性|特点|机制|问题|做法|过程|现象|操作|行为|设计|功能|结构|模式|规则|原因|结果|能力|优势|措施|技术|信息|数据|内容|因素|条件|步骤|策略|思想|原理|概念|特征|手段|办法|任务|工作|要求|值)");

    /** What an author points with at a thing by its name. */
    private static final Set<String> POINTING = Set.of(
            "该", "此", "这些", "那些", "这个", "那个", "这种", "那种", "这类", "此类", "此种", "这款", "这项", "这段", "这条", "这张", "这两个", "这几个",
            "上述");

    /** 「在这种情况下」 and 「在这个过程中」 stand between clauses, whatever these say. */
    private static final Set<String> WHILE =
            Set.of("情况", "情况下", "过程", "期间", "时间", "时候", "阶段", "时期", "基础", "前提", "背景", "意义");

    /** What only says how, where or when what follows is done names no subject that could be pointed at. */
    private static final Pattern ADVERBIAL = Pattern.compile("(?:通过|经过|为了?|根据|按照?|随着|在|从|以|当)(?!上|及)");

    private static final String ENDS_CLAUSE = Marks.PAUSES + Marks.COLONS + Marks.ENDS;

    private Referents() {}

    /**
     * 「为该缓存增加了淘汰的机制」: whether a statement, before it has named a subject, points at a thing that neither it nor what
     * heads it names. 「Janus 很出名，不少企业基于该项目开发」 points at its own subject.
     */
    static boolean areUnnamed(AnnotatedPassage passage, Span part, String heading) {
        int end = endOfOpening(passage.folded(), part);
        var words = passage.words(part);
        for (int i = 1; i < words.size() && words.get(i).at().start() < end; i++) {
            if (POINTING.contains(words.get(i).text()) && isGoverned(words.get(i - 1), words.get(i))) {
                var names = namesAfter(words, i);
                var said = passage.folded()
                                .substring(part.start(), words.get(i).at().start())
                        + HanFolding.fold(heading);
                if (!names.isEmpty() && names.stream().noneMatch(said::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 「使用该缓存」; 「GridOne这个游戏」 is a name and what it is. */
    private static boolean isGoverned(Word before, Word pointing) {
        return before.at().end() == pointing.at().start()
                && (before.tag().startsWith("v")
                        || before.tag().startsWith("p")
                        || before.text().equals("将"));
    }

    /** 「该大文件」, 「这些操作命令」: the nouns that a demonstrative stands right before. */
    private static List<String> namesAfter(List<Word> words, int pointing) {
        int at = pointing + 1;
        if (at < words.size()
                && (words.get(at).tag().startsWith("a") || words.get(at).tag().startsWith("q"))) {
            at++;
        }
        var names = new ArrayList<String>();
        while (at < words.size()
                && words.get(at).isNominal()
                && words.get(at).at().start() == words.get(at - 1).at().end()) {
            names.add(words.get(at).text());
            at++;
        }
        return names.stream().anyMatch(WHILE::contains) ? List.of() : List.copyOf(names);
    }

    /** Where the first clause ends that is more than a how, where or when. */
    private static int endOfOpening(String folded, Span part) {
        int start = part.start();
        while (true) {
            int end = start;
            while (end < part.end() && ENDS_CLAUSE.indexOf(folded.charAt(end)) < 0) {
                end++;
            }
            boolean goesOn = end < part.end()
                    && ADVERBIAL.matcher(folded).region(start, end).lookingAt();
            if (!goesOn) {
                return end;
            }
            start = end + 1;
        }
    }

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
