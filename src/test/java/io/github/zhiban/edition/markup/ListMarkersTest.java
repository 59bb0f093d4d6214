package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.diagnostics.Location;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarkersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 9, DECIMAL,",
        "1, 99, DECIMAL,",
        "1, 120, DECIMAL, wide",
        "9999, 2, DECIMAL, wider",
        "1, 3, LOWER_ALPHA, ",
        "80, 9, LOWER_ROMAN, widest",
    })
    void theWidestMarkerDecides(int start, int count, Numbering numbering, @Nullable String room) {
        Block.Item item = new Block.Item("", List.of(), Location.of("a.md"));
        Block.OrderedList list =
                new Block.OrderedList(start, numbering, Collections.nCopies(count, item), Location.of("a.md"));

        assertThat(ListMarkers.room(list, List.of())).isEqualTo(room);
    }
}
