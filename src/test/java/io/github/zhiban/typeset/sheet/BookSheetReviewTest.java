package io.github.zhiban.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet of books cannot do is said with its place. */
class BookSheetReviewTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        p { colour: red }                     | There is no property “colour”.
        p { direction: rtl }                  | Books may not have the property “direction”.
        h1 { background: url(logo.png) }      | Books take no pictures of their style along: “background” shows none.
        p { font-size: 10.5pt }               | “10.5pt” takes the size of type from readers.
        html, body { color: #222222 }         | “color” of the whole text takes the colours from readers.
        """)
    void saysWhatHasNoPlaceInBooks(String css, String message) {
        List<Diagnostic> found = BookSheetReview.of(List.of(new StyleSheet("ebook.css", "\n" + css)));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo(message);
            assertThat(one.at().line()).isEqualTo(2);
        });
    }

    @Test
    void hasNothingToSayOfTheSheetsThatShip() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("styles"))) {
            for (Path file : files.filter(each -> each.endsWith("ebook.css")).toList()) {
                assertThat(BookSheetReview.of(List.of(new StyleSheet(file.toString(), Files.readString(file)))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
