package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.typography.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final Pattern CODE = Pattern.compile("new Code\\(\"([A-Z0-9_]+)\"");

    private final StringWriter console = new StringWriter();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyCodeIsExplained(boolean english) throws IOException {
        SortedSet<String> explained = new TreeSet<>(CodeBook.of(english).all().keySet());

        assertThat(explained)
                .as("codes that explanations_en.tsv and explanations_zh.tsv tell of")
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void explanationsAreWhole() {
        CodeBook chinese = CodeBook.of(false);
        CodeBook.of(true).all().forEach((code, english) -> {
            assertThat(chinese.find(code)).as(code).isPresent();
            for (Explanation one : Arrays.asList(english, chinese.find(code).orElseThrow())) {
                assertThat(Stream.of(one.what(), one.why(), one.remedy()))
                        .as(code)
                        .allMatch(text -> text.matches("(?s).+[.。?？]"));
            }
        });
    }

    private static SortedSet<String> codes() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(read(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        codes.addAll(Stream.of(Rule.values()).map(rule -> rule.code().id()).collect(Collectors.toSet()));
        // Outside validators have rules of their own; each family is explained as one.
        codes.addAll(Arrays.asList("EPUBCHECK_", "PDFUA1_", "PDFA2A_"));
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | MISSING_PICTURE       | --images
        en | missing_picture       | --images
        en | PDFUA1_7_1_8          | veraPDF
        en | EPUBCHECK_RSC_005     | EPUBCheck
        en | T4_BROKEN_DASH        | ——
        zh | MISSING_PICTURE       | 怎么办：
        """)
    void explains(String language, String code, String said) {
        assertThat(run("--lang", language, "explain", code)).isZero();
        assertThat(console.toString()).contains(said);
    }

    @Test
    void listsAllAndSuggests() {
        assertThat(run("explain")).isZero();
        assertThat(console.toString()).contains("EMPTY_FILE\t", "T1_FORBIDDEN_LINE_START\t");
        assertThat(run("explain", "MISSING_GLYF")).isEqualTo(2);
        assertThat(console.toString()).contains("did you mean 'MISSING_GLYPH'?");
    }

    private int run(String... args) {
        PrintWriter out = new PrintWriter(console, true);
        return Main.run(out, out, args);
    }
}
