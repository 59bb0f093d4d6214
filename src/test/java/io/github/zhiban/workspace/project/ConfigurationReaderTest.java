package io.github.zhiban.workspace.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    private static final Set<String> OPTIONS = Set.of("style", "editions", "jobs");

    @TempDir
    private Path folder;

    @Test
    void readsOptionsMetadataAndArticles() throws IOException {
        Configuration read = read("""
            style: modern
            editions: [handout, epub]
            metadata:
              author: [甲, 乙]
              date: 2026-03-01
              rights: CC BY 4.0
            articles:
              'notes/*.md': {publisher: 某社, author: 丙}
              notes/one.md: {title: 第一篇}
            """);

        assertThat(read.options())
                .isEqualTo(Map.of("style", new Setting("modern", 1), "editions", new Setting("handout,epub", 2)));
        assertThat(read.metadata().authors()).containsExactly("甲", "乙");
        assertThat(read.metadata().published()).hasToString("2026-03-01T00:00+08:00");
        assertThat(read.about(folder.resolve("notes/one.md")).title()).isEqualTo("第一篇");
        assertThat(read.about(folder.resolve("notes/one.md")).authors()).containsExactly("丙");
        assertThat(read.about(folder.resolve("notes/two.md")).title()).isNull();
        assertThat(read.about(folder.resolve("two.md"))).isEqualTo(MetadataPatch.NONE);
        assertThat(read.about(Path.of("/elsewhere/notes/one.md"))).isEqualTo(MetadataPatch.NONE);
    }

    @Test
    void isFoundInTheNearestFolderAbove() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.createFile(folder.resolve("a/zhiban.yaml"));

        assertThat(Configuration.find(deep.resolve("article.md"))).hasValue(file);
        assertThat(Configuration.find(deep)).hasValue(file);
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(read("# nothing yet\n").options()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stile: modern               | :1: there is no setting 'stile'; did you mean 'style'?
        metadata: {autor: 甲}       | :1: there is no setting 'autor'; did you mean 'author'?
        metadata: {date: yesterday} | :1: 'yesterday' is not a date; write it as 2026-03-01
        metadata: 甲                | :1: metadata holds lines of the form 'name: value'
        style: {a: b}               | :1: a single value is expected here
        style: [unclosed            | this is not YAML
        qqqqqqqqq: 1                | there are articles, editions, jobs, metadata, style
        """)
    void saysWhatIsWrongAndWhere(String yaml, String sentence) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("zhiban.yaml")
                .hasMessageContaining(sentence);
    }

    private Configuration read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve(Configuration.NAME), yaml);
        return ConfigurationReader.read(file, OPTIONS);
    }
}
