package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureEncoderTest {
    /** Pixels that no packing makes smaller. */
    private static Pixels noise(int width, int height) {
        int[] argb = new int[width * height];
        int noise = 1;
        for (int i = 0; i < argb.length; i++) {
            noise = noise * 1_103_515_245 + 12_345;
            argb[i] = 0xFF << 24 | noise >>> 8;
        }
        return new Pixels(width, height, argb);
    }

    @Test
    void aFileMayBeAsLongAsItsCapAndNoLonger() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CappedOutput out = new CappedOutput(bytes, 4)) {
            out.write(new byte[] {1, 2, 3});
            out.write(4);
            assertThat(out.isFull()).isFalse();
            assertThatThrownBy(() -> out.write(5)).isInstanceOf(EOFException.class);
            assertThat(out.isFull()).isTrue();
        }
        assertThat(bytes.toByteArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aPhotographIsNotPackedToItsEndBeforeItBecomesAJpeg() {
        Pixels pixels = noise(1000, 1000);
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        PictureEncoder.encode(noise(100, 100));
        long before = thread.getCurrentThreadAllocatedBytes();
        PreparedPicture picture = PictureEncoder.encode(pixels);
        long asked = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        // The whole PNG has 3 MB, held twice and copied: 39 MB in all; a third of it leaves 28.
        assertThat(asked).isLessThan(33_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            floats = {-1.7f, -0.5f, -0.2f, 0, 0.49999997f, 0.5f, 1.4999999f, 127.5f, 254.49998f, 254.5f, 300, Float.NaN
            })
    void levelsAreRoundedAsJavaDoes(float value) {
        assertThat(Resampler.level(value)).isEqualTo(Math.clamp(Math.round(value), 0, 255));
    }

    @Test
    void onePixelDecidesWhatAllAre() {
        assertThat(new Pixels(1, 2, new int[] {0xFF102030, 0xFF102030}).isOpaque())
                .isTrue();
        assertThat(new Pixels(1, 2, new int[] {0xFF102030, 0xFE102030}).isOpaque())
                .isFalse();
        assertThat(new Pixels(1, 2, new int[] {0xFF101010, 0xFF202020}).isGrey())
                .isTrue();
        assertThat(new Pixels(1, 2, new int[] {0xFF101010, 0xFF202120}).isGrey())
                .isFalse();
    }

    @Test
    void drawingsStayPng() {
        BufferedImage drawing = SamplePictures.draw(BufferedImage.TYPE_INT_ARGB, 600, 400);
        assertThat(PictureEncoder.encode(Pixels.of(drawing)).mediaType()).isEqualTo("image/png");
    }
}
