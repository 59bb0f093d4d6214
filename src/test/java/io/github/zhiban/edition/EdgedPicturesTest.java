package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The line around pictures as white as paper: as wide as a pixel of a screen, and not below the picture's own pixels.
 */
class EdgedPicturesTest {
    private static final Pattern RULE =
            Pattern.compile("img\\.edged \\{ border: ([\\d.]+)pt solid [^;]+; padding: ([\\d.]+)pt; }");

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern"})
    void theLineIsSeenOnScreens(String name) {
        Style style = Library.style(name);
        for (List<StyleSheet> sheets : List.of(style.handout(), style.slides())) {
            var rule = RULE.matcher(sheets.stream().map(StyleSheet::css).collect(Collectors.joining("\n")));

            assertThat(rule.find()).isTrue();
            assertThat(Double.parseDouble(rule.group(1))).isGreaterThanOrEqualTo(0.75);
            assertThat(Double.parseDouble(rule.group(2))).isGreaterThanOrEqualTo(0.5);
        }
    }
}
