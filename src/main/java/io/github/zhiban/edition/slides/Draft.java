package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import org.jspecify.annotations.Nullable;

/**
 * A page of the deck before it is known how many there are.
 *
 * @param kind the class by which style sheets know it
 * @param chapterIndex counted from 1; 0 outside chapters
 * @param label what stands above the title; empty for nothing
 * @param title plain text; {@code null} on the cover, which has its own
 * @param claim the statement that is the title; {@code null} where none is
 * @param headingId what the page is about; empty when that is no section
 * @param content markup
 */
record Draft(
        String kind,
        int chapterIndex,
        String label,
        @Nullable String title,
        @Nullable Point claim,
        String headingId,
        String content) {

    /** A page about a place of the article. */
    static Draft of(String kind, Place place, String content) {
        return new Draft(
                kind, place.chapterIndex(), place.label(), place.headline(), place.claim(), place.headingId(), content);
    }

    /** A page that belongs to no place. */
    static Draft apart(String kind, @Nullable String title, String content) {
        return new Draft(kind, 0, "", title, null, "", content);
    }
}
