package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the wording of a statement promises: definitions and conclusions count more, asides and pointers less. */
final class Wording {
    private record Cue(Pattern pattern, double weight) {}

    private static final List<Cue> CUES = List.of(
            new Cue(
                    Pattern.compile(
                            "是指|指的是|的定义|定义为|称为|又称|也称|被称为|简称|即为|就是指|^.{1,20}(?:，|,)?是(?:一种|一个|一款|一套|一类|一门|一项|指|由|基于|用于|用来)|\\bis"
                                + " an? |\\bare \\w+ that |\\brefers to\\b|\\bis defined as\\b|\\bmeans\\b"),
                    0.4),
            new Cue(
                    Pattern.compile(
                            "总之|综上|因此|所以|可见|总的来说|结论|由此|从而|意味着|表明|说明了|关键|核心|本质|根本|重点|重要|主要|必须|最(?:大|好|重要|主要|核心|关键|常用)|\\bkey\\b|\\bimportant\\b|\\bmain\\b|\\bmust\\b|\\bin"
                                + " (?:short|summary)\\b|\\btherefore\\b"),
                    0.2),
            new Cue(
                    Pattern.compile("分为|包括|包含|由.{1,20}(?:组成|构成)|具有|特点|优点|缺点|优势|区别|不同于|适用于|用于|作用|目的|原因|步骤|原则|consists?"
                            + " of|\\bdifference\\b|\\badvantage"),
                    0.15),
            new Cue(Pattern.compile("\\d{4}\\s*年|\\d+(?:\\.\\d+)?\\s*[%％倍万亿]"), 0.1),
            new Cue(Pattern.compile("例如|比如|譬如|举个例子|举例|假设|\\bfor example\\b|\\bsuppose\\b"), -0.2),
            new Cue(
                    Pattern.compile(
                            "如[上下左右]?图|[上下左右]图|图\\s*\\d|表\\s*\\d|如下|上述|下面|上面|下文|上文|前面|后面|接下来|见下|所示|以下|\\b(?:figure|table)"
                                + " \\d|\\bbelow\\b|\\babove\\b|\\bfollowing\\b"),
                    -0.55),
            new Cue(Pattern.compile("^(?:作为|在日常|首先|接着|其次|众所周知|回顾|回望|试想|想象)"), -0.25),
            new Cue(Pattern.compile("我们|咱|我(?!国)"), -0.15),
            new Cue(Pattern.compile("好极了|很好理解|事情很简单|一起开启|废话|言归正传|不多说|问题来了|好了"), -0.4),
            new Cue(Pattern.compile("[，：、]\\s+(?:是|表示|为|定义|在内)"), -0.6),
            new Cue(Pattern.compile("^" + Passage.FORMULA), -0.5),
            new Cue(Pattern.compile("^(?:为什么|什么是|如何|怎么|怎样|想必|相信|(?:what|how|why) )"), -0.5),
            new Cue(Pattern.compile("[?？]$|(?:有|是|为|干)什么[^，。]{0,8}$|(?:什么|哪些|哪几[种个类]|多少|吗)$"), -0.7),
            new Cue(Pattern.compile("_{3,}|[（(]\\s+[）)]|(?<=[\\p{IsHan}])[（(]\\s*[）)]"), -1.0),
            new Cue(Pattern.compile("^(?:可以|可(?!能|见|靠|视|用性|编)|能够?(?!量|力|源|耗|见)|会(?!议|话|员|计|场|诊)|并非|不是)"), -0.3),
            new Cue(Pattern.compile("[!！]\\s*[~～]|[~～]\\s*[!！]|[!！]{3}"), -1.2),
            new Cue(Pattern.compile("同上|如前|同前|[_-]\\s*(?:哔哩哔哩|bilibili|知乎|简书|博客园|掘金|csdn|牛客)"), -1.0),
            new Cue(Pattern.compile("\\*\\*|\\s//\\s?|;\\s*//"), -0.8),
            new Cue(
                    Pattern.compile(
                            "题外话|再见|下一[章节篇讲]|下[次期回]再|(?:请|详)?(?:参?见|参阅|参考|参照)(?:附录|文献|第|《|这|此|文)|^(?:解|证明?|例题?)\\s*[（(\\d：:]"),
                    -0.5),
            new Cue(Pattern.compile("本文|本节|本章|\\b(?:do|does|did|doing) (?:this|that|so)\\b|归根结底就是如果|这个时候"), -0.2),
            new Cue(
                    Pattern.compile(
                            "(?:来看|看一下|了解一下|介绍一下|讲一下|说一下|举.{0,4}例|举一个|讲解|请参阅|请参考|参见)|^(?:我|咱|俺|笔者|博主|小编|本文|本篇|本章|本节|本博客|今天|这里|大家|各位|欢迎|感谢|希望|相信|i"
                                + " |i'm|my |this (?:article|post|chapter))"),
                    -0.45),
            new Cue(
                    Pattern.compile(
                            "免费获取|免费领取|小卡片|涨薪|文末|领取|加群|福利|学习笔记|技术功底|关注我|点赞|收藏|转载|公众号|评论区|私信|扫码|二维码|下载地址|链接|博客|csdn|原文|感谢|谢谢|哈哈|subscribe|click"
                                + " here"),
                    -0.5),
            new Cue(Pattern.compile("[!！~～]$|吧$|呢$|啊$|哦$|啦$|嘛$|的话$"), -0.25),
            new Cue(
                    Pattern.compile(
                            "^(?:#|//|/\\*|[{<$]|return |let |const |var |import |export |using |from |def |public"
                                    + " |\\./|h =>|npm |sudo |git |mvn |pip )|^[\\w.$\\[\\]]+\\s*[:+-]?=\\s|[;{]$"),
                    -1.0),
            new Cue(Pattern.compile("^(?:试(?![验图卷点用剂穿运])|求(?![解职和得])|写出|画出|简述|简答|论述)"), -0.6),
            new Cue(Pattern.compile("https?://|www\\."), -0.4),
            new Cue(Pattern.compile("https?://|www\\.|[\\\\/]\\w+[\\\\/]|[{}<>=;|]{2}|\\w+\\(.*\\)"), -0.35));

    /** Keywords and signs of notations, which no one reads from a slide. */
    private static final Pattern NOTATION = Pattern.compile(
            "^(?:WITH|TO|FROM|WHEN|IF|ELSE|ON|DO|END|CASE|WHERE|SELECT|CREATE|ALTER|DROP|INSERT|UPDATE|DELETE)\\b(?!\\s*\\p{IsHan})|\\w\\s*==\\s*\\w|&&|\\|\\||^/?\\w+\\([^)]*\\)$");

    /** What a program writes is shown, not said. */
    private static final Set<String> OUTPUTS =
            Set.of("打印", "输出", "打印结果", "输出结果", "运行结果", "执行结果", "控制台输出", "output", "prints");

    private static final Pattern NOTE =
            Pattern.compile("^\\s*[（(*※]?\\s*(?:注意?|备注|附注|注释|说明|提示|ps|p\\.s\\.|note|tips?)\\s*\\d?\\s*[：:]");
    private static final double ASIDE = -0.6;
    private static final double OUTSIDE = -1.0;

    private Wording() {}

    static double weigh(Statement statement) {
        var folded = statement.folded();
        double weight = CUES.stream()
                .filter(cue -> cue.pattern.matcher(folded).find())
                .mapToDouble(Cue::weight)
                .sum();
        return weight
                + shape(statement)
                + (NOTE.matcher(statement.passage().folded()).find() ? ASIDE : 0)
                + (NOTATION.matcher(statement.text()).find() ? OUTSIDE : 0)
                + (OUTPUTS.contains(LeadNumbers.fold(statement.lead())) ? 2 * OUTSIDE : 0)
                + (Passage.isLink(statement.content()) ? ASIDE : 0);
    }

    /** Neither a fragment nor a row of signs, and better whole than cut. */
    private static double shape(Statement statement) {
        int width = statement.width();
        double length = width < 16 ? -0.3 : width < 24 ? -0.1 : 0;
        double verb = statement.words().stream().anyMatch(Word::isVerb) ? 0 : -0.3;
        double kept = (double) statement.part().length() / statement.sentence().length();
        double cut = kept < 0.9 ? -0.3 * (1 - kept) : 0;
        long formulas =
                statement.text().chars().filter(c -> c == Passage.FORMULA).count();
        long signs = statement
                .text()
                .chars()
                .filter(c -> !Character.isLetter(c) && c != '，' && c != '、')
                .count();
        double noise = signs * 3 > statement.text().length() ? -0.4 : 0;
        return length + verb + cut + noise - Math.min(0.4, 0.12 * formulas);
    }
}
