package io.github.zhiban.source.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningsTest {
    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "source"))) {
            return files.filter(file -> file.getFileName().toString().equals("source.html")).sorted().toList().stream();
        }
    }

    /** A rule that brings in names it does not tell of is seen by no rule after it. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyRuleTellsOfTheNamesThatItMakes(Path page) throws IOException {
        SourceText text = new SourceText("page.html", new String(Files.readAllBytes(page), UTF_8), 1);
        Element body = Jsoup.parse(text.text()).body();
        Vocabulary names = Vocabulary.of(body);

        List<Cleaning> rules = Cleanings.inOrder(Query.NONE, new Positions(text), new Diagnostics());
        for (Cleaning rule : rules) {
            rule.clean(body, names);
            names.add(rule.makes());
            assertThat(names.missing(Vocabulary.of(body)))
                    .as(rule.getClass().getSimpleName())
                    .isEmpty();
        }
    }
}
