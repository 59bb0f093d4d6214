package io.github.zhiban.source.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantUmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@startuml\n甲 -> 乙 : 你好\n@enduml",
                "甲 <-- 乙",
                "participant \"长 名\" as A\nA ->> A++ : 想 \\n 一想\nreturn 好",
                "A -[#red]> B : x\nnote left\n多行\n的话\nend note\n... 五分钟后 ...",
                "class A<T> {\n title : String\n}\nA <|-down- B\nA : more",
                "class A extends B, , C\nclass D implements E,",
                "[网页] --> (登录) : 用\n:读者: --> [网页]",
                ":做完;\nstop",
                "state 外 {\n[*] --> 内\n}\n外 -> [*]"
            })
    void drawsWhatItKnows(String source) {
        assertThat(PlantUml.svg(source)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@startmindmap\n* 甲\n@endmindmap",
                "@startuml\n!include other.puml\n甲 -> 乙 : 你好\n@enduml",
                "甲 -> 乙 : 你好\nnewpage\n甲 -> 乙",
                "甲 -> 乙 : 你好\nalt 有",
                "start\n:a;\nif (b) then (c)\n:d;",
                "start\n|泳道|\n:a;\nstop",
                "class A {\n x",
                "甲 -> 乙 : 你好\n/' 没有完"
            })
    void drawsNothingWhereItDoesNotKnowALine(String source) {
        assertThat(PlantUml.svg(source)).isEmpty();
    }

    @Test
    void aTitleStandsOverTheWhole() {
        String svg = PlantUml.svg("title 一次问候\n甲 -> 乙 : 你好").orElseThrow();
        assertThat(svg).contains(">一次问候</text>").endsWith("</svg>");
    }

    @Test
    void aFieldOfThatNameIsNone() {
        assertThat(PlantUml.svg("class A {\ntitle 书名\n}").orElseThrow()).contains(">title 书名</text>");
    }
}
