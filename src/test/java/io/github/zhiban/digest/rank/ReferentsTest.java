package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferentsTest {
    private static boolean areUnnamed(String text, String heading) {
        var passage =
                AnnotatedPassage.of(new Passage(List.of(new Inline.Text(text)), Location.of("test.html")), new Words());
        return Referents.areUnnamed(passage, new Span(0, text.length()), heading);
    }

    @Test
    void what_is_pointed_at_before_any_subject_has_a_name() {
        assertThat(areUnnamed("通过一系列实践操作，逐步为该缓存增加了淘汰的机制", "")).isTrue();
        assertThat(areUnnamed("程序的重点在于如何将这些数组准确地写入文件", "")).isTrue();
        assertThat(areUnnamed("程序的重点在于如何将这些数组准确地写入文件", "数组")).isFalse();
        assertThat(areUnnamed("数组由程序分配，程序随后把这些数组写入文件", "")).isFalse();
    }

    @Test
    void a_subject_is_pointed_at_by_what_it_is() {
        assertThat(areUnnamed("缓存服务器很出名，不少企业基于该项目做二次开发", "")).isFalse();
        assertThat(areUnnamed("GridOne这个游戏只有一张背景图片", "")).isFalse();
    }

    @Test
    void what_only_joins_clauses_points_at_no_thing() {
        assertThat(areUnnamed("系统在这种情况下拒绝连接", "")).isFalse();
    }
}
