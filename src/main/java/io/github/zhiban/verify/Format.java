package io.github.zhiban.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, told by its first bytes. */
enum Format {
    PDF,
    EPUB,
    PPTX,
    SHOW,
    UNKNOWN;

    /** Readers look for the header of a PDF in the first kibibyte (ISO 32000-1, implementation note 13). */
    private static final int HEADER_RANGE = 1024;

    /** Stands in the directory of every presentation's container. */
    private static final String PRESENTATION = "ppt/presentation.xml";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static Format of(byte[] bytes) {
        if (bytes.length >= ZIP.length && Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(PRESENTATION) ? PPTX : EPUB;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_RANGE), StandardCharsets.ISO_8859_1);
        boolean show = start.startsWith("<!DOCTYPE html>") && start.contains("Content-Security-Policy");
        return start.contains("%PDF-") ? PDF : show ? SHOW : UNKNOWN;
    }
}
