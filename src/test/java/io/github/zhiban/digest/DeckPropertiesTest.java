package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the deck of any article, over articles made of random sentences. */
class DeckPropertiesTest {
    private static final List<String> SUBJECTS =
            List.of("数据库", "缓存系统", "操作系统", "编译器", "Redis", "消息队列", "网络协议", "负载均衡器", "虚拟机", "搜索引擎");
    private static final List<String> VERBS = List.of("能够提高", "可以减少", "需要管理", "通常依赖", "直接影响", "主要负责", "逐步取代", "定期检查");
    private static final List<String> OBJECTS =
            List.of("系统的吞吐量", "磁盘的读写次数", "内存的使用情况", "用户的访问速度", "数据的一致性", "集群的可用性", "网络的延迟", "进程的调度");
    private static final List<String> OPENINGS =
            List.of("", "", "", "因此，", "但是，", "例如，", "随着业务的增长，", "如果没有备份，", "它", "这种", "其中", "首先，", "所以");
    private static final List<String> TAILS =
            List.of("", "", "，从而降低了维护的成本", "，但是会占用更多的存储空间（例如索引、日志，以及快照）", "，而不是简单地增加机器", "：具体如下");
    private static final Pattern PARENTHETICAL = Pattern.compile("（[^）]*）");
    private static final Pattern DANGLING = Pattern.compile("^(?:但|而|却|且|从而|进而|因此|所以|它|其|这|该|此|那|并且|而且|其中|例如|首先，)");

    static Stream<Article> articles() {
        return Stream.iterate(1L, seed -> seed + 1).limit(20).map(DeckPropertiesTest::article);
    }

    private static Article article(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        int chapters = random.nextInt(12);
        lines.add(paragraph(random));
        for (int chapter = 1; chapter <= chapters; chapter++) {
            lines.add("# " + chapter + "、" + pick(random, SUBJECTS) + "与" + pick(random, OBJECTS));
            block(random, lines);
            for (int topic = random.nextInt(4); topic > 0; topic--) {
                lines.add("## " + pick(random, SUBJECTS) + "的作用");
                block(random, lines);
            }
        }
        return Articles.of("第 " + seed + " 篇文章", lines.toArray(String[]::new));
    }

    private static void block(Random random, List<String> lines) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            lines.add(paragraph(random));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.add("- **" + pick(random, SUBJECTS) + "**：" + sentence(random));
        }
    }

    private static String paragraph(Random random) {
        return Stream.generate(() -> sentence(random))
                .limit(1 + random.nextInt(5))
                .reduce("", String::concat);
    }

    private static String sentence(Random random) {
        return pick(random, OPENINGS) + pick(random, SUBJECTS) + pick(random, VERBS) + pick(random, OBJECTS)
                + pick(random, TAILS) + "。";
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_deck_keeps_its_promises(Article article) {
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var text = text(article.sections());

        assertThat(deck.slides()).hasSizeLessThanOrEqualTo(40);
        assertThat(deck.slides().get(0)).isInstanceOf(Slide.Cover.class);
        for (var point : points(deck)) {
            // The items of a list that share a line are each the author's, without what leads to them.
            assertThat(point.text().split("；"))
                    .allSatisfy(item -> assertThat(
                                    text + PARENTHETICAL.matcher(text).replaceAll(""))
                            .contains(item.substring(item.indexOf('：') + 1)));
            assertThat(Cells.of(point.text())).isBetween(1, StatementFinder.MAXIMUM_WIDTH);
            assertThat(point.text())
                    .doesNotContainPattern(DANGLING)
                    .doesNotEndWith("，")
                    .doesNotEndWith("：")
                    .doesNotEndWith("。");
            assertThat(count(point.text(), '（')).isEqualTo(count(point.text(), '）'));
        }
        assertThat(deck.slides())
                .filteredOn(slide -> slide instanceof Slide.Points)
                .allSatisfy(slide -> assertThat(((Slide.Points) slide).points()).hasSizeBetween(1, 6));
        assertThat(new Summarizer().summarize(article, PicturesAtHand.NONE).value())
                .isEqualTo(deck);
        assertThat(new SummaryWriter().write(deck))
                .startsWith("# " + article.metadata().title());
    }

    private static List<Point> points(Deck deck) {
        return deck.slides().stream()
                .flatMap(slide -> Stream.concat(slide.located().flatMap(Slide.Place::claimed).stream(), below(slide)))
                .toList();
    }

    private static Stream<Point> below(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().stream();
            case Slide.Comparison it -> it.subjects().stream().flatMap(subject -> subject.points().stream());
            case Slide.Exhibit it -> it.points().stream();
            case Slide.Closing it -> it.takeaways().stream();
            case Slide.Cover it -> Stream.<Point>empty();
            case Slide.Agenda it -> Stream.<Point>empty();
            case Slide.Timeline it -> Stream.<Point>empty();
            case Slide.KeyTerms it -> Stream.<Point>empty();
        };
    }

    private static String text(List<Section> sections) {
        var text = new StringBuilder();
        for (var section : sections) {
            section.blocks().forEach(block -> append(block, text));
            text.append(text(section.sections()));
        }
        return text.toString();
    }

    private static void append(Block block, StringBuilder text) {
        switch (block) {
            case Block.Paragraph it -> text.append(PlainText.of(it.content())).append('\n');
            case Block.BulletList it ->
                it.items().forEach(item -> item.content().forEach(below -> append(below, text)));
            case Block.Quote it -> it.content().forEach(below -> append(below, text));
            default -> throw new IllegalArgumentException("not generated: " + block);
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(it -> it == c).count();
    }
}
