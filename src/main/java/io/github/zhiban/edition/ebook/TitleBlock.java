package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.text.TitleBreaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the title page says.
 *
 * @param title as markup, which may be broken between its phrases alone: what a screen has room for is not known here
 * @param byline {@code null} when nothing is known
 * @param source {@code null} when it is not known
 * @param tags {@code null} when there are none
 * @param paged whether the first page of the handout is marked here
 */
record TitleBlock(
        String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String tags,
        boolean paged) {
    /** The widest phrase of a title, in em: what a narrow screen has room for. */
    private static final double PHRASE = 7;

    static TitleBlock of(Metadata metadata, boolean paged) {
        String byline = Byline.of(metadata);
        return new TitleBlock(
                inPhrases(metadata.title()),
                byline.isEmpty() ? null : byline,
                metadata.source(),
                metadata.tags().isEmpty() ? null : String.join(" · ", metadata.tags()),
                paged);
    }

    /** A title as markup that may be broken between its phrases alone. */
    static String inPhrases(String title) {
        Markup out = new Markup();
        List<String> phrases = TitleBreaker.phrases(title, PHRASE);
        for (int i = 0; i < phrases.size(); i++) {
            if (i > 0) {
                out.empty("wbr");
            }
            out.text(phrases.get(i));
        }
        return out.toString();
    }
}
