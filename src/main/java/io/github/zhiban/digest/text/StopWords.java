package io.github.zhiban.digest.text;

import java.util.Set;

/** Nouns, verbs and adjectives so general that they say nothing about what a text is about. */
final class StopWords {
    private static final Set<String> WORDS =
            Set.of(("可以 进行 使用 需要 能够 方面 时候 问题 情况 东西 地方 部分 过程 方式 方法 内容 作用 目的 结果 原因 关系 之间 以下 如下 下面 上面 这里 那里 自己 大家 我们 他们 你们"
                            + " 没有 不能 不会 不是 就是 还有 只有 只是 所有 一些 一个 一种 很多 许多 通过 根据 由于 因为 所以 如果 那么 然后 首先 其次 最后 同时 以及 或者 "
                            + "并且 而且 例如 比如 包括 具有"
                            + " 存在 得到 成为 作为 属于 认为 表示 说明 介绍 来说 来看 看到 知道 觉得 发现 开始 出现 产生 提供 实现 完成 采用 利用 应该 必须 可能 一定 什么 "
                            + "怎么 如何 为什么 主要 重要 不同 相同"
                            + " 相关 其他 其它 各种 今天 现在 目前 之后 之前 以后 以前 文章 本文 图片 示例 代码 博客 博主 the and for are was were with "
                            + "that this from have has had not you your can will our its into"
                            + " than then them they there these those which what when where who how all any but out "
                            + "use used using also more most some such only very just one two may might would should "
                            + "could about other over"
                            + " like been being get make does did is it of to in on as at by an be or if we he she "
                            + "so no do")
                    .split(" "));

    private StopWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
