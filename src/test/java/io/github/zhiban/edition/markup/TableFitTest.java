package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.TableFit.Form;
import io.github.zhiban.edition.markup.TableGrid.Slot;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFitTest {
    private static final Location AT = Location.of("a.html");
    private static final Measures MEASURES = TestMeasures.of(false);

    private static Cell cell(String text, int columnSpan, int rowSpan) {
        Block paragraph = new Block.Paragraph(List.of(new Inline.Text(text)), AT);
        return new Cell(false, columnSpan, rowSpan, Alignment.NATURAL, List.of(paragraph));
    }

    private static Block.Table table(int rows, int columns, String text) {
        Row row = new Row(Collections.nCopies(columns, cell(text, 1, 1)));
        return new Block.Table(List.of(), List.of(), Collections.nCopies(rows, row), AT);
    }

    private static TableFit fit(Block.Table table) {
        return TableFit.of(TableGrid.of(table), MEASURES, Picture::width, MEASURES.width());
    }

    @Test
    void aHeadOfManyRowsIsToldFromOneThatPagesRepeat() {
        List<Row> rows = table(9, 3, "短文").body();

        assertThat(TableGrid.of(new Block.Table(List.of(), rows.subList(0, 6), rows, AT))
                        .hasTallHead())
                .isTrue();
        assertThat(TableGrid.of(new Block.Table(List.of(), rows.subList(0, 2), rows, AT))
                        .hasTallHead())
                .isFalse();
    }

    @Test
    void chooseTheMostComfortableFormThatFits() {
        assertThat(fit(table(20, 3, "短文")).form()).isEqualTo(Form.NORMAL);
        assertThat(fit(table(20, 9, "一二三四五六")).form()).isEqualTo(Form.SMALL);
        assertThat(fit(table(20, 20, "123")).form()).isEqualTo(Form.SMALL);
        assertThat(fit(table(20, 16, "ABCDE")).form()).isEqualTo(Form.LANDSCAPE);
        assertThat(fit(table(20, 32, "长长的一段文字")).form()).isEqualTo(Form.RECORDS);
    }

    @Test
    void aShortTableGetsNoPageOfItsOwn() {
        assertThat(fit(table(2, 16, "ABCDE")).form()).isEqualTo(Form.RECORDS);
        assertThat(fit(table(6, 16, "ABCDE")).form())
                .as("its page would leave those around it half empty")
                .isEqualTo(Form.RECORDS);
        assertThat(fit(table(14, 16, "ABCDE")).form())
                .as("as records it would need pages")
                .isEqualTo(Form.LANDSCAPE);
    }

    @Test
    void manyColumnsStandCloserTogether() {
        assertThat(fit(table(4, 21, "12")).dense()).isTrue();
        assertThat(fit(table(4, 10, "12")).dense()).isFalse();
    }

    @Test
    void columnsShareTheWidth() {
        TableFit fit = fit(table(4, 7, "一段要折行的文字，它比一栏宽"));

        assertThat(fit.shares()).hasSize(7);
        assertThat(fit.shares().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(100, within(0.001));
        assertThat(fit.width()).isEqualTo(MEASURES.width());
    }

    @Test
    void columnsOfSingleSignsAreEquallyWide() {
        List<Cell> signs = List.of(
                cell("物理块", 1, 1),
                cell("7", 1, 1),
                cell("√", 1, 1),
                cell("0", 1, 1),
                cell("1", 1, 1),
                cell("一段文字", 1, 1));
        TableFit fit = fit(new Block.Table(List.of(), List.of(), List.of(new Row(signs)), AT));

        assertThat(fit.shares().subList(1, 5)).containsOnly(fit.shares().get(1));
        assertThat(fit.shares().getLast()).isGreaterThan(fit.shares().get(1));
    }

    @Test
    void shortRowsArePaddedAndEmptyOnesLeftOut() {
        Cell nothing = new Cell(false, 1, 1, Alignment.NATURAL, List.of());
        Block.Table table = new Block.Table(
                List.of(),
                List.of(),
                List.of(
                        new Row(List.of(cell("a", 1, 3), cell("b", 1, 1), cell("c", 1, 1))),
                        new Row(List.of(nothing, nothing)),
                        new Row(List.of()),
                        new Row(List.of(cell("d", 1, 1)))),
                AT);
        TableGrid grid = TableGrid.of(table);

        assertThat(grid.body()).hasSize(2);
        assertThat(grid.body().getFirst()).extracting(Slot::rowSpan).containsExactly(1, 1, 1);
        assertThat(grid.body().getLast()).extracting(Slot::column).containsExactly(0, 1, 2);
    }

    @Test
    void spansAreCutToTheirPartOfTheTable() {
        Block.Table table = new Block.Table(
                List.of(),
                List.of(),
                List.of(
                        new Row(List.of(cell("a", 1, 9), cell("b", 2, 1))),
                        new Row(List.of(cell("c", 1, 1), cell("d", 1, 1)))),
                AT);
        TableGrid grid = TableGrid.of(table);

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.body().getFirst()).extracting(Slot::rowSpan).containsExactly(2, 1);
        assertThat(grid.body().getLast()).extracting(Slot::column).containsExactly(1, 2);
    }

    @Test
    void aColumnOfPicturesIsAsWideAsTheseWhereThereIsRoom() {
        Block figure = new Block.Figure(List.of(new Picture("a.png", "", 150, 100)), List.of(), AT);
        Cell picture = new Cell(false, 1, 1, Alignment.NATURAL, List.of(figure));
        Block.Table table = new Block.Table(List.of(), List.of(), List.of(new Row(List.of(picture, picture))), AT);
        TableFit fit = fit(table);

        assertThat(fit.shares()).allMatch(share -> fit.width() * share / 100 >= 150);
    }
}
