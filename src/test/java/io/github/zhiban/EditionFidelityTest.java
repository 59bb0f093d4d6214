package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.BodyText;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.fidelity.Fidelity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Handouts and EPUBs hold what their articles say, in order, and besides it only their furniture. Measured on the
 * fixture of every kind of mess and on the sample; {@code -Dcorpus=DIR} measures a folder of exports instead.
 */
class EditionFidelityTest {
    private static final EnumSet<Edition> EDITIONS = EnumSet.of(Edition.HANDOUT, Edition.EBOOK);
    private static final double LEAST_KEPT = 0.999;
    private static final double MOST_EXTRA = 0.01;

    /** Exports that keep in attributes or MathML what editions say: their text is no measure of what is too much. */
    private static final Set<String> SAID_OTHERWISE = Set.of("78-references", "83-mathml");

    /** Exports in which much is dropped that only the rule which drops it can tell from text. */
    private static final String DROPPED =
            ".*/(?:118-code-editors|119-code-bars|120-linked-notes|122-ruby-spans|125-word-bullets"
                    + "|z07-heading-of-notes|z08-numbers-of-notes)/.*";

    private final Zhiban zhiban = new Zhiban(Library.FONTS);
    private final PublishRequest order =
            new PublishRequest(Library.style("classic"), EDITIONS, VerificationLevel.NONE, null);

    @Test
    void editionsHoldTheBodyAndLittleElse() throws IOException {
        SoftAssertions each = new SoftAssertions();
        long kept = 0;
        long published = 0;
        for (Path path : sources()) {
            SourceFile file = new SourceFile(path.toString(), Files.readAllBytes(path));
            String body = new BodyText().of(file);
            Publication publication = zhiban.publish(file, address -> Outcome.of(Optional.empty()), order, stage -> {});
            each.assertThat(publication.editions()).as("%s: editions", path).hasSize(EDITIONS.size());
            for (Publication.PublishedEdition edition : publication.editions()) {
                PublishedText text = PublishedText.of(edition.artifact().bytes());
                Fidelity fidelity = Fidelity.of(body, text.body());
                each.assertThat(fidelity.keptShare())
                        .as("%s, %s: what is missing: %s", path, edition.edition(), fidelity.gaps())
                        .isGreaterThanOrEqualTo(LEAST_KEPT);
                if (!SAID_OTHERWISE.contains(path.getParent().getFileName().toString())) {
                    kept += fidelity.kept();
                    published += fidelity.published();
                }
            }
        }
        each.assertAll();
        assertThat((double) (published - kept) / published)
                .as("share of all bodies that no article says")
                .isLessThan(MOST_EXTRA);
    }

    private static List<Path> sources() throws IOException {
        String corpus = System.getProperty("corpus");
        if (corpus != null) {
            return files(Path.of(corpus), 1);
        }
        List<Path> sources = new ArrayList<>(files(Path.of("src", "test", "resources", "source"), 2));
        sources.addAll(files(Path.of("source"), 1));
        return sources;
    }

    private static List<Path> files(Path folder, int depth) throws IOException {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(file -> file.toString().matches(".*\\.(html?|md)")
                            && !file.toString().matches(DROPPED))
                    .sorted()
                    .toList();
        }
    }
}
