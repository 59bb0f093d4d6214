package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedSentencesTest {
    private static CountedSentences of(String text) {
        return CountedSentences.of(text, SentenceSplitter.split(text));
    }

    @Test
    void numbers_in_a_paragraph_are_one_list_with_all_that_is_said_of_each() {
        var counted = of("二叉树有三条性质。1、每层的结点有上限。由此可算出总数。2、叶子比分支多一个；3、高度取决于形状。别的树没有。");

        assertThat(counted.first()).isEqualTo(1);
        assertThat(counted.items()).containsExactly(0, 0, 1, 2);
        assertThat(counted.opens(2)).isFalse();
        assertThat(counted.isIn(5)).isFalse();
    }

    @Test
    void the_first_number_may_stand_within_a_sentence() {
        assertThat(of("特点：（1）写入很快；（2）查询很慢。").count()).isEqualTo(2);
        assertThat(of("原因有二，一是缓存太小。二是磁盘太慢。").count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2、叶子比分支多一个。3、高度取决于形状。", "1、每层的结点有上限。别的树没有。", "版本 1.2 修好了它。2.3 又坏了。", "1、甲。乙。丙。丁。戊。2、己。"})
    void other_numbers_are_none(String text) {
        assertThat(of(text).count()).isZero();
    }
}
