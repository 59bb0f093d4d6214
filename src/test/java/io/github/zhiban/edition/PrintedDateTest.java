package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource({
        "zh-CN, 2023年7月4日",
        "zh-TW, 2023年7月4日",
        "en, 4 July 2023",
        "de, 4 July 2023",
    })
    void isWrittenInTheLanguageOfItsArticle(String language, String printed) {
        assertThat(PrintedDate.of(OffsetDateTime.parse("2023-07-04T23:30:00+08:00"), language))
                .isEqualTo(printed);
    }
}
