package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CutListsTest {
    private static final Location AT = Location.of("test.html");

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    private static Block quote(String text) {
        return new Block.Quote(List.of(paragraph(text)), AT);
    }

    private static Block list(int start, String... items) {
        return new Block.OrderedList(
                start,
                Block.Numbering.DECIMAL,
                Stream.of(items)
                        .map(item -> new Block.Item(List.of(paragraph(item)), AT))
                        .toList(),
                AT);
    }

    private static List<List<String>> joined(Block... blocks) {
        return CutLists.joined(List.of(blocks)).stream()
                .map(block -> block instanceof Block.OrderedList it
                        ? it.items().stream()
                                .map(item -> text(item.content().get(0)))
                                .toList()
                        : List.of(text(block)))
                .toList();
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph it
                ? PlainText.of(it.content())
                : block.getClass().getSimpleName();
    }

    @Test
    void a_number_within_the_last_line_opens_an_item_and_the_next_list_goes_on() {
        assertThat(joined(list(1, "准备模具", "配制砂浆 03. 浇筑底板"), list(4, "拆除模板 5、养护", "验收")))
                .containsExactly(List.of("准备模具", "配制砂浆", "浇筑底板", "拆除模板 5、养护", "验收"));
        assertThat(joined(list(1, "准备模具", "配制砂浆 03. 浇筑底板"), list(4, "拆除模板 05. 养护")))
                .containsExactly(List.of("准备模具", "配制砂浆", "浇筑底板", "拆除模板", "养护"));
    }

    @Test
    void numbers_that_do_not_count_on_stay_in_their_line() {
        assertThat(joined(list(1, "准备模具", "配制 7. 号砂浆"))).containsExactly(List.of("准备模具", "配制 7. 号砂浆"));
        assertThat(joined(list(1, "准备模具", "强度为 3.5 兆帕"))).containsExactly(List.of("准备模具", "强度为 3.5 兆帕"));
        assertThat(joined(list(1, "准备模具"), list(1, "拆除模板"))).hasSize(2);
    }

    @Test
    void numbered_lines_each_in_a_quotation_are_lines() {
        assertThat(joined(quote("1.准备模具"), quote("2.配制砂浆"), paragraph("完工。")))
                .containsExactly(List.of("1.准备模具"), List.of("2.配制砂浆"), List.of("完工。"));
        assertThat(joined(quote("桥在水上。"), quote("人在桥上。"))).containsExactly(List.of("Quote"), List.of("Quote"));
    }
}
