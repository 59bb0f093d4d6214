package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTitleTest {
    @Test
    void titles_stand_beside_one_another_as_far_as_a_line_holds_them() {
        assertThat(JoinedTitle.of(List.of("散列表", "", "平衡树", "散列表"))).isEqualTo("散列表 · 平衡树");
        assertThat(JoinedTitle.of(List.of("客户端状态机中的状态转换", "服务器状态机中的状态转换", "重复阶段")))
                .isEqualTo("客户端状态机中的状态转换等");
        assertThat(JoinedTitle.of(List.of("Conversions from C types to Lua objects", "Conversions between C types")))
                .isEqualTo("Conversions from C types to Lua objects and more");
    }

    @Test
    void a_title_that_says_there_are_more_is_not_joined_again() {
        var once = JoinedTitle.of(List.of("客户端状态机中的状态转换", "服务器状态机中的状态转换"));

        assertThat(JoinedTitle.of(List.of(once, "重复阶段"))).isEqualTo(once);
        assertThat(JoinedTitle.holds(List.of("散列表", "平衡树"))).isTrue();
        assertThat(JoinedTitle.holds(List.of("客户端状态机中的状态转换", "服务器状态机中的状态转换"))).isFalse();
    }
}
