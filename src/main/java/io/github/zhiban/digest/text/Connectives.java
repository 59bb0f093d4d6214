package io.github.zhiban.digest.text;

import java.util.List;

/**
 * The words that tie a clause to its neighbours, Chinese in folded (Simplified) form and English in lower case. What
 * stands here is grammar, a closed class; it does not depend on what articles are about.
 */
final class Connectives {
    private Connectives() {}

    /** May be dropped with the comma that follows: what remains says the same by itself. */
    static final List<String> DISCOURSE = words(
            "结论是 结论 很明显 没错 因此 所以 因而 故而 总之 总的来说 总的来讲 总而言之 总体来说 总体而言 总体来看 整体来看 整体而言 综上 综上所述 由此可见 可见 显然 首先 其次 再次 再者 最后 "
                    + "第一 第二 第三"
                    + " 第四 第五 一是 二是 三是 四是 其一 其二 其三 此外 另外 除此之外 除此以外 与此同时 同时 同样 同样地 同样的 不过 但是 但 然而 可是 当然 其实 事实上 实际上 例如 "
                    + "比如 譬如 幸运的是 显而易见的是 值得庆幸的是 不幸的是 遗憾的是"
                    + " 也就是说 换句话说 换言之 简单来说 简单地说 简而言之 简单来讲 通俗来说 通俗地讲 通俗的讲 通俗点说 一般来说 一般而言 一般来讲 通常 通常来说 通常情况下 一般情况下 近年来 "
                    + "近些年来"
                    + " 目前 如今 现在 众所周知 我们知道 值得注意的是 需要注意的是 需要说明的是 值得一提的是 更重要的是 重要的是 具体来说 具体而言 具体来讲 进一步 并且 而且 或者 而 故 注意 "
                    + "注 so"
                    + " therefore however moreover furthermore besides also finally first second third similarly "
                    + "likewise"
                    + " meanwhile nevertheless consequently in addition in fact of course for example for instance in"
                    + " other words in short in conclusion as a result on the other hand");

    /** May be dropped without a comma, where a clause of its own follows. */
    static final List<String> GLUED = words("因此 所以 因而 故而 总之 综上所述 由此可见 可见 其中 其实 不过 但是 然而 可是 而且 并且 此外 另外");

    /** Open a clause whose subject, or whose reason, stands in what went before. */
    static final List<String> DANGLING = words(
            "以后 随即 相比之下 相较之下 原因是 原因就是 原因就是因为 就是因为 另一方面 既然是 既然这样 没错 原因在于 目的是 结果是 好处是 坏处是 优点是 缺点是 优势是 劣势是 不足是 说明了 意思是 "
                    + "但 但是 可是 而 却 且 并 又 也 还 则 就 才 便 即 亦 从而 进而 继而 使 让 令 以便 以免 以及 或 和 与 及 其 它 他 她 这"
                    + " 那 该 此 上述 以上 以下 下述 前者 后者 二者 两者 三者 上面 下面 前面 如上 如下 如图 见图 下图 上图 下表 上表 同理 因 因此 所以 因而 故 于是 那么 否则 "
                    + "不过 然而"
                    + " 然后 接着 接下来 随后 之后 后来 其次 再次 再者 最后 另外 此外 除此 与此 同时 同样 反之 相反 例如 比如 譬如 如 等 的 地 得 之 所 是 也就是 换句话 换言之 不然"
                    + " 不仅如此 正因如此 正因为如此 正是因此 甚至 尤其 特别是 包括 直到 只不过 至于 可是 当然 总之 等等 另一 另一个 另一种 另外一种 一方面 一种是 一个是 一是 二是 也就是说 换句话说 如此 如此下去 还有"
                    + " 另有 还有就是 再就是 补充一点 与之 尽管如此 虽然如此 话虽如此 不但 不仅 而且 并且 此后 其中 自此 由此 据此 为此 对此 紧接着 同年 同月 同期 次年 翌年 当年 当时 那时 "
                    + "此前 在那"
                    + " 此时 几年后 不久 除了这 通过这 根据这 在这 在此 在其 从这 对这 像这 由于这 如果这 当这 以这 这样 其实 再 还是 或者 都 均 已 已经 也 只 仅 仍 仍然 依然 更 "
                    + "更加 越"
                    + " 用来 用于 来 去 把 被 将其 对其 为其 使其 并将 并在 并通过 一来 二来 一边 一旦这 and but or nor so yet it its they them "
                    + "their this"
                    + " that these those he she his her him which who whose such then thus hence therefore however"
                    + " moreover also because besides instead otherwise here there both neither");

    /** Open a clause that leans on a later one. */
    static final List<String> SUBORDINATE = words(
            "如果 若 若是 假如 假设 倘若 要是 当 虽然 虽 尽管 由于 因为 因 为了 为 随着 对于 关于 根据 按照 依据 除了 只要 只有 无论 不管 不论 即使 即便 哪怕 不仅 不但 不光 不只 要想 想要"
                    + " 一旦 既然 既 相比 相较 与其 自从 自 从 经过 基于 针对 借助 通过 利用 作为 鉴于 每当 除非 在 对 于 就 面对 结合 遇到 至于 所谓 比起 同 与 和 跟 以 凭借 "
                    + "围绕 经由"
                    + " 首先 因此 所以 if when while although though because since as unless whether after before once "
                    + "given to"
                    + " in on at for with by from under during despite like unlike until where not");

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }
}
