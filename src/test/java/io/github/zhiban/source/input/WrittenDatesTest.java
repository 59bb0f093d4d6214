package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the ways in which pages write them. */
class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2021-03-04T05:06:07+08:00; 2021-03-04T05:06:07+08:00",
                "2021-03-04T05:06:07.123Z; 2021-03-04T05:06:07Z",
                "发布时间：2021年3月4日 5:06; 2021-03-04T05:06+08:00",
                "二〇二一年三月二十四日; 2021-03-24T00:00+08:00",
                "March 4, 2021 5:06 pm; 2021-03-04T17:06+08:00",
                "4 Mar 2021; 2021-03-04T00:00+08:00",
                "20210304; 2021-03-04T00:00+08:00",
                "2021 03/04 05:06:07; 2021-03-04T05:06:07+08:00"
            })
    void dates(String text, String date) {
        assertThat(WrittenDates.first(text)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-13-41", "版本 1.2021.3", "昨天", "12021-03-045"})
    void noDates(String text) {
        assertThat(WrittenDates.first(text)).isNull();
    }
}
