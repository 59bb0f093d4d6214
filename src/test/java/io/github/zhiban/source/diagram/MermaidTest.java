package io.github.zhiban.source.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidTest {
    private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");
    private static final Pattern RECT = Pattern.compile(
            "<rect x=\"([^\"]*)\" y=\"([^\"]*)\" width=\"([^\"]*)\" height=\"([^\"]*)\" rx=\"[^\"]*\" fill=\"#f2f5f9\"");

    private static String svg(String source) {
        return Mermaid.svg(source).orElseThrow();
    }

    private static List<String> texts(String svg) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            texts.add(text.group(1));
        }
        return texts;
    }

    @Test
    void a_flow_chart_shows_every_box_and_label_once() {
        String svg = svg("""
                flowchart TD
                    A[煮水] --> B{水开了吗?}
                    B -->|开了| C(泡茶)
                    B -- 没开 --> A
                    C -.-> D[(茶叶罐)] & E((杯子))
                """);

        assertThat(texts(svg)).containsExactlyInAnyOrder("煮水", "水开了吗?", "开了", "没开", "泡茶", "茶叶罐", "杯子");
        assertThat(svg).contains("stroke-dasharray");
    }

    @Test
    void boxes_never_overlap() {
        StringBuilder source = new StringBuilder("graph LR\n");
        for (int i = 0; i < 24; i++) {
            source.append("n")
                    .append(i)
                    .append("[第")
                    .append(i)
                    .append("步要做的事] --> n")
                    .append((i * 7 + 3) % 24)
                    .append('\n');
            source.append("n").append(i).append(" --> n").append(i / 2 + 24).append('\n');
        }
        List<double[]> boxes = new ArrayList<>();
        Matcher rect = RECT.matcher(svg(source.toString()));
        while (rect.find()) {
            boxes.add(new double[] {
                Double.parseDouble(rect.group(1)),
                Double.parseDouble(rect.group(2)),
                Double.parseDouble(rect.group(3)),
                Double.parseDouble(rect.group(4))
            });
        }
        assertThat(boxes).hasSize(36);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] a = boxes.get(i);
                double[] b = boxes.get(j);
                boolean apart =
                        a[0] >= b[0] + b[2] || b[0] >= a[0] + a[2] || a[1] >= b[1] + b[3] || b[1] >= a[1] + a[3];
                assertThat(apart).as("%d and %d", i, j).isTrue();
            }
        }
    }

    @Test
    void groups_have_their_titles() {
        assertThat(texts(svg("graph TB\nsubgraph one [厨房]\na --> b\nend\nb --> c")))
                .containsExactlyInAnyOrder("厨房", "a", "b", "c");
    }

    @Test
    void a_sequence_shows_parties_messages_frames_and_notes() {
        String svg = svg("""
                sequenceDiagram
                    autonumber
                    participant A as 客人
                    A->>茶馆: 要一壶茶
                    alt 有座
                        茶馆-->>A: 上茶
                    else 没座
                        茶馆--xA: 请等一等
                    end
                    Note right of 茶馆: 先来先坐
                """);

        assertThat(texts(svg))
                .containsExactlyInAnyOrder("客人", "客人", "茶馆", "茶馆", "1 要一壶茶", "2 上茶", "3 请等一等", "alt　有座", "没座", "先来先坐");
    }

    @Test
    void states_begin_and_end() {
        assertThat(texts(svg("stateDiagram-v2\n[*] --> 睡\n睡 --> 醒 : 闹钟响\n醒 --> [*]")))
                .containsExactlyInAnyOrder("睡", "醒", "闹钟响");
    }

    @Test
    void records_of_classes_and_entities_hold_their_lines() {
        assertThat(texts(svg("classDiagram\n鸟 <|-- 鸭\n鸟 : +飞()\nclass 鸭{\n+游()\n}")))
                .containsExactlyInAnyOrder("鸟", "+飞()", "鸭", "+游()");
        assertThat(texts(svg("erDiagram\n船 ||--o{ 桨 : 带着\n船 {\nint 长\n}")))
                .containsExactlyInAnyOrder("船", "int 长", "桨", "1", "带着", "0..n");
    }

    @Test
    void shares_stand_beside_their_circle() {
        assertThat(texts(svg("pie title 早餐\n\"粥\" : 3\n\"包子\" : 1")))
                .containsExactlyInAnyOrder("早餐", "粥　75%", "包子　25%");
    }

    @Test
    void states_hold_states_and_lines_lead_to_their_edges() {
        String svg = svg("""
                stateDiagram-v2
                [*] --> 待机
                待机 --> 运行 : 启动
                state 运行 {
                    [*] --> 加热
                    加热 --> [*]
                }
                运行 --> 待机 : 停止
                待机 --> 待机 : 空按
                note right of 待机 : 指示灯熄灭
                note left of 运行
                    水温
                    会升高
                end note
                """);

        assertThat(texts(svg)).containsExactlyInAnyOrder("待机", "运行", "启动", "加热", "停止", "空按", "指示灯熄灭", "水温", "会升高");
    }

    @Test
    void a_line_may_lead_back_to_its_box() {
        assertThat(texts(svg("graph TD\nA -->|再来| A\nA --> B"))).containsExactlyInAnyOrder("A", "再来", "B");
    }

    @Test
    void lines_lead_to_groups_whichever_comes_first() {
        String source = "flowchart LR\n用户 --> one\nsubgraph one [前端]\na --> b\nend\none -->|请求| c\n";

        assertThat(texts(svg(source))).containsExactlyInAnyOrder("用户", "前端", "a", "b", "请求", "c");
        // A line from a group to a part of it has no place.
        assertThat(Mermaid.svg(source + "one --> a")).isEmpty();
    }

    @Test
    void records_have_notes_and_counts_at_the_ends_of_lines() {
        assertThat(texts(svg("classDiagram\n鸟 \"1\" *-- \"0..*\" 蛋 : 下\nnote for 鸟 \"会飞\"\nnote \"图\"")))
                .containsExactlyInAnyOrder("鸟", "1", "0..*", "蛋", "下", "会飞", "图");
    }

    @Test
    void plans_show_tasks_sections_and_days() {
        String svg = svg("""
                gantt
                title 修桥
                dateFormat YYYY-MM-DD
                section 设计
                勘察 :done, a, 2024-03-01, 10d
                出图 :b, after a, 4d
                通车 :milestone, 2024-03-15, 0d
                """);

        assertThat(texts(svg)).contains("修桥", "设计", "勘察", "出图", "通车", "03-01", "03-15");
        assertThat(Mermaid.svg("gantt\ndateFormat YYYY-MM-DD\n勘察 :a, 2024-02-30, 1d"))
                .isEmpty();
        assertThat(Mermaid.svg("gantt\ndateFormat YYYY-MM-DD\nexcludes weekends\n勘察 :a, 2024-02-01, 1d"))
                .isEmpty();
    }

    @Test
    void branches_of_mind_maps_stand_indented() {
        assertThat(texts(svg("mindmap\n  root((石桥))\n    材料\n      石灰\n    [结构]\n    ::icon(fa fa-book)\n")))
                .containsExactlyInAnyOrder("石桥", "材料", "石灰", "结构");
        assertThat(Mermaid.svg("mindmap\n  石桥\n木桥\n")).isEmpty();
    }

    @Test
    void graphs_of_graphviz_are_drawn_if_nothing_is_left_out() {
        String dot = """
                digraph G { // 编译
                  rankdir=LR; node [shape=box, fontname="SimSun"];
                  a [label="读入"]; a -> b -> c [label="树"];
                  c [label="检查", shape=diamond]
                  subgraph cluster_0 { label="输出"; d; c -> d [style=dashed]; }
                }
                """;

        assertThat(texts(DotGraph.svg(dot).orElseThrow()))
                .containsExactlyInAnyOrder("读入", "b", "树", "树", "检查", "输出", "d");
        for (String other : List.of(
                "digraph { a [label=<<b>x</b>>] }",
                "digraph { a:f0 -> b }",
                "digraph { a [shape=record, label=\"x|y\"] }",
                "digraph { label=\"图\"; a -> b }",
                "digraph { a -> {b c} }",
                "digraph { a -> b",
                "graph TD\na --> b")) {
            assertThat(DotGraph.svg(other)).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gantt\ntitle 计划\n",
                "graph TD\nA --> B\nsomething else here",
                "graph TD\nA[没有结束 --> B",
                "graph TD\nsubgraph a\nsubgraph b\nx-->y\nend\nend",
                "stateDiagram-v2\nstate 大 {\nstate 中 {\n[*] --> 小\n}\n}",
                "sequenceDiagram\nA->>B: 你好\nloop 一直",
                "graph TD",
                ""
            })
    void what_is_not_understood_is_not_drawn(String source) {
        assertThat(Mermaid.svg(source)).isEmpty();
    }
}
