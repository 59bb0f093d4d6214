package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block.Numbering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, CHINESE, 一、",
        "10, CHINESE, 十、",
        "11, CHINESE, 十一、",
        "20, CHINESE, 二十、",
        "99, CHINESE, 九十九、",
        "100, CHINESE, 100、",
        "3, PARENTHESISED, （3）",
        "1, CIRCLED, ①",
        "20, CIRCLED, ⑳",
        "21, CIRCLED, ㉑",
        "36, CIRCLED, ㊱",
        "51, CIRCLED, (51)",
        "49, LOWER_ROMAN, xlix."
    })
    void writesNumbers(int number, Numbering numbering, String expected) {
        assertThat(Numerals.of(number, numbering)).isEqualTo(expected);
    }
}
