package io.github.zhiban.source.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.PlainText;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberLinesTest {
    private static List<String> headings(String... numbers) {
        StringBuilder page = new StringBuilder("# 石桥三问\n\n河上的桥各有各的造法，这里只说三件。\n\n");
        String[] titles = {"桥为什么不塌", "石头从哪里来", "谁来修桥"};
        for (int i = 0; i < numbers.length; i++) {
            page.append("**%s**\n\n## %s\n\n拱把重量传给两岸，岸越稳桥越牢。\n\n".formatted(numbers[i], titles[i]));
        }
        return new ArticleReader()
                        .read(new SourceFile("a.md", page.toString().getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow()
                        .sections()
                        .stream()
                        .filter(section -> section.heading() != null)
                        .map(section -> section.heading() == null
                                ? ""
                                : PlainText.of(section.heading().content()))
                        .toList();
    }

    @Test
    void numbers_above_headings_stand_in_them() {
        assertThat(headings("01", "02", "03")).containsExactly("01 桥为什么不塌", "02 石头从哪里来", "03 谁来修桥");
        assertThat(headings("PART 1", "PART 2")).containsExactly("PART 1 桥为什么不塌", "PART 2 石头从哪里来");
    }

    @Test
    void numbers_that_do_not_count_up_stay_where_they_are() {
        assertThat(headings("12", "7")).containsExactly("桥为什么不塌", "石头从哪里来");
        assertThat(headings("42")).containsExactly("桥为什么不塌");
    }
}
