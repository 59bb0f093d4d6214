package io.github.zhiban.source.page;

import org.jsoup.nodes.Document;

/** Makes of the parsed bytes of a page what a browser made of them, as far as it bears on what there is to read. */
public final class SeenPage {
    private SeenPage() {}

    /** Changes the page in place. */
    public static void reveal(Document page) {
        Frames.open(page);
        StyleSheet sheet = StyleSheet.of(page);
        PictureElements.unify(page, sheet);
        InlineStyles.apply(page, sheet);
        HiddenParts.drop(page, sheet);
    }
}
