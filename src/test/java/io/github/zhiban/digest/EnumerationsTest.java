package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationsTest {
    private static final Location AT = Location.of("test.html");

    private static List<String> lines(String... lines) {
        var content = new ArrayList<Inline>();
        for (var line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.HardLineBreak());
            }
            content.add(new Inline.Text(line));
        }
        return Enumerations.listed(List.of(new Block.Paragraph(content, AT))).stream()
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .toList();
    }

    @Test
    void a_question_and_the_mark_of_its_answer_are_lines_of_their_own() {
        assertThat(lines("9、交换机如何学习地址？", "答：")).containsExactly("9、交换机如何学习地址？", "答：");
        assertThat(lines("交换机读取来帧的源地址，", "记下地址所在的端口。")).hasSize(1);
    }
}
