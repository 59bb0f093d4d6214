package io.github.zhiban.edition.slides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Slide;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointFormsTest {
    private static final Slide.Place PLACE = new Slide.Place("", 1, "备份", "", 1, 1);

    private static Slide.Point point(String text) {
        return new Slide.Point("", List.of(new Inline.Text(text)), Location.of("backup.html"));
    }

    private static Slide.Points slide(Slide.Points.Shape shape, String... texts) {
        return new Slide.Points(
                PLACE, Arrays.stream(texts).map(PointFormsTest::point).toList(), shape);
    }

    @Test
    void few_short_steps_are_a_process() {
        assertThat(PointForms.isProcess(slide(Slide.Points.Shape.STEPS, "选择实例", "设置窗口", "执行备份")))
                .isTrue();
        assertThat(PointForms.isProcess(slide(Slide.Points.Shape.LIST, "选择实例", "设置窗口", "执行备份")))
                .isFalse();
        assertThat(PointForms.isProcess(slide(Slide.Points.Shape.STEPS, "选择实例", "设置窗口", "执行备份".repeat(12))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"存储的占用降低了 63%, 63%", "人才缺口将达327万人, 327万人", "性能是它的 3 倍, 3 倍"})
    void the_figure_of_a_statement_stands_by_itself(String text, String figure) {
        assertThat(PointForms.figure(slide(Slide.Points.Shape.APART, text))).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023 年发布了第二版", "占用从 90% 降低到 63%", "第 3 版更快"})
    void years_counts_and_several_figures_do_not(String text) {
        assertThat(PointForms.figure(slide(Slide.Points.Shape.APART, text))).isEmpty();
    }

    @Test
    void what_somebody_says_has_its_speaker() {
        assertThat(PointForms.quotation(slide(Slide.Points.Shape.APART, "王小明说：“没有恢复过的备份不能算备份。”")))
                .contains(new PointForms.Quotation("王小明", "没有恢复过的备份不能算备份。"));
        assertThat(PointForms.quotation(slide(Slide.Points.Shape.APART, "王小明说备份“不能少”，所以每天备份")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"优化前, 优化后, true", "之前, 之后, true", "优化后, 优化前, false", "前端, 后端, false", "主库, 从库, false"})
    void what_became_of_something_stands_after_it(String one, String other, boolean turn) {
        var comparison = new Slide.Comparison(
                PLACE,
                List.of(new Slide.Subject(one, List.of(point("慢"))), new Slide.Subject(other, List.of(point("快")))));

        assertThat(PointForms.isTurn(comparison)).isEqualTo(turn);
    }
}
