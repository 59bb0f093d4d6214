package io.github.zhiban.digest.text;

import io.github.zhiban.text.HanFolding;
import java.util.List;

/**
 * A passage with all that the heuristics ask about it, found once.
 *
 * @param folded its text, folded for comparing; see {@link HanFolding}
 * @param nesting its brackets and quotation marks
 * @param sentences in order
 * @param words in order
 */
public record AnnotatedPassage(
        Passage passage, String folded, QuotationDepth nesting, List<Span> sentences, List<Word> words) {
    public AnnotatedPassage {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /** Annotates a passage. */
    public static AnnotatedPassage of(Passage passage, Words words) {
        var text = passage.text();
        var nesting = QuotationDepth.of(text);
        return new AnnotatedPassage(
                passage, HanFolding.fold(text), nesting, SentenceSplitter.split(text, nesting), words.of(text));
    }

    /** The author's characters. */
    public String text() {
        return passage.text();
    }

    /** The words that lie wholly in a part. */
    public List<Word> words(Span part) {
        int from = firstAt(part.start());
        int to = firstAt(part.end());
        while (to > from && words.get(to - 1).at().end() > part.end()) {
            to--;
        }
        return words.subList(from, to);
    }

    private int firstAt(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).at().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
