package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
    @ParameterizedTest
    @ValueSource(strings = {"不，这是不可能的。", "是的，", "答：不是。", "对的，这是可能的。", "不能。", "yes."})
    void some_answers_say_only_yes_or_no(String answer) {
        assertThat(Replies.isBare(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不能删除已经写入的块。", "是一种分布式账本。", "可以通过快照恢复。", "没有备份的库会丢数据。"})
    void others_say_more(String answer) {
        assertThat(Replies.isBare(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"但到了手机上情况变了。", "其实并非如此。"})
    void a_foil_is_set_right_by_the_next_sentence(String next) {
        assertThat(Foils.isSetRight("本来编写程序不需要关心内存。", next)).isTrue();
        assertThat(Foils.isSetRight("编写程序不需要关心内存。", next)).isFalse();
        assertThat(Foils.isSetRight("本来编写程序不需要关心内存。", "手机也一样。")).isFalse();
    }
}
