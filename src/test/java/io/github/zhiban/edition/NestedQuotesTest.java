package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in quotes is as wide as the sheet leaves it: the third quote in quotes takes less than the first. */
class NestedQuotesTest {
    private static final Pattern WIDTH = Pattern.compile("<table[^>]* style=\"width: ([0-9.]++)pt\"");
    private static final double LEAST = 250;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern"})
    void tablesInTenQuotesAreTables(String style) {
        String quotes = "> ".repeat(10);
        String source = "# 引用\n\n" + quotes + "| 类别 | 名称 | 说明 |\n" + quotes + "| --- | --- | --- |\n"
                + (quotes + "| 图片加载 | 某个加载图片的工具 | 常用的图片加载工具之一，支持多种格式的图片 |\n").repeat(4);

        String page = new EditionMaker(Library.FONTS)
                .handout(
                        new ArticleReader()
                                .read(new SourceFile("a.md", source.getBytes(StandardCharsets.UTF_8)))
                                .value()
                                .orElseThrow(),
                        Library.style(style),
                        Map.of(),
                        OffsetDateTime.parse("2024-01-02T03:04:05Z"))
                .value()
                .xhtml();

        assertThat(page).doesNotContain("class=\"records\"");
        assertThat(WIDTH.matcher(page).results().mapToDouble(width -> Double.parseDouble(width.group(1))))
                .singleElement()
                .satisfies(width -> assertThat(width).isGreaterThan(LEAST));
    }
}
