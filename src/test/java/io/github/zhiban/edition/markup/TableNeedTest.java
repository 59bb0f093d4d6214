package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableNeedTest {
    private static final Location AT = Location.of("a.md");

    @Test
    void narrowTablesFitEveryScreen() {
        assertThat(TableNeed.of(grid(List.of("名", "值"), List.of("甲", "1")))).isNull();
    }

    @Test
    void theMoreColumnsTheWiderTheScreen() {
        assertThat(TableNeed.of(
                        grid(List.of("名称", "说明文字", "备注内容", "日期"), List.of("甲乙", "很长的一句说明文字", "也是很长的备注", "2024-01-02"))))
                .isEqualTo("fit-18");
        assertThat(TableNeed.of(grid(
                        Stream.generate(() -> "一二三四").limit(21).toList(),
                        Stream.generate(() -> "internationalization").limit(21).toList())))
                .isEqualTo("fit-48");
    }

    @Test
    void recordsAreLedByTheNamesOfTheirColumns() {
        TableGrid grid = grid(List.of("名称", ""), List.of("甲", "乙"));

        assertThat(grid.body().getFirst().stream().map(slot -> String.valueOf(TableNeed.label(grid, slot))))
                .containsExactly("名称", "null");
    }

    @Test
    void headsThatSpanColumnsNameTheirGroups() {
        Block.Row groups = new Block.Row(List.of(cell("地区", 1, 2), cell("上半年", 2, 1)));
        TableGrid grid = TableGrid.of(new Block.Table(
                List.of(), List.of(groups, row(List.of("收入", "支出"))), List.of(row(List.of("甲", "乙", "丙"))), AT));

        assertThat(grid.body().getFirst().stream().map(slot -> String.valueOf(TableNeed.label(grid, slot))))
                .containsExactly("地区", "上半年·收入", "上半年·支出");
        assertThat(TableNeed.hasLegend(grid)).isFalse();
    }

    @Test
    void headsThatExplainThemselvesAreShownOnce() {
        TableGrid grid = grid(List.of("名称", "客户端自己处理丢失更新的办法，例如先查询版本再更新"), List.of("甲", "乙"));

        assertThat(grid.body().getFirst().stream().map(slot -> String.valueOf(TableNeed.label(grid, slot))))
                .containsExactly("名称", "客户端自己处理丢失更新的办法……");
        assertThat(TableNeed.hasLegend(grid)).isTrue();
    }

    private static TableGrid grid(List<String> head, List<String> body) {
        return TableGrid.of(new Block.Table(List.of(), List.of(row(head)), List.of(row(body)), AT));
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(cells.stream().map(text -> cell(text, 1, 1)).toList());
    }

    private static Block.Cell cell(String text, int columns, int rows) {
        List<Block> content =
                text.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(new Inline.Text(text)), AT));
        return new Block.Cell(false, columns, rows, Block.Alignment.NATURAL, content);
    }
}
