package io.github.zhiban.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Drawings that were packed with gzip ({@code .svgz}). */
final class PackedDrawing {
    /** Of a drawing in bytes; a file that unpacks to more is no drawing but made to fill the memory. */
    private static final int MOST = 32 << 20;

    private PackedDrawing() {}

    static byte[] unpack(byte[] bytes) throws UnusablePictureException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] drawing = in.readNBytes(MOST + 1);
            if (drawing.length > MOST) {
                throw new UnusablePictureException(PictureCodes.OVERSIZED_PICTURE, "has more than " + MOST + " bytes");
            }
            if (PictureFormat.of(drawing)
                    .filter(format -> format == PictureFormat.SVG)
                    .isEmpty()) {
                throw new UnusablePictureException(PictureCodes.NOT_A_PICTURE, "is of no known format");
            }
            return drawing;
        } catch (IOException e) {
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is cut short");
        }
    }
}
