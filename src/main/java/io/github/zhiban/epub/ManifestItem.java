package io.github.zhiban.epub;

/**
 * A publication resource and its entry in the manifest (EPUB 3.3, section 5.6).
 *
 * @param properties space-separated; empty when there are none
 * @param inSpine whether it is a page of the reading order
 */
record ManifestItem(String id, String href, String mediaType, String properties, boolean inSpine, byte[] bytes) {
    static final String XHTML = "application/xhtml+xml";

    /** A content document of the reading order. */
    static ManifestItem page(String id, String href, String properties, byte[] bytes) {
        return new ManifestItem(id, href, XHTML, properties, true, bytes);
    }

    /** Anything else. */
    static ManifestItem resource(String id, String href, String mediaType, String properties, byte[] bytes) {
        return new ManifestItem(id, href, mediaType, properties, false, bytes);
    }
}
