package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
    private static final Words WORDS = new Words();
    private static final Block.Figure FIGURE =
            new Block.Figure(List.of(new Picture("a.png", "", 0, 0)), List.of(), Location.of("test.html"));

    private static List<String> words(Block... blocks) {
        var passages = Stream.of(blocks)
                .flatMap(block -> Stream.concat(Stream.of(block), block.children().stream()))
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> AnnotatedPassage.of(new Passage(((Block.Paragraph) block).content(), block.at()), WORDS))
                .toList();
        var topic = new Topic("窗口", "window", List.of(blocks), List.of(), passages);
        return FigureWords.of(topic, FIGURE).stream().map(Slide.Point::text).toList();
    }

    private static Block line(String text) {
        return Articles.paragraph(text);
    }

    @Test
    void what_leads_to_a_picture_is_said_beside_it_without_what_points_at_it() {
        assertThat(words(line("三次握手的过程如下图所示："), FIGURE)).containsExactly("三次握手的过程");
        assertThat(words(line("先准备环境。然后选择自定义的安装方式，点击下一步"), FIGURE)).isEmpty();
        assertThat(words(line("先准备环境。选择自定义的安装方式，点击下一步"), FIGURE)).containsExactly("选择自定义的安装方式，点击下一步");
        assertThat(words(line("下图是发送窗口的结构："), FIGURE)).containsExactly("下图是发送窗口的结构");
    }

    @Test
    void what_stands_below_a_picture_is_said_where_it_points_back() {
        assertThat(words(FIGURE, line("图中的阴影是已经确认的数据。"))).containsExactly("图中的阴影是已经确认的数据");
        assertThat(words(FIGURE, line("接收窗口的大小由接收方通告。"))).isEmpty();
    }

    @Test
    void words_of_an_item_belong_to_the_picture_in_it() {
        var item = new Block.Item(List.of(line("拓扑规则：不能重叠，不能有空隙"), FIGURE), Articles.AT);

        assertThat(words(line("别的一句话。"), new Block.BulletList(List.of(item), Articles.AT)))
                .containsExactly("拓扑规则：不能重叠，不能有空隙");
    }

    @Test
    void neither_questions_nor_what_leans_on_other_text_is_said() {
        assertThat(words(line("如果地图更大该如何办？"), FIGURE)).isEmpty();
        assertThat(words(line("运行上面的代码得到的结果："), FIGURE)).isEmpty();
        assertThat(words(line("形如："), FIGURE)).isEmpty();
    }
}
