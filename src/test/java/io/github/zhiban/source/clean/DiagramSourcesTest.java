package io.github.zhiban.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramSourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language-mermaid  | graph TD; a --> b | true",
                "lang-dot          | digraph { a -> b } | true",
                "language-graphviz | digraph { a -> b } | true",
                "language-dot      | digraph { a -> {b c} } | false",
                "language-plantuml | @startuml a -> b @enduml | false",
                "language-java     | digraph { a -> b } | false"
            })
    void listings_in_languages_of_diagrams_are_pictures(String language, String source, boolean picture) {
        Element listing = Jsoup.parse("<pre><code class=\"" + language + "\"></code></pre>")
                .selectFirst("pre");
        listing.selectFirst("code").text(source);

        assertThat(DiagramSources.isPicture(listing)).isEqualTo(picture);
    }
}
