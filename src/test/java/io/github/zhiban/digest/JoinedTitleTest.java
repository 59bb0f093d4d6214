package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTitleTest {
    @Test
    void titles_stand_beside_one_another_as_far_as_a_line_holds_them() {
        assertThat(JoinedTitle.of(List.of("散列表", "", "平衡树", "散列表"))).isEqualTo("散列表 · 平衡树");
        assertThat(JoinedTitle.of(List.of("客户端状态机中的状态转换", "服务器状态机中的状态转换", "重复阶段")))
                .isEmpty();
    }

    @Test
    void a_title_by_itself_may_be_longer_than_several() {
        assertThat(JoinedTitle.of(List.of("客户端状态机中的状态转换以及服务器状态机中的状态转换"))).startsWith("客户端");
        assertThat(JoinedTitle.holds(List.of("散列表", "平衡树"))).isTrue();
        assertThat(JoinedTitle.holds(List.of("客户端状态机中的状态转换", "服务器状态机中的状态转换"))).isFalse();
    }
}
