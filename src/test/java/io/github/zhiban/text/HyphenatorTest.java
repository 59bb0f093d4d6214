package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.line.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
    private static String hyphenated(String word) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            result.append(Hyphenator.english().points(word).get(i) ? "-" : "").append(word.charAt(i));
        }
        return result.toString();
    }

    /** As TeX does with the same patterns ({@code \showhyphens}). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hy-phen-ation",
                "al-go-rithm",
                "com-puter",
                "ty-pog-ra-phy",
                "para-graph",
                "in-ter-na-tional",
                "Sys-tem",
                "ta-ble",
                "project"
            })
    void findsThePointsThatTeXFinds(String expected) {
        assertThat(hyphenated(expected.replace("-", ""))).isEqualTo(expected);
    }

    @Test
    void keepsTwoLettersBeforeAndThreeAfter() {
        assertThat(hyphenated("about")).isEqualTo("about");
        assertThat(hyphenated("quickly")).isEqualTo("quickly");
        assertThat(hyphenated("quickness")).isEqualTo("quick-ness");
    }

    @Test
    void partsLongNamesOfTwoWordsAndLongCapitalisedWords() {
        LineCharacters characters = LineCharacters.of(Sample.of("PowerDesigner Organization UITableViewDataSource"));
        assertThat(Hyphenation.points(characters, 0, characters.length(), 6).stream())
                .containsExactly(5, 16, 18, 20, 22);
    }

    @Test
    void leavesNamesAlone() {
        LineCharacters characters = LineCharacters.of(
                Sample.of("Stable Diffusion configuration.yaml NASAorganization JavaScript organization_id"));
        assertThat(Hyphenation.points(characters, 0, characters.length(), 6).isEmpty())
                .isTrue();
    }
}
