package io.github.zhiban.edition;

/** What can be made of an article. */
public enum Edition {
    /** The whole article on A4. */
    HANDOUT("handout", "-handout.pdf"),
    /** The summary on slides. */
    SLIDES("slides", "-slides.pdf"),
    /** The whole article as an EPUB 3. */
    EBOOK("epub", ".epub");

    private final String key;
    private final String suffix;

    Edition(String key, String suffix) {
        this.key = key;
        this.suffix = suffix;
    }

    /** The name on the command line and in reports. */
    public String key() {
        return key;
    }

    /** The name of the published file for a source called {@code stem}. */
    public String fileName(String stem) {
        return stem + suffix;
    }
}
