package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.markup.Highlighter.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private static final String NASTY = """
            /* 注释 <&> 😀
               second line */
            \tint\ti = 0x1F; // \u200B"unclosed
            String s = "中文\\" \\u4e2d", t = 'x';

            <a href="?x=1&y=2">text</a> <!-- c
            --> # comment
            def f(x): return '''three
            lines''' + `back` + $var@2
              \s
            end""";

    private final Highlighter highlighter = new Highlighter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java", "c", "cpp", "csharp", "python", "javascript", "typescript", "sql", "xml", "html", "css", "json",
                "bash", "go", "rust", "php", "ruby", "lua", "kotlin", "scala", "yaml", "ini", "makefile", "dockerfile",
                "perl", "groovy", "powershell", "bat", "properties", "latex", "markdown", "jsp", "", "no-such-language"
            })
    void losesNoCharacter(String language) {
        List<List<Span>> lines = highlighter.highlight(NASTY, Language.of(language, NASTY));

        assertThat(lines.stream()
                        .map(spans -> spans.stream().map(Span::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(NASTY);
    }

    @Test
    void remembersCommentsAcrossLines() {
        List<List<Span>> lines = highlighter.highlight("/* a\nb */ int x;", Language.of("java", ""));

        assertThat(lines.get(0)).containsExactly(new Span("tok-comment", "/* a"));
        assertThat(lines.get(1).getFirst().cssClass()).isEqualTo("tok-comment");
        assertThat(lines.get(1)).contains(new Span("tok-type", "int "));
    }

    @Test
    void guessesOnlyWhereThereIsLittleDoubt() {
        assertThat(Language.of("", "public class A {\n}").name()).isEqualTo("java");
        assertThat(Language.of("", "#include <stdio.h>").name()).isEqualTo("cpp");
        assertThat(Language.of("", "def f(x):\n    return x").name()).isEqualTo("python");
        assertThat(Language.of("", "SELECT a FROM b").name()).isEqualTo("sql");
        assertThat(Language.of("", "{\n  \"a\": 1\n}").name()).isEqualTo("json");
        assertThat(Language.of("", "just some words").name()).isEmpty();
        assertThat(Language.of("Golang", "")).isEqualTo(new Language("go", "text/golang"));
    }
}
