package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes pictures that are too tall for a line out of a paragraph: what was before and after them becomes paragraphs. */
final class PicturesApart {
    private PicturesApart() {}

    /**
     * The pieces of a paragraph in order, figures between paragraphs; the paragraph itself where nothing has to be taken out.
     *
     * @param standsAlone which pictures are to be taken out
     */
    static List<Block> of(Paragraph paragraph, Predicate<Picture> standsAlone) {
        List<Block> pieces = new ArrayList<>();
        List<Inline> piece = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.Image image && standsAlone.test(image.picture())) {
                flush(piece, paragraph, pieces);
                pieces.add(new Block.Figure(List.of(image.picture()), List.of(), paragraph.at()));
            } else {
                piece.add(inline);
            }
        }
        if (pieces.isEmpty()) {
            return List.of(paragraph);
        }
        flush(piece, paragraph, pieces);
        return pieces;
    }

    private static void flush(List<Inline> piece, Paragraph paragraph, List<Block> pieces) {
        while (!piece.isEmpty() && isSpace(piece.getFirst())) {
            piece.removeFirst();
        }
        while (!piece.isEmpty() && isSpace(piece.getLast())) {
            piece.removeLast();
        }
        if (!piece.isEmpty()) {
            pieces.add(new Paragraph(piece, paragraph.at()));
        }
        piece.clear();
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof Inline.HardLineBreak
                || (inline instanceof Inline.Text
                        && PlainText.of(List.of(inline)).isBlank());
    }
}
