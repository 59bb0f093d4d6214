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
    void notesAndAddressesShareOneSeriesInTheOrderOfTheirMarks() {
        assertThat(endnotes.address("https://example.com/1")).isEqualTo(new Mark(1, "linkref-1"));
        assertThat(endnotes.footnote("b")).isEqualTo(new Mark(2, "noteref-2"));
        assertThat(endnotes.address("https://example.com/2")).isEqualTo(new Mark(3, "linkref-3"));
        assertThat(endnotes.entry(2)).isEqualTo(new Entry.Footnote(B));
    }

    @Test
    void aRepeatedAddressKeepsItsNumber() {
        endnotes.address("https://example.com/1");

        assertThat(endnotes.address("https://example.com/1")).isEqualTo(new Mark(1, "linkref-1-2"));
        assertThat(endnotes.count()).isEqualTo(1);
    }

    @Test
    void aNoteThatNothingRefersToIsNotLost() {
        endnotes.footnote("b");
        endnotes.addUnused();

        assertThat(endnotes.entry(2)).isEqualTo(new Entry.Footnote(A));
    }

    @Test
    void aMarkWithoutANoteIsNone() {
        assertThat(endnotes.footnote("c")).isNull();
        assertThat(endnotes.isEmpty()).isTrue();
    }
}
