package io.github.zhiban.verify.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PDFs show, say and hold what those of another version did: glyphs, pictures, tags, bookmarks, links and metadata. To
 * be run when what writes the files changes: {@code -Dbaseline=DIR -Dpublished=DIR} compares two folders.
 */
class BaselineTest {
    private static final int MOST_REPORTED = 5;

    /** Lists that mean the same in any order. */
    private static final Set<String> UNORDERED = Set.of("fonts", "links", "pictures");

    private static Map<String, List<Fact>> facts(String body, String css) throws IOException {
        return PdfFacts.of("test.pdf", Pages.set(body, css).value().bytes());
    }

    private static Map<String, List<Fact>> facts(String body) throws IOException {
        return facts(body, "");
    }

    @Test
    void aFileIsLikeItself() throws IOException {
        String body = "<h2>石桥</h2><p>a<a href=\"https://example.org/\">b</a><img src=\"dot.png\" alt=\"点\"/></p>";

        assertThat(facts(body).keySet())
                .contains(
                        "properties",
                        "pages",
                        "fonts",
                        "glyphs",
                        "inks",
                        "pictures",
                        "links",
                        "structure",
                        "bookmarks");
        assertThat(differences(facts(body), facts(body))).isEmpty();
        assertThat(differences(facts("<p>石</p>"), facts("<p>石</p>", "p { margin-left: 0.005pt }")))
                .isEmpty();
    }

    @Test
    void aGlyphThatMovedIsSeen() throws IOException {
        assertThat(kinds(facts("<p>石桥</p>"), facts("<p>石桥</p>", "p { margin-left: 0.1pt }")))
                .contains("glyphs");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "glyphs, <p>石桥</p>, <p>石路</p>",
                "structure, <p><b>石</b>桥</p>, <p><i>石</i>桥</p>",
                "bookmarks, <h2>石</h2><h2>桥</h2>, <h2>石</h2><h3>桥</h3>",
                "links, <p><a href='https://example.org/a'>桥</a></p>, <p><a href='https://example.org/b'>桥</a></p>",
                "structure, <p><img src='dot.png' alt='点'/></p>, <p><img src='dot.png' alt='线'/></p>",
                "inks, <p><img src='dot.png' alt='点'/></p>, <p><img src='dot.png' alt='点' style='margin-left:"
                        + " 1pt'/></p>"
            })
    void anotherThingIsSeen(String kind, String before, String after) throws IOException {
        assertThat(kinds(facts(before), facts(after))).contains(kind);
    }

    private static Set<String> kinds(Map<String, List<Fact>> before, Map<String, List<Fact>> after) {
        Set<String> kinds = new TreeSet<>();
        differences(before, after).forEach(difference -> kinds.add(difference.substring(0, difference.indexOf(':'))));
        return kinds;
    }

    /** What differs, as many of a kind as help to find the cause. */
    private static List<String> differences(Map<String, List<Fact>> before, Map<String, List<Fact>> after) {
        List<String> differences = new ArrayList<>();
        Set<String> kinds = new TreeSet<>(before.keySet());
        kinds.addAll(after.keySet());
        for (String kind : kinds) {
            List<Fact> then = ordered(kind, before.getOrDefault(kind, List.of()));
            List<Fact> now = ordered(kind, after.getOrDefault(kind, List.of()));
            List<String> found = new ArrayList<>();
            for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
                if (!then.get(i).isLike(now.get(i))) {
                    found.add(kind + ": " + then.get(i) + " | " + now.get(i));
                }
            }
            if (then.size() != now.size()) {
                found.addFirst(kind + ": " + then.size() + " became " + now.size());
            }
            differences.addAll(found.subList(0, Math.min(found.size(), MOST_REPORTED)));
            if (found.size() > MOST_REPORTED) {
                differences.add(kind + ": " + (found.size() - MOST_REPORTED) + " more");
            }
        }
        return differences;
    }

    private static List<Fact> ordered(String kind, List<Fact> facts) {
        return UNORDERED.contains(kind)
                ? facts.stream().sorted(Comparator.comparing(Fact::toString)).toList()
                : facts;
    }

    @Test
    @EnabledIfSystemProperty(named = "baseline", matches = ".+")
    void filesAreLikeThoseOfTheBaseline() throws IOException {
        Path before = Path.of(System.getProperty("baseline"));
        Path after = Path.of(System.getProperty("published", "output"));
        SoftAssertions each = new SoftAssertions();
        for (String name : names(before)) {
            each.assertThat(after.resolve(name)).exists();
            if (Files.exists(after.resolve(name))) {
                each.assertThat(differences(
                                PdfFacts.of(name, Files.readAllBytes(before.resolve(name))),
                                PdfFacts.of(name, Files.readAllBytes(after.resolve(name)))))
                        .as(name)
                        .isEmpty();
            }
        }
        assertThat(names(before)).isNotEmpty();
        each.assertAll();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
