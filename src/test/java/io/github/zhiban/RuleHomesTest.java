package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who searches the sources for a rule, by its Chinese or its English name, finds its home. */
class RuleHomesTest {
    private static final Path ROOT = Path.of("src", "main", "java", "io", "github", "zhiban");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|`]+) \\| `([a-z.]+\\.[A-Z]\\w*)` \\| ([^|]+) \\|$");
    /** What parts the lines of a comment. */
    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*\\*?\\s*");

    static Stream<Arguments> homes() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "architecture.md")))
                .results()
                .map(RuleHomesTest::arguments);
    }

    private static Arguments arguments(MatchResult row) {
        return Arguments.of(row.group(1), row.group(2), row.group(3));
    }

    @Test
    void manyAreListed() throws IOException {
        assertThat(homes()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("homes")
    void saysTheWordsThatOneSearchesFor(String rule, String home, String words) throws IOException {
        Path file = ROOT.resolve(home.replace('.', '/') + ".java");
        assertThat(file).as(rule).exists();
        String source = LINE.matcher(Files.readString(file)).replaceAll(" ").toLowerCase(Locale.ROOT);
        assertThat(source).contains(words.toLowerCase(Locale.ROOT).split(", "));
    }
}
