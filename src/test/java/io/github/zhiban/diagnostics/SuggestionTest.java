package io.github.zhiban.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({"stlye, style", "Style, style", "titel, title", "slide-layout, slides-layout", "tittle, title"})
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, List.of("title", "style", "slides-layout")))
                .hasValue(meant);
    }

    @Test
    void suggestsNothingForAnotherWord() {
        assertThat(Suggestion.nearest("publisher", List.of("title", "style"))).isEmpty();
        assertThat(Suggestion.nearest("publisher", List.of())).isEmpty();
    }
}
