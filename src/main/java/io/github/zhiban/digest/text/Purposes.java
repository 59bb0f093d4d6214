package io.github.zhiban.digest.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences in which an author says what the article is for. */
public final class Purposes {
    private static final Pattern PURPOSE =
            Pattern.compile("^\\s*(?:在)?(?:本文档|本文件|本文|本篇文章|本篇|这篇文章|这篇博客|本博客|本系列|本檔案|本檔|本教程|本章|本节|this"
                    + " (?:article|post|document|tutorial|guide|chapter))[^，。；]{0,16}?"
                    + "(?:介绍|总结|讲解|讲述|讲|分享|探讨|梳理|整理|记录|说明|描述|分析|演示|阐述|汇总|回顾|解析|叙述|涵盖|describes?|explains?|"
                    + "introduces?|shows?|covers?|presents?|discusses)");
    /** 「接下来我们要学习…」, where an article opens. */
    private static final Pattern PLAN = Pattern.compile(
            "^\\s*(?:接下来|下面|今天|这次|这里)?[，,]?(?=我们)我们(?:就|将|要|来|会|一起)++(?:学习|了解|认识|介绍|讨论|探讨|分析|实现|搭建|讲解)");

    private static final Pattern SELF = Pattern.compile("[?？：:]\\s*$|如下|以下|下面|上述|前面");

    private Purposes() {}

    /** Whether a sentence states the purpose of the article and is complete. */
    public static boolean states(AnnotatedPassage passage, Span sentence) {
        var folded = sentence.of(passage.folded());
        return PURPOSE.matcher(folded).find()
                && !SELF.matcher(folded).find()
                && passage.nesting().isBalanced(sentence);
    }

    /** What a sentence says that the article will do, from its subject on. */
    public static Optional<Span> plan(AnnotatedPassage passage, Span sentence) {
        var folded = sentence.of(passage.folded());
        boolean plans = PLAN.matcher(folded).find()
                && !SELF.matcher(folded.replaceFirst("下面", "")).find();
        return plans && passage.nesting().isBalanced(sentence)
                ? Optional.of(new Span(sentence.start() + folded.indexOf("我们"), sentence.end()))
                : Optional.empty();
    }
}
