package io.github.zhiban.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataPatchTest {
    private static final Metadata KNOWN = new Metadata(
            "题", List.of("甲"), null, null, List.of("词"), List.of(), List.of(), "zh-CN", "https://a.example/1");

    @Test
    void countsMoreThanTheArticleOrLess() {
        var patch = new MetadataPatch("别的题", List.of("乙"), null, "述", null, "社", null);

        assertThat(patch.over(KNOWN))
                .isEqualTo(new Metadata(
                        "别的题",
                        List.of("乙"),
                        null,
                        "述",
                        List.of("词"),
                        List.of(),
                        List.of(),
                        "zh-CN",
                        "https://a.example/1",
                        "社",
                        null));
        assertThat(patch.under(KNOWN))
                .isEqualTo(new Metadata(
                        "题",
                        List.of("甲"),
                        null,
                        "述",
                        List.of("词"),
                        List.of(),
                        List.of(),
                        "zh-CN",
                        "https://a.example/1",
                        "社",
                        null));
    }

    @Test
    void changesNothingWhereNothingIsSaid() {
        assertThat(MetadataPatch.NONE.over(KNOWN)).isEqualTo(KNOWN);
        assertThat(MetadataPatch.NONE.under(KNOWN)).isEqualTo(KNOWN);
    }
}
