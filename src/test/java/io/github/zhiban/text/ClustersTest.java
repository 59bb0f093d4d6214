package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
    @ParameterizedTest
    @ValueSource(strings = {"中文 and Latin，《标点》……——“引”", "かな・ガ ㄅ Ωж é 𠮷 😀", "x\u00ADy\u200Bz", ""})
    void findsNoneInPlainText(String text) {
        assertThat(Clusters.of(text).areNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦",
                "🏳️‍🌈",
                "🇨🇳",
                "👍🏽",
                "1️⃣",
                "葛󠄀",
                "x̂",
                "A⃝",
                "c̶",
                "क्षि",
                "น้ำ",
                "\u1112\u1161\u11AB",
                "שָׁ",
                "か\u309A"
            })
    void takesEachAsOne(String cluster) {
        Clusters found = Clusters.of("前" + cluster + "后");

        assertThat(found.joins(1)).isFalse();
        assertThat(found.end(1)).isEqualTo(1 + cluster.length());
        for (int i = 2; i <= cluster.length(); i++) {
            assertThat(found.joins(i)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧‍👦", "🇨🇳", "👍🏽", "1️⃣", "#️⃣", "❤️"})
    void knowsPictures(String cluster) {
        assertThat(Clusters.isPicture(cluster)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"❤︎", "1", "x̂", "葛󠄀", "A⃝"})
    void knowsWhatIsNoPicture(String cluster) {
        assertThat(Clusters.isPicture(cluster)).isFalse();
    }

    @Test
    void shapesScriptsWhoseLettersDependOnEachOther() {
        assertThat("مहภא".codePoints()).allMatch(Clusters::isConnected);
        assertThat("a汉한жあ1".codePoints()).noneMatch(Clusters::isConnected);
    }
}
