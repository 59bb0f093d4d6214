package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthTest {
    private static int sharedIn(String text) {
        return (int)
                text.chars().filter(unit -> FullWidth.isShared((char) unit)).count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说“好”。",
                "他说：“Hello world.”",
                "“Hello”是问候",
                "使用 “foo” 函数",
                "“他‘真’的”",
                "真的——不信……",
                "(1, 1, 2)——T, F",
                "1. ……",
                "列奥纳多·达·芬奇",
                "是/否",
                "10月–12月",
                "“中文”",
                "（“OK”）"
            })
    void t28SharedMarksAreChineseAmongHan(String text) {
        assertThat(FullWidth.of(text).cardinality()).isEqualTo(sharedIn(text)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “hello” to me",
                "It’s the users’ choice",
                "3–5 and/or 7",
                "well — maybe…",
                "“Hello”",
                "中文 and “Latin” text"
            })
    void t28SharedMarksAreLatinAmongLatin(String text) {
        assertThat(FullWidth.of(text).isEmpty()).isTrue();
        assertThat(sharedIn(text)).isPositive();
    }

    @Test
    void apostrophesStayLatinWithinChineseQuotes() {
        String text = "他说“It’s OK”吧";
        assertThat(FullWidth.of(text).stream().boxed()).containsExactly(text.indexOf('“'), text.indexOf('”'));
    }
}
