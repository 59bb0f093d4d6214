package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Text;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.text.Cells;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Passage PASSAGE = new Passage(
            List.of(
                    new Text("设"),
                    new Inline.InlineFormula("x^2"),
                    new Inline.Strong(List.of(new Text("为正"), new Inline.Code("int"))),
                    new Inline.NoteRef("n1"),
                    new Inline.Deleted(List.of(new Text("旧"))),
                    new Inline.HardLineBreak(),
                    new Text("则成立")),
            Location.of("test.html"));

    @Test
    void formulas_are_one_character_and_deleted_text_is_none() {
        assertThat(PASSAGE.text()).isEqualTo("设" + Passage.FORMULA + "为正int\n则成立");
    }

    @Test
    void a_slice_keeps_dress_and_formulas() {
        assertThat(PASSAGE.slice(new Span(1, 5)))
                .containsExactly(
                        new Inline.InlineFormula("x^2"),
                        new Inline.Strong(List.of(new Text("为正"), new Inline.Code("i"))));
        assertThat(PASSAGE.slice(new Span(8, 10))).containsExactly(new Text("则成"));
    }

    @Test
    void widths_count_han_double() {
        assertThat(Cells.of("索引 abc，")).isEqualTo(4 + 1 + 3 + 2);
        assertThat(PASSAGE.width(new Span(2, 7))).isEqualTo(7);
    }
}
