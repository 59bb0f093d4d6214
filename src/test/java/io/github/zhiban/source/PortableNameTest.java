package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
        桥与路;           桥与路
        C++：为何?;       C++：为何？
        a:b*c|d<e>"f";    a：b＊c｜d＜e＞＂f＂
        待续...;          待续
        con;              _con
        Aux.notes;        _Aux.notes
        console;          console
        `...`;            _
        """)
    void takesNamesThatEverySystemTakes(String name, String portable) {
        assertThat(PortableName.of(name)).isEqualTo(portable);
        assertThat(PortableName.of(portable)).isEqualTo(portable);
    }

    @Test
    void spellsLettersInOneWay() {
        assertThat(PortableName.of("cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(PortableName.of("a\tb\u0000")).isEqualTo("ab");
        assertThat(PortableName.ofPath("一/a:b/二 ")).isEqualTo("一/a：b/二");
        assertThat(PortableName.ofPath("")).isEmpty();
    }

    @Test
    void editionsBearPortableNames() {
        assertThat(new SourceFile("notes/何谓:桥?.html", new byte[0]).stem()).isEqualTo("何谓：桥？");
    }
}
