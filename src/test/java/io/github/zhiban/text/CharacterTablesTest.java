package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of scripts, widths and punctuation stand in {@code text}, and once more, on purpose, in {@code verify}: a rule
 * with two homes is two rules. Expressions in which marks stand among other things read what authors write and are no
 * tables.
 */
class CharacterTablesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "zhiban");

    private static final Pattern PROPERTIES = Pattern.compile("\\b(?:UnicodeScript|UnicodeBlock|UScript|UProperty)\\b");
    /** From the radicals of Han to the end of its blocks, and the full-width forms. */
    private static final Pattern RANGE = Pattern.compile("[<>]=?"
            + " *(?:0x|'\\\\u)(?:2[eE][89a-fA-F]|2[fF][0-9a-fA-F]|[3-9][0-9a-fA-F]{2}|[fF][9aA][0-9a-fA-F]|[fF]{2}[0-9a-eA-E])"
            + "[0-9a-fA-F]\\b");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    /** Marks alone, at least four of them and a Chinese one among them, in brackets or not. */
    private static final Pattern MARKS =
            Pattern.compile("\\[?(?:\\\\\\\\?)?(?=[^，。、；：？！「」『』（）《》【】…“”]*+[，。、；：？！「」『』（）《》【】…“”])"
                    + "(?:[\\p{P}\\p{S}&&[^\\\\\\[\\]]]|\\\\\\\\?.){4,}+]?[*+]?");

    private static final Map<String, String> EXCEPTED = Map.of(
            "source/build/CharacterRepair.java", "what characters of old encodings and symbol fonts stand for",
            "source/input/CommonHan.java", "which characters make a guessed encoding likely",
            "diagnostics/PrintableText.java", "what must not reach a terminal",
            "formula/MathAlphabet.java", "letters of mathematics and where Unicode has them");

    @Test
    void standInTextAlone() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> faults = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> {
                        String name = SOURCES.relativize(file).toString().replace('\\', '/');
                        boolean home = name.startsWith("text/") || name.startsWith("verify/");
                        return home || EXCEPTED.containsKey(name) ? Stream.empty() : faults(name, read(file));
                    })
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void nothingIsExceptedThatIsGone() {
        assertThat(EXCEPTED.keySet()).allMatch(name -> Files.exists(SOURCES.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean han = c >= 0x4E00 && c <= 0x9FFF;",
                "c < '\\u3000'",
                "UnicodeScript.of(c)",
                "String NO_START = \"，。、；：\";",
                "Pattern.compile(\"[，。！？；]\")",
                "\"（(【《\".indexOf(c)"
            })
    void findsTables(String line) {
        assertThat(faults("A.java", line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"（续）\"", "\"[，。]\"", "c == 0x3000", "c < 0x20", "Pattern.compile(\"第[一二三]章[，。；：]?\")"})
    void findsNothingElse(String line) {
        assertThat(faults("A.java", line)).isEmpty();
    }

    private static Stream<String> faults(String name, String source) {
        return source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .filter(line -> PROPERTIES.matcher(line).find()
                        || RANGE.matcher(line).find()
                        || LITERAL.matcher(line)
                                .results()
                                .anyMatch(literal ->
                                        MARKS.matcher(literal.group(1)).matches()))
                .map(line -> name + ": " + line.strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
