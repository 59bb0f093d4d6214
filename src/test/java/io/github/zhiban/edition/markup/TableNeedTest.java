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

    private static TableGrid grid(List<String> head, List<String> body) {
        return TableGrid.of(new Block.Table(List.of(), List.of(row(head)), List.of(row(body)), AT));
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(cells.stream()
                .map(text -> new Block.Cell(
                        false,
                        1,
                        1,
                        Block.Alignment.NATURAL,
                        text.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(new Inline.Text(text)), AT))))
                .toList());
    }
}
