package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.Slide.Place;
import org.jspecify.annotations.Nullable;

/**
 * A page of the deck before it is known how many there are.
 *
 * @param kind the class by which style sheets know it
 * @param chapterIndex counted from 1; 0 outside chapters
 * @param chapter the title of the chapter; empty outside chapters
 * @param title plain text; {@code null} on the cover, which has its own
 * @param headingId what the page is about; empty when that is no section
 * @param content markup
 */
record Draft(
        String kind,
        int chapterIndex,
        String chapter,
        @Nullable String title,
        String headingId,
        String content) {

    /** A page about a place of the article. */
    static Draft of(String kind, Place place, String content) {
        return new Draft(kind, place.chapterIndex(), place.chapter(), place.title(), place.headingId(), content);
    }
}
