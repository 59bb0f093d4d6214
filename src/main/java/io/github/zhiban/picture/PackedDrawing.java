package io.github.zhiban.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Drawings that were packed with gzip ({@code .svgz}). */
final class PackedDrawing {
    /** Of a drawing in bytes; a file that unpacks to more is no drawing but made to fill the memory. */
    private static final int MOST = 32 << 20;

    private static final int HEAD = 512;

    private PackedDrawing() {}

    /** Whether a packed file begins as a drawing, as far as that can be told. */
    static boolean isDrawing(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] head = in.readNBytes(HEAD);
            // What is packed twice may be packed for ever.
            boolean again = head.length > 0 && head[0] == 0x1F;
            return !again
                    && PictureFormat.of(head).filter(PictureFormat.SVG::equals).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    static byte[] unpack(byte[] bytes) throws UnusablePictureException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] drawing = in.readNBytes(MOST + 1);
            if (drawing.length > MOST) {
                throw new UnusablePictureException(PictureCodes.OVERSIZED_PICTURE, "has more than " + MOST + " bytes");
            }
            return drawing;
        } catch (IOException e) {
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is cut short");
        }
    }
}
