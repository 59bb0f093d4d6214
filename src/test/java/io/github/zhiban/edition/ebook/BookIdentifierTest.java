package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookIdentifierTest {

    private static String identifier(String title, @Nullable String source, String path) {
        Metadata metadata =
                new Metadata(title, List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", source);
        return BookIdentifier.of(metadata, path);
    }

    @Test
    void isTheUuidOfTheAddress() {
        // As Python has it: uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/bridges?id=1").
        assertThat(identifier("石桥", "https://example.org/bridges?id=1", "a.html"))
                .isEqualTo("urn:uuid:cb97dcfe-bcf7-565c-8cfb-34e238c5bafc")
                .isEqualTo(identifier("木桥", "http://Example.org/bridges?id=1#arches", "b.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/bridges?id=2",
        "https://example.org/Bridges?id=1",
        "https://example.com/bridges?id=1"
    })
    void tellsAddressesApart(String other) {
        assertThat(identifier("石桥", other, "a.html"))
                .isNotEqualTo(identifier("石桥", "https://example.org/bridges?id=1", "a.html"));
    }

    @ParameterizedTest
    @CsvSource({",", "https://example.org", "https://example.org/"})
    void isThatOfThePathWhereNoAddressNamesTheArticle(@Nullable String source) {
        assertThat(identifier("石桥", source, "bridges/a.html"))
                .isEqualTo(identifier("木桥", source, "bridges/a.html"))
                .isNotEqualTo(identifier("石桥", source, "a.html"));
    }
}
