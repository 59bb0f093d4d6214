package io.github.zhiban.picture.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a canvas as PNG with a palette (PNG specification, colour type 3): a third of the size of full colour, and its
 * colours exactly.
 */
final class PalettePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BUFFER = 64 * 1024;
    /** Level 9 takes three times as long over runs as long as these, and saves an eighth of the file. */
    private static final int LEVEL = 7;

    private PalettePng() {}

    static byte[] write(PaintedPicture canvas) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(canvas.width()).putInt(canvas.height()).put((byte) 8).put((byte) 3);
        chunk(file, "IHDR", header.array());
        int[] palette = canvas.palette();
        byte[] colours = new byte[palette.length * 3];
        for (int i = 0; i < palette.length; i++) {
            colours[i * 3] = (byte) (palette[i] >> 16);
            colours[i * 3 + 1] = (byte) (palette[i] >> 8);
            colours[i * 3 + 2] = (byte) palette[i];
        }
        chunk(file, "PLTE", colours);
        chunk(file, "IDAT", deflated(canvas));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** The rows, each after its filter type 0. */
    private static byte[] deflated(PaintedPicture canvas) {
        int width = canvas.width();
        byte[] rows = new byte[(width + 1) * canvas.height()];
        for (int row = 0; row < canvas.height(); row++) {
            System.arraycopy(canvas.pixels(), row * width, rows, row * (width + 1) + 1, width);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
