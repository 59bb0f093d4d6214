package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void the_longest_words_are_taken_and_names_stay_whole() {
        assertThat(new Words().of("索引加快 PostgreSQL 16.2 的查询。"))
                .extracting(Word::text, Word::tag)
                .contains(Tuple.tuple("postgresql", "nx"), Tuple.tuple("16.2", "m"))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("索引", "加快", "postgresql", "16.2", "的", "查询");
    }

    @Test
    void what_is_in_no_dictionary_is_a_name_and_numerals_are_numbers() {
        assertThat(new Words().of("三㛃㛄"))
                .extracting(Word::text, Word::tag, Word::at)
                .containsExactly(Tuple.tuple("三", "m", new Span(0, 1)), Tuple.tuple("㛃㛄", "nz", new Span(1, 3)));
    }

    @Test
    void traditional_text_has_the_words_of_simplified_text_in_its_own_places() {
        assertThat(new Words().of("資料庫"))
                .allSatisfy(word -> assertThat(word.at().end()).isLessThanOrEqualTo(3))
                .isEqualTo(new Words().of("资料库"));
    }
}
