package io.github.zhiban.edition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be made of an article. */
public enum Edition {
    /** The whole article on A4. */
    HANDOUT("handout", "-handout.pdf"),
    /** The summary on slides. */
    SLIDES("slides", "-slides.pdf"),
    /** The same summary as a presentation to go on with. */
    PPTX("pptx", "-slides.pptx"),
    /** The same summary as one page that a browser shows. */
    SHOW("show", "-slides.html"),
    /** The whole article as an EPUB 3. */
    EBOOK("epub", ".epub");

    /** What is made where nothing else is asked for. */
    private static final Set<Edition> USUAL = Collections.unmodifiableSet(EnumSet.of(HANDOUT, SLIDES, EBOOK));

    private final String key;
    private final String suffix;

    Edition(String key, String suffix) {
        this.key = key;
        this.suffix = suffix;
    }

    /** What is made where nothing else is asked for. */
    public static Set<Edition> usual() {
        return USUAL;
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
