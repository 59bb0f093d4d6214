package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    石拱桥与木梁桥 | 4 | 石拱桥与/木梁桥
                    石拱桥，木梁桥 | 3 | 石拱/桥，木/梁桥
                    看（水）再造桥 | 2 | 看/（水）/再造/桥
                    open the gate | 4 | open/the/gate
                    extraordinary | 4 | extraordinary
                    桥 | 9 | 桥
                    """)
    void breaksWhereTextMayBreak(String label, double room, String lines) {
        assertThat(LabelLines.of(label, room, TextWidth::of)).isEqualTo(List.of(lines.split("/", -1)));
    }
}
