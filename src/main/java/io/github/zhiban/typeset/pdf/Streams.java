package io.github.zhiban.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Makes stream objects. */
final class Streams {
    private Streams() {}

    /** A compressed stream. */
    static COSStream deflated(byte[] bytes) {
        return stream(bytes, COSName.FLATE_DECODE);
    }

    /** A stream of bytes as they are, such as metadata that programs look for without decoding the file. */
    static COSStream plain(byte[] bytes) {
        return stream(bytes, null);
    }

    private static COSStream stream(byte[] bytes, @Nullable COSName filter) {
        COSStream stream = new COSStream();
        try (OutputStream out = filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
