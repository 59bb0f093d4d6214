package io.github.zhiban.digest.text;

import java.util.regex.Pattern;

/** Sentences in which an author says what the article is for. */
public final class Purposes {
    private static final Pattern PURPOSE = Pattern.compile(
            "^\\s*(?:在)?(?:本文档|本文件|本文|本篇文章|本篇|这篇文章|这篇博客|本博客|本系列|本檔案|本檔|本教程|本章|本节|this (?:article|post|document|tutorial|guide|chapter))[^，。；]{0,16}?"
                    + "(?:介绍|总结|讲解|讲述|讲|分享|探讨|梳理|整理|记录|说明|描述|分析|演示|阐述|汇总|回顾|解析|叙述|涵盖|describes?|explains?|introduces?|shows?|covers?|presents?|discusses)");
    private static final Pattern SELF = Pattern.compile("[?？：:]\\s*$|如下|以下|下面|上述|前面");

    private Purposes() {}

    /** Whether a sentence states the purpose of the article and is complete. */
    public static boolean states(AnnotatedPassage passage, Span sentence) {
        var folded = sentence.of(passage.folded());
        return PURPOSE.matcher(folded).find()
                && !SELF.matcher(folded).find()
                && passage.nesting().isBalanced(sentence);
    }
}
