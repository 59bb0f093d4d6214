package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Java's expressions recurse once for each time that a group is repeated, and try all ways to part a text among nested
 * repetitions: both are bombs in the hands of whoever writes the input. A group repeated possessively is matched in a
 * loop, and once.
 */
class RegexSourceTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern REPEATED_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,})(?![+])");
    private static final Pattern LAZY_DOT = Pattern.compile("(?<!\\\\)\\.[*+]\\?");
    private static final Pattern LAZY_ANYTHING = Pattern.compile("\\[\\\\[sdw]\\\\[SDW]][*+]\\?");
    private static final Pattern DOT_MATCHES_LINES = Pattern.compile("DOTALL|\\(\\?[a-z]*s[a-z]*\\)");
    private static final Pattern USES_EXPRESSIONS =
            Pattern.compile("Pattern|replaceAll|replaceFirst|\\.matches\\(|\\.split\\(|MarkdownRule");

    /** A fenced block may be of any length; the scanner of fences is a class of its own. */
    private static final List<String> EXCEPTED = List.of("MarkdownMath.java");

    @Test
    void noExpressionOverInputRecursesOrTracksBack() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> faults = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> faults(file.getFileName().toString(), read(file)))
                    .filter(fault -> EXCEPTED.stream().noneMatch(fault::startsWith))
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"(?:a|b)*\")",
                "Pattern.compile(\"(?:a|b){3,}x\")",
                "Pattern.compile(\"(?:\\\\s*-+)+\")",
                "Pattern.compile(\"/\\\\*.*?\\\\*/\", Pattern.DOTALL)",
                "text.matches(\"(?is)<!--.*?-->\")",
                "Pattern.compile(\"a[\\\\s\\\\S]*?b\")"
            })
    void findsThoseThatWould(String source) {
        assertThat(faults("A.java", source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"(?:a|b)*+\")",
                "Pattern.compile(\"\\\\(a\\\\)*\")",
                "Pattern.compile(\"<b>.*?</b>\")",
                "\"(a)*\""
            })
    void findsNoOthers(String source) {
        assertThat(faults("A.java", source)).isEmpty();
    }

    private static Stream<String> faults(String name, String source) {
        if (!USES_EXPRESSIONS.matcher(source).find()) {
            return Stream.empty();
        }
        return source.lines()
                .flatMap(line -> LITERAL.matcher(line).results().flatMap(literal -> {
                    String regex = literal.group(1).replace("\\\\", "\\");
                    boolean lines = DOT_MATCHES_LINES.matcher(line).find();
                    boolean bad = REPEATED_GROUP.matcher(regex).find()
                            || LAZY_ANYTHING.matcher(regex).find()
                            || (lines && LAZY_DOT.matcher(regex).find());
                    return bad ? Stream.of(name + ": " + line.strip()) : Stream.empty();
                }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
