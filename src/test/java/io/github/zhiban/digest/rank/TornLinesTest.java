package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TornLinesTest {
    private static final Location AT = Location.of("test.html");

    private static List<String> statements(String... paragraphs) {
        var blocks = Stream.of(paragraphs)
                .<Block>map(text -> new Block.Paragraph(List.of(new Inline.Text(text)), AT))
                .toList();
        return new StatementFinder(new Words())
                .find("", blocks).statements().stream().map(Statement::text).toList();
    }

    @Test
    void neither_half_of_a_word_that_a_page_broke_makes_a_statement() {
        assertThat(statements("自动化测试技术在软件测试的领域中占有非常重要的地位，能够将测试人员从大量重", "复性的手工劳动中解放出来，让测试人员做更多类型的测试", "手工测试仍然适合探索新的功能"))
                .containsExactly("手工测试仍然适合探索新的功能");
    }

    @Test
    void short_lines_and_lines_that_end_with_a_word_stay() {
        assertThat(statements("能够将测试人员解放出来的是大量重", "复性的手工劳动不必由测试人员来做")).hasSize(2);
        assertThat(statements("自动化测试技术在软件测试的领域中占有非常重要的地位，能够节省测试人员的时间", "手工测试仍然适合探索新的功能"))
                .hasSize(2);
    }

    @Test
    void neither_a_full_line_that_ends_with_a_verb_nor_its_object_makes_a_statement() {
        assertThat(statements("参与需求分析和技术讨论，负责分配的模块，提取测试点，编写测试用例并参与", "用例评审和上线前的检查。"))
                .isEmpty();
        assertThat(statements("参与需求分析和技术讨论，负责分配的模块，提取测试点，编写测试用例并参与。", "用例评审和上线前的检查不能省略。"))
                .hasSize(2);
    }

    @Test
    void a_line_that_ends_after_the_first_word_of_a_clause_makes_no_statement() {
        assertThat(statements("很多公司的测试人员和开发人员都坐在同一个楼层的不同区域，所以他们的工作环境，工作", "设备基本都是一样的"))
                .noneMatch(said -> said.contains("很多公司"));
        assertThat(statements("很多公司的测试人员和开发人员都坐在同一个楼层的不同区域，所以他们的环境，工作都一样", "设备基本都是一样的"))
                .anyMatch(said -> said.contains("很多公司"));
    }
}
