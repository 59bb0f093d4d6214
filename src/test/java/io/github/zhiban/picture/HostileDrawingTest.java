package io.github.zhiban.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of a few bytes that would take hours or gigabytes are cut down to what can be seen, or refused. */
class HostileDrawingTest {
    private final PicturePreparer preparer = new PicturePreparer(Library.FONTS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0 L400 400' stroke='red' stroke-dasharray='0.00001 0.00001'/>",
                "<path d='M0 0 L1e9 1e9' stroke='red' stroke-dasharray='1 1'/>",
                "<filter id='f' x='-1000%' y='-1000%' width='2100%' height='2100%'>"
                        + "<feGaussianBlur stdDeviation='100000'/></filter>"
                        + "<rect width='400' height='400' filter='url(#f)'/>",
                "<filter id='f' x='-10' y='-10' width='21' height='21'><feGaussianBlur stdDeviation='3 1e9'/></filter>"
                        + "<rect width='400' height='400' filter='url(#f)'/>",
                "<filter id='f' filterUnits='userSpaceOnUse' width='1e6' height='1e6'><feTurbulence"
                        + " numOctaves='1000000000'/></filter><rect width='40' height='40' filter='url(#f)'/>"
            })
    void isCutDownToWhatCanBeSeen(String content) {
        assertThat(prepared(content).value()).isPresent();
    }

    @Test
    void refusesMasksInsideMasks() {
        StringBuilder masks = new StringBuilder("<mask id='m0'><rect width='9' height='9'/></mask>");
        for (int i = 1; i < 40; i++) {
            masks.append("<mask id='m%d'><rect width='9' height='9' mask='url(#m%d)'/><rect mask='url(#m%d)'/></mask>"
                    .formatted(i, i - 1, i - 1));
        }
        assertRefused(masks + "<rect width='9' height='9' mask='url(#m39)'/>", PictureCodes.OVERSIZED_PICTURE);
    }

    @Test
    void refusesMarkersInsideMarkers() {
        String line = "<path d='M0 0L1 1L2 2L3 3L4 4L5 5L6 6L7 7' ";
        StringBuilder markers = new StringBuilder("<marker id='m0'>" + line + "/></marker>");
        for (int i = 1; i < 20; i++) {
            markers.append("<marker id='m%d'>%s style='marker-mid:url(#m%d)'/></marker>".formatted(i, line, i - 1));
        }
        assertRefused(markers + line + "marker-mid='url(#m19)'/>", PictureCodes.OVERSIZED_PICTURE);
    }

    @Test
    void refusesATextOfTooManyCharacters() {
        assertRefused("<text y='20'>" + "字".repeat(200_000) + "</text>", PictureCodes.OVERSIZED_PICTURE);
    }

    @Test
    void refusesAPictureOfTooManyPixelsInside() throws IOException {
        String png = Base64.getEncoder().encodeToString(pngHeader(20_000, 20_000));
        assertRefused(
                "<image width='9' height='9' href='data:image/png;base64," + png + "'/>",
                PictureCodes.OVERSIZED_PICTURE);
    }

    @Test
    void refusesDrawingsTooDeepInsideEachOther() {
        String drawing = svg("<rect width='9' height='9'/>");
        for (int i = 0; i < 6; i++) {
            drawing = svg("<image width='9' height='9' href='data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(drawing.getBytes(UTF_8)) + "'/>");
        }
        Outcome<Optional<PreparedPicture>> outcome =
                preparer.prepare(new PictureFile("a.svg", drawing.getBytes(UTF_8)));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(PictureCodes.UNSUPPORTED_DRAWING);
    }

    private void assertRefused(String content, Code code) {
        Outcome<Optional<PreparedPicture>> outcome = prepared(content);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    private Outcome<Optional<PreparedPicture>> prepared(String content) {
        return preparer.prepare(new PictureFile("a.svg", svg(content).getBytes(UTF_8)));
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='400' viewBox='0 0 400 400'>" + content
                + "</svg>";
    }

    /** A picture that only says how large it is. */
    private static byte[] pngHeader(int width, int height) throws IOException {
        byte[] header = {
            'I',
            'H',
            'D',
            'R',
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8,
            2,
            0,
            0,
            0
        };
        CRC32 sum = new CRC32();
        sum.update(header);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        png.write(header);
        int crc = (int) sum.getValue();
        png.write(new byte[] {(byte) (crc >> 24), (byte) (crc >> 16), (byte) (crc >> 8), (byte) crc});
        return png.toByteArray();
    }
}
