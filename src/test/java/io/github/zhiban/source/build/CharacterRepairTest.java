package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterRepairTest {
    @ParameterizedTest
    @CsvSource({
        "cafe\u0301, caf\u00E9",
        "Vie\u0323\u0302t, Vi\u1EC7t",
        "u\u0308\u030C, \u01DA",
        "\u304B\u3099, \u304C",
        "\u1112\u1161\u11AB, \uD55C",
        "\u0251\u0301, \u0251\u0301"
    })
    void lettersTakeTheirMarks(String parted, String composed) {
        assertThat(CharacterRepair.repair(parted)).isEqualTo(composed);
    }

    @Test
    void charactersWithoutMarksStayWhatTheyAre() {
        String text = "\u212B\u2126\uFA10\uFA30caf\u00E9";

        assertThat(CharacterRepair.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"⼾名, 户名", "開⾨⼾, 開門戶", "⻓度, 长度", "⺋, 㔾", "⽤⼾, 用户"})
    void radicalsBecomeCharacters(String radicals, String characters) {
        assertThat(CharacterRepair.repair(radicals)).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "E81E, 9FB4",
        "E863, 4DAE",
        "E864, 9FBB",
        "E816, 20087",
        "E83B, 2298F",
        "E855, 241FE",
        "E844, 4723",
        "E78D, FF0C",
        "E78E, 3002",
        "E796, 2026",
        "E76C, 20AC",
        "E7C8, 01F9",
        "E7E7, 303E",
        "E7E8, 2FF0",
        "E7F3, 2FFB",
        "F0B7, 2022",
        "E001, E001",
        "E865, E865"
    })
    void privateCharactersOfGbkAreWhatTheyStandFor(String code, String meant) {
        String repaired = CharacterRepair.repair(Character.toString(Integer.parseInt(code, 16)));

        assertThat(repaired).isEqualTo(Character.toString(Integer.parseInt(meant, 16)));
    }

    @Test
    void separatorsStayWithinWordsOfScriptsThatJoin() {
        assertThat(CharacterRepair.repair("ᠪᠠᠶᠢᠨ\u180Eᠠ")).isEqualTo("ᠪᠠᠶᠢᠨ\u180Eᠠ");
        assertThat(CharacterRepair.repair("က\u200Cခ")).isEqualTo("က\u200Cခ");
        assertThat(CharacterRepair.repair("中\u180E文")).isEqualTo("中文");
    }
}
