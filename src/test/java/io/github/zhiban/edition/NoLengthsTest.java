package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long things are on pages is the sheet's to say: what writes the pages of the handout and of slides knows no
 * length in points but measured ones.
 */
class NoLengthsTest {
    private static final Path EDITION = Path.of("src/main/java/io/github/zhiban/edition");
    private static final Pattern LENGTH = Pattern.compile(
            "/\\*\\*[^/]*?\\bin points\\b[^/]*?\\*/\\s*(?:private )?static final (?:double|int) [A-Z_]++ = [0-9.]++;");

    @Test
    void noConstantIsALengthInPoints() throws IOException {
        for (String part : List.of("markup", "print", "handout", "slides")) {
            try (Stream<Path> files = Files.walk(EDITION.resolve(part))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    assertThat(LENGTH.matcher(Files.readString(file))
                                    .results()
                                    .map(found -> found.group())
                                    .toList())
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
