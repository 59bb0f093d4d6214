package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsInTextTest {
    @ParameterizedTest
    @CsvSource({"萌芽阶段（20 世纪 50 年代至 90 年代中期）,1950", "2014年起发展迅速,2014", "80 年代中期出现,1980", "2017，发布,2017", "1990s 以后,1990"
    })
    void years_are_found(String text, int year) {
        assertThat(YearsInText.firstYear(text)).contains(year);
    }

    @Test
    void other_numbers_are_not_years() {
        assertThat(YearsInText.firstYear("内存 2048 兆，端口 8080")).isEmpty();
    }

    @Test
    void an_opening_date_is_cut_off() {
        var text = "在 1970 年，关系模型的论文发表";
        var opening = YearsInText.opening(text).orElseThrow();
        assertThat(opening.when().of(text)).isEqualTo("1970 年");
        assertThat(text.substring(opening.rest())).isEqualTo("关系模型的论文发表");
    }
}
