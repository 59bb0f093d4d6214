package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Path TABLE = Path.of("src/main/resources/io/github/zhiban/cli/messages_zh.tsv");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @Test
    void everySentenceOfTheProgramIsTranslated() throws IOException {
        Set<String> translated = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> missing = MessageExtractor.sentences(Path.of("src/main/java")).stream()
                .map(sentence -> sentence.replaceFirst("^ \\d:", ""))
                .filter(sentence -> !translated.contains(sentence))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("sentences without a line in %s", TABLE.getFileName())
                .isEmpty();
    }

    @Test
    void translationsSayEverythingThatVaries() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String[] row : rows()) {
            assertThat(row).hasSize(2);
            assertThat(count(row[1])).as(row[0]).isEqualTo(count(row[0]));
            assertThat(HAN.matcher(row[1]).find() || row[1].startsWith("--"))
                    .as(row[0])
                    .isTrue();
            assertThat(seen.add(row[0])).as("twice: %s", row[0]).isTrue();
        }
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static long count(String text) {
        Matcher place = Pattern.compile("\\{}").matcher(text);
        return place.results().count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The file is empty.                                   | 文件是空的。
        No font has the character 𠮷, a box with its number stands for it. | 没有字体含有字符 𠮷，以带编号的方框代替。
        The picture did not come in time; it was not fetched. | 这张图片未能及时到达；未下载。
        This is a PDF, not an article.                       | 这是 PDF 文件，不是文章。
        How slides stand on pages, of a, b; a4-3up prints three an A4 page beside lines for notes, notes each above what its author says there (default: what the style states, as a rule 16:9). | 幻灯片版式，可选 a, b；a4-3up 每张 A4 印三页并留出笔记线，notes 每张 A4 印一页，下附原文讲稿（默认按样式，通常为 16:9）。
        /a/zhiban.yaml:2: there is no setting 'chek'; did you mean 'check'? | /a/zhiban.yaml:2：没有设置项“chek”；是不是“check”？
        Invalid value for option '--jobs' (N): 'many' is not an int | 选项“--jobs”（N）的值无效：“many”不是整数
        Nobody has translated this.                          | Nobody has translated this.
        """)
    void translates(String english, String translated) {
        assertThat(chinese.translated(english)).isEqualTo(translated);
        assertThat(Messages.of(Locale.FRENCH).translated(english)).isEqualTo(english);
    }

    @TempDir
    private Path folder;

    @Test
    void speaksChineseWhenAsked() throws IOException {
        Path empty = Files.writeString(folder.resolve("空.html"), "");

        assertThat(run("--lang", "zh", "publish", empty.toString(), "-o", folder.toString()))
                .contains("错误 EMPTY_FILE: 文件是空的。", "建议：", "未出版任何文件");
        assertThat(Files.readString(folder.resolve("report.json"))).contains("文件是空的。");
        assertThat(run("--lang=zh", "publish", "--help")).contains("样式", "幻灯片").doesNotContain("The title");
        assertThat(run("--lang", "zh", "publish", empty.toString(), "--jobs", "0"))
                .contains("--jobs 至少为 1");
        assertThat(run("publish", empty.toString(), "-o", folder.toString())).contains("The file is empty.");
    }

    /** The arguments of commands that are methods come in their order, also after their help is translated. */
    @Test
    void makesStylesInChinese() throws IOException {
        Path mine = folder.resolve("my-style");
        assertThat(run("--lang", "zh", "styles", "new", mine.toString(), "--from", "modern"))
                .contains("zhiban styles check");
        assertThat(Files.readString(mine.resolve("style.properties"))).contains("#0f4c81");
        assertThat(run("--lang", "zh", "styles", "new", "--help"))
                .contains("新建的文件夹")
                .doesNotContain("The folder");
    }

    @Test
    void namesTheCommandThatWasMeant() {
        assertThat(run("--lang", "zh", "pubish", "a.md")).contains("没有命令“pubish”。", "publish");
        assertThat(run("pubish", "a.md")).contains("There is no command 'pubish'.", "Did you mean: publish?");
    }

    private static String run(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        Main.run(out, out, args);
        return said.toString();
    }
}
