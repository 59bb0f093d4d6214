package io.github.zhiban.typeset.layout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Layout that costs too much ends by itself, so that what it holds in memory is free for the other editions. */
class OverspentLayoutTest {
    @Test
    void layoutListens() {
        var text = "---\ntitle: 长文\n---\n\n" + "石桥多拱，木桥多梁，造桥的人先看水，再看石头。\n\n".repeat(4000);
        var article = new ArticleReader()
                .read(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        var pages = new EditionMaker(Library.FONTS)
                .handout(article, Library.style("classic"), Map.of(), OffsetDateTime.parse("2024-01-02T03:04:05Z"))
                .value();
        var typesetter = new Typesetter(Library.FONTS);

        assertThatExceptionOfType(OverspentException.class)
                .isThrownBy(() -> Account.spend("layout", new Allowance(1, 1), () -> typesetter.typeset(pages)));
    }
}
