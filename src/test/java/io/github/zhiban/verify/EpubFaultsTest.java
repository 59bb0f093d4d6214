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
    void findsALinkInsideALink() {
        assertThat(check(SampleEpub.with("<p><a href=\"#p\" id=\"p\">石<b><a href=\"#p\">桥</a></b></a></p>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(VerifyCodes.LINK_NESTED);
                    assertThat(finding.message()).endsWith("桥");
                });
    }

    @Test
    void findsAMalformedAddress() {
        assertThat(check(SampleEpub.with("<p><a href=\"http://a%20b.org/\">石</a><a href=\"http://a.org/\">桥</a></p>")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.ADDRESS_MALFORMED);
    }

    @Test
    void findsWhatReferencesMiss() {
        assertThat(check(SampleEpub.with(
                        "<p><a href=\"#no\">石</a><a href=\"no.xhtml\">桥</a><a href=\"nav.xhtml\">录</a></p>")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.REFERENCE_LOST, VerifyCodes.REFERENCE_LOST);
        assertThat(check(SampleEpub.with("<p><img src=\"no.png\" alt=\"桥\"/></p>")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.REFERENCE_LOST);
    }

    @Test
    void findsARepeatedId() {
        assertThat(check(SampleEpub.with("<p id=\"a\">石</p><p id=\"a\">桥</p>")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.ID_REPEATED);
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
