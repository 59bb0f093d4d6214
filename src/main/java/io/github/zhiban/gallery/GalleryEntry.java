package io.github.zhiban.gallery;

import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.util.List;
import java.util.Map;

/**
 * An article in the gallery.
 *
 * @param pictures the addresses of its pictures, by the key of the edition they show
 * @param text what the search looks in
 */
record GalleryEntry(
        String title,
        String source,
        List<ReportedEdition> editions,
        long errors,
        long warnings,
        Map<String, String> pictures,
        String text) {

    /** The folder of its source. */
    String folder() {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }
}
