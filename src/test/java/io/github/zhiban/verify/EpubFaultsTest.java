package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpubFaultsTest {

    @Test
    void findsNothingInACleanEpub() {
        assertThat(check(SampleEpub.clean())).isEmpty();
    }

    @Test
    void findsAnEmptyChapter() {
        assertThat(check(SampleEpub.with("<p> </p>"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VerifyCodes.CHAPTER_EMPTY);
            assertThat(finding.at()).isEqualTo(Location.of("a.epub/OEBPS/chapter.xhtml"));
        });
    }

    @Test
    void findsAReplacementCharacter() {
        assertThat(check(SampleEpub.with("<p>石\uFFFD</p>")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.REPLACEMENT_CHARACTER);
    }

    @Test
    void saysThatAnEpubIsBroken() {
        byte[] whole = SampleEpub.clean();

        assertThat(check(Arrays.copyOf(whole, whole.length / 4)))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.EPUB_UNREADABLE);
        assertThat(check(SampleEpub.with("<p")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.EPUB_UNREADABLE);
    }

    @Test
    void readsTheChaptersApartFromTheNavigation() throws IOException {
        PublishedText text = PublishedText.of(SampleEpub.clean());

        assertThat(text.body().strip()).isEqualTo("石桥\n\n石桥很老。");
        assertThat(text.furniture()).contains("石桥").doesNotContain("老");
    }

    private static List<Diagnostic> check(byte[] bytes) {
        return new Verifier(VerificationLevel.QUICK).verify("a.epub", bytes);
    }
}
