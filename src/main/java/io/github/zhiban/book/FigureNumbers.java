package io.github.zhiban.book;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers the figures of a book through. Where any author numbers figures, all stay as they are: the texts speak of
 * these numbers, and two series would be mistaken for one. Used by one thread.
 */
final class FigureNumbers {
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^\\s*(?:[图圖]\\s*(?:表|示|片)?\\s*[\\d一二三四五六七八九十]|(?:figure|fig\\.?)\\s*\\d).*");

    private final BookWords words;
    private final boolean wanted;
    private int number;

    FigureNumbers(List<BookChapter> chapters, BookWords words) {
        this.words = words;
        wanted = chapters.stream()
                .flatMap(chapter -> chapter.article().sections().stream())
                .flatMap(FigureNumbers::captions)
                .noneMatch(caption -> NUMBERED.matcher(PlainText.of(caption)).matches());
    }

    /** A caption with the next number. */
    List<Inline> numbered(List<Inline> caption) {
        if (!wanted || caption.isEmpty()) {
            return caption;
        }
        number++;
        List<Inline> numbered = new ArrayList<>();
        numbered.add(new Inline.Text(words.figure() + number + words.afterNumber()));
        numbered.addAll(caption);
        return numbered;
    }

    private static Stream<List<Inline>> captions(Section section) {
        return Stream.concat(
                section.blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(block -> ((Block.Figure) block).caption()),
                section.sections().stream().flatMap(FigureNumbers::captions));
    }
}
