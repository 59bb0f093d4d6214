package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Note;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.handout.Endnotes.Entry;
import io.github.zhiban.edition.handout.Endnotes.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndnotesTest {
    private static final Note A = new Note("a", List.of(), Location.of("x.html"));
    private static final Note B = new Note("b", List.of(), Location.of("x.html"));

    private final Endnotes endnotes = new Endnotes(List.of(A, B));

    @Test
    void footnotesKeepTheAuthorsNumbersAndAddressesFollowInTheOrderOfTheirMarks() {
        assertThat(endnotes.address("https://example.com/1")).isEqualTo(new Mark(3, "linkref-3"));
        assertThat(endnotes.footnote("b")).isEqualTo(new Mark(2, "noteref-2"));
        assertThat(endnotes.address("https://example.com/2")).isEqualTo(new Mark(4, "linkref-4"));
        assertThat(endnotes.entry(2)).isEqualTo(new Entry.Footnote(B));
    }

    @Test
    void aRepeatedAddressKeepsItsNumber() {
        endnotes.address("https://example.com/1");

        assertThat(endnotes.address("https://example.com/1")).isEqualTo(new Mark(3, "linkref-3-2"));
        assertThat(endnotes.count()).isEqualTo(3);
    }

    @Test
    void aNoteThatNothingRefersToIsNotLost() {
        endnotes.footnote("b");

        assertThat(endnotes.entry(1)).isEqualTo(new Entry.Footnote(A));
    }

    @Test
    void aMarkWithoutANoteIsNone() {
        assertThat(endnotes.footnote("c")).isNull();
        assertThat(new Endnotes(List.of()).isEmpty()).isTrue();
    }
}
