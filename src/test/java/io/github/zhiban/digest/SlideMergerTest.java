package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.picture.PicturesAtHand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlideMergerTest {
    private static List<Slide> merge(List<? extends Slide> slides) {
        return SlideMerger.merge(List.copyOf(slides), "数据结构", new ExhibitFinder(PicturesAtHand.NONE));
    }

    private static Slide.Points slide(int chapter, String title, String... texts) {
        var points = Stream.of(texts)
                .map(text -> new Point("", List.of(new Inline.Text(text)), Articles.AT))
                .toList();
        return new Slide.Points(new Place("第 " + chapter + " 章", chapter, title, "h" + title, 1, 1), points);
    }

    @Test
    void short_siblings_share_a_slide_under_their_titles() {
        var merged = merge(List.of(slide(1, "散列表", "查询很快"), slide(1, "平衡树", "支持范围", "保持有序")));

        assertThat(merged).singleElement().isInstanceOfSatisfying(Slide.Points.class, slide -> {
            assertThat(slide.place().title()).isEqualTo("第 1 章");
            assertThat(slide.points()).extracting(Point::lead).containsExactly("散列表", "平衡树", "");
        });
    }

    private static Slide.Points list(String heading) {
        var points = slide(1, "分析", "查询很快", "插入很慢").points();
        return new Slide.Points(new Place("第 1 章", 1, "分析", heading, 1, 1), points, Slide.Points.Shape.LIST);
    }

    @Test
    void a_statement_heads_the_list_of_its_section_and_of_no_other_with_its_title() {
        var statement = slide(1, "分析", "散列表按照键值计算位置");

        assertThat(merge(List.of(statement, list("h分析"))))
                .singleElement()
                .satisfies(slide ->
                        assertThat(slide.located().orElseThrow().claimed()).isPresent());
        assertThat(merge(List.of(statement, list("h2"))))
                .allSatisfy(slide ->
                        assertThat(slide.located().orElseThrow().claimed()).isEmpty());
    }

    @Test
    void full_slides_and_slides_that_continue_stay() {
        var full = slide(1, "散列表", "甲", "乙", "丙");
        var other = slide(1, "平衡树", "甲", "乙", "丙");
        var part = slide(1, "位图", "甲", "乙");

        assertThat(merge(List.of(full, other))).hasSize(2);
        assertThat(merge(List.of(part, part, slide(1, "跳表", "甲", "乙")))).hasSize(3);
    }

    @Test
    void chapters_of_one_short_slide_are_joined_last() {
        var merged = merge(List.of(slide(1, "散列表", "甲"), slide(2, "平衡树", "乙"), slide(3, "位图", "丙", "丁", "戊", "己")));

        assertThat(merged).hasSize(2);
        assertThat(merge(List.of(slide(1, "甲", "甲"), slide(2, "乙", "乙"), slide(2, "丙", "丙", "丁", "戊", "己", "庚"))))
                .hasSize(3);
    }

    @Test
    void what_stands_before_the_first_heading_is_not_said_below_it() {
        assertThat(merge(List.of(slide(0, "全文标题", "甲"), slide(1, "平衡树", "乙")))).hasSize(2);
    }

    @Test
    void two_chapters_that_say_little_share_a_slide_under_both_titles() {
        assertThat(merge(List.of(slide(1, "平衡树", "甲"), slide(2, "散列表", "乙"))))
                .singleElement()
                .isInstanceOfSatisfying(Slide.Points.class, slide -> {
                    assertThat(slide.place().title()).isEqualTo("平衡树 · 散列表");
                    assertThat(slide.points()).extracting(Point::lead).containsExactly("平衡树", "散列表");
                });
    }

    @Test
    void chapters_whose_titles_one_line_does_not_hold_share_no_slide() {
        var one = "客户端状态机中的全部状态转换";
        var other = "服务器状态机中的全部状态转换";

        assertThat(merge(List.of(slide(1, one, "甲"), slide(2, other, "乙", "丙"))))
                .hasSize(2);
        assertThat(merge(List.of(slide(1, one, "甲", "乙"), slide(2, other, "丙", "丁"))))
                .hasSize(2);
    }

    @Test
    void a_single_point_is_said_beside_the_exhibit_that_follows() {
        var code = new Block.CodeBlock("sql", "select 1;", Articles.AT);
        var place = slide(1, "查询", "甲").place();

        var merged = merge(List.of(slide(1, "查询", "查询很快"), new Slide.Exhibit(place, code, List.of())));

        assertThat(merged)
                .singleElement()
                .isInstanceOfSatisfying(
                        Slide.Exhibit.class,
                        exhibit -> assertThat(exhibit.points())
                                .extracting(Point::text)
                                .containsExactly("查询很快"));
    }

    @Test
    void what_follows_an_exhibit_is_said_beside_it_as_far_as_there_is_room() {
        var code = new Block.CodeBlock("sql", "select 1;", Articles.AT);
        var exhibit = new Slide.Exhibit(slide(1, "查询", "甲").place(), code, List.of());

        assertThat(merge(List.of(exhibit, slide(1, "查询", "查询很快", "索引占用空间")))).hasSize(1);
        assertThat(merge(List.of(exhibit, slide(1, "查询", "查询很快", "索引占用空间", "写入变慢"))))
                .hasSize(2);
    }

    @Test
    void a_few_words_of_a_section_that_says_more_elsewhere_have_no_slide() {
        var full = slide(1, "查询", "甲", "乙", "丙", "丁");
        var list = new Slide.Points(full.place(), full.points(), Slide.Points.Shape.LIST);

        assertThat(merge(List.of(full, list, slide(1, "查询", "查询很快")))).containsExactly(full, list);
        assertThat(merge(List.of(full, list, slide(1, "索引", "索引占用空间")))).hasSize(3);
    }

    @Test
    void bare_numbers_label_nothing() {
        assertThat(new Place("01", 1, "查询", "h", 1, 1).label()).isEmpty();
        assertThat(new Place(
                                "一",
                                1,
                                "02",
                                "h",
                                1,
                                1,
                                slide(1, "查询", "甲").points().get(0))
                        .label())
                .isEmpty();
        assertThat(new Place(
                                "查询",
                                1,
                                "02",
                                "h",
                                1,
                                1,
                                slide(1, "查询", "甲").points().get(0))
                        .label())
                .isEqualTo("查询");
    }

    @Test
    void what_belongs_to_another_section_is_not_said_beside_an_exhibit() {
        var code = new Block.CodeBlock("sql", "select 1;", Articles.AT);
        var exhibit = new Slide.Exhibit(slide(1, "查询", "甲").place(), code, List.of());

        assertThat(merge(List.of(slide(1, "索引", "占用空间"), exhibit))).hasSize(2);
    }

    @Test
    void comparisons_of_one_kind_become_one() {
        var merged = merge(List.of(comparison("分页", "优点", "缺点"), comparison("分段", "优势", "不足")));

        assertThat(merged).singleElement().isInstanceOfSatisfying(Slide.Comparison.class, comparison -> {
            assertThat(comparison.place().title()).isEqualTo("第 1 章");
            assertThat(comparison.subjects()).extracting(Slide.Subject::name).containsExactly("分页", "分段");
            assertThat(comparison.subjects().get(1).points())
                    .extracting(Point::lead)
                    .containsExactly("优势", "不足");
        });
    }

    @Test
    void comparisons_of_different_kinds_stay_apart() {
        assertThat(merge(List.of(comparison("分页", "优点", "缺点"), comparison("分段", "原理", "用途"))))
                .hasSize(2);
    }

    private static Slide comparison(String title, String... subjects) {
        return new Slide.Comparison(
                slide(1, title, "甲").place(),
                Stream.of(subjects)
                        .map(name -> new Slide.Subject(
                                name,
                                List.of(new Point("", List.of(new Inline.Text(title + "的" + name)), Articles.AT))))
                        .toList());
    }

    private static Slide unrepeated(String... leadsAndTexts) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < leadsAndTexts.length; i += 2) {
            points.add(new Point(leadsAndTexts[i], List.of(new Inline.Text(leadsAndTexts[i + 1])), Articles.AT));
        }
        return SlideMerger.unrepeated(new Slide.Points(new Place("章", 1, "引擎", "h", 1, 1), points));
    }

    @Test
    void leads_that_all_statements_begin_with_are_not_said_before_them() {
        assertThat(unrepeated("行存", "行存是按行保存的格式", "列存", "列存是按列保存的格式"))
                .isInstanceOfSatisfying(
                        Slide.Points.class,
                        slide -> assertThat(slide.points())
                                .extracting(Point::lead)
                                .containsOnly(""));
        assertThat(unrepeated("行存", "行存是按行保存的格式", "列存", "压缩的效果更好"))
                .isInstanceOfSatisfying(
                        Slide.Points.class,
                        slide -> assertThat(slide.points())
                                .extracting(Point::lead)
                                .containsExactly("行存", "列存"));
    }
}
