package io.github.zhiban.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Library;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePreparerTest {
    private final PicturePreparer preparer = new PicturePreparer(Library.FONTS);

    private Outcome<Optional<PreparedPicture>> prepare(byte[] bytes) {
        return preparer.prepare(new PictureFile("img/x", bytes));
    }

    private PreparedPicture prepared(byte[] bytes) {
        Outcome<Optional<PreparedPicture>> outcome = preparer.prepare(new PictureFile("img/x", bytes));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static BufferedImage decode(PreparedPicture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(image.getWidth()).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(picture.height());
        return image;
    }

    private static void assertColour(BufferedImage image, double x, double y, Color expected) {
        int pixel = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
        Color actual = new Color(pixel, true);
        assertThat(actual.getRed()).as("red at %s, %s", x, y).isCloseTo(expected.getRed(), within(24));
        assertThat(actual.getGreen()).as("green at %s, %s", x, y).isCloseTo(expected.getGreen(), within(24));
        assertThat(actual.getBlue()).as("blue at %s, %s", x, y).isCloseTo(expected.getBlue(), within(24));
    }

    @Nested
    class Formats {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void webpKeepsTransparencyThatIsNotCompressed(int filter) throws IOException {
            BufferedImage image = decode(prepared(SamplePictures.webpWithPlainAlpha(filter)));
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(image.getRGB(x, x % 32) >>> 24).as("at %d", x).isEqualTo(SamplePictures.alphaAt(x));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"png grey", "jpeg grey", "png 16 bit"})
        void greyIsNotMadePaler(String name) throws IOException {
            byte[] bytes = SamplePictures.all().get(name);
            BufferedImage image = decode(prepared(bytes));
            int expected = name.equals("png 16 bit")
                    ? 127
                    : ImageIO.read(new ByteArrayInputStream(bytes)).getRaster().getSample(18, 14, 0);
            int x = name.equals("png 16 bit") ? 30 : 18;
            assertThat(image.getRaster().getSample(x, 14, 0)).isCloseTo(expected, within(3));
        }

        @Test
        void aMislabelledFileIsKnownByItsContent() {
            Outcome<Optional<PreparedPicture>> outcome =
                    preparer.prepare(new PictureFile("photo.jpg", SamplePictures.png()));
            assertThat(outcome.value().orElseThrow().mediaType()).isEqualTo("image/png");
        }

        @Test
        void theSameFileGivesTheSameBytes() {
            for (Map.Entry<String, byte[]> sample : SamplePictures.all().entrySet()) {
                assertThat(prepared(sample.getValue()).bytes())
                        .as(sample.getKey())
                        .isEqualTo(new PicturePreparer(Library.FONTS)
                                .prepare(new PictureFile("y", sample.getValue()))
                                .value()
                                .orElseThrow()
                                .bytes());
            }
        }
    }

    @Nested
    class Untouched {
        @ParameterizedTest
        @ValueSource(strings = {"jpeg", "jpeg grey", "jpeg progressive"})
        void aPlainJpegPassesThrough(String name) {
            byte[] bytes = SamplePictures.all().get(name);
            assertThat(prepared(bytes).bytes()).isEqualTo(bytes);
        }

        @Test
        void aJpegLosesWhatTellsOfItsMakerAndNoSample() {
            byte[] wordy = SamplePictures.jpeg();
            byte[] place = "Exif\0\0MM\0*\0\0\0\10\0\0 30.5 N 114.3 E".getBytes(StandardCharsets.ISO_8859_1);
            for (byte[] segment : List.of(
                    SamplePictures.segment(0xE1, "", place),
                    SamplePictures.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", "<x:xmpmeta/>".getBytes(UTF_8)),
                    SamplePictures.segment(0xE0, "JFXX\0", new byte[500]),
                    SamplePictures.segment(0xE2, "MPF\0", new byte[50]),
                    SamplePictures.segment(0xED, "Photoshop 3.0\0", new byte[50]),
                    SamplePictures.segment(0xFE, "", "made at home".getBytes(UTF_8)))) {
                wordy = SamplePictures.insert(wordy, 2, segment);
            }
            assertThat(prepared(wordy).bytes()).isEqualTo(SamplePictures.jpeg());
            assertThat(prepared(wordy).bytes()).isEqualTo(SamplePictures.jpeg());
        }

        @Test
        void aJpegKeepsHowItsColoursAreCoded() {
            byte[] adobe = SamplePictures.segment(0xEE, "Adobe", new byte[] {0, 100, 0, 0, 0, 0, 1});
            byte[] bytes = SamplePictures.insert(SamplePictures.jpeg(), 2, adobe);
            assertThat(prepared(bytes).bytes()).isEqualTo(bytes);
        }

        @Test
        void aTurnedJpegLosesWhatTellsOfItsMakerToo() {
            byte[] bytes = prepared(SamplePictures.orientedJpeg(6)).bytes();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }

        @Test
        void aProfileThatIsSrgbIsDroppedWithoutRecoding() {
            byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            byte[] jpeg = SamplePictures.insert(
                    SamplePictures.jpeg(), 2, SamplePictures.segment(0xE2, "ICC_PROFILE\0\1\1", profile));
            assertThat(prepared(jpeg).bytes()).isEqualTo(SamplePictures.jpeg());

            byte[] content = SamplePictures.concat("x\0\0".getBytes(UTF_8), SamplePictures.deflate(profile));
            assertThat(prepared(SamplePictures.pngWith("iCCP", content)).bytes())
                    .isEqualTo(SamplePictures.png());
        }

        @Test
        void aPlainPngKeepsItsPixelsAndLosesItsTexts() {
            byte[] wordy = SamplePictures.pngWith("tEXt", "Comment\0made at home".getBytes(StandardCharsets.US_ASCII));
            assertThat(prepared(wordy).bytes()).isEqualTo(SamplePictures.png());
        }
    }

    @Nested
    class Colours {
        @Test
        void unusedTransparencyIsDropped() throws IOException {
            BufferedImage opaque = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
            Arrays.setAll(new int[64], i -> {
                opaque.setRGB(i % 8, i / 8, 0xFF336699);
                return i;
            });
            BufferedImage image = decode(prepared(SamplePictures.write("png", opaque)));
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getRGB(3, 3)).isEqualTo(0xFF336699);
        }

        @Test
        void aPhotographBecomesAJpegAndADrawingStaysAPng() {
            byte[] photograph = SamplePictures.write("bmp", SamplePictures.photograph(300, 200));
            byte[] drawing = SamplePictures.write("bmp", SamplePictures.draw(BufferedImage.TYPE_INT_RGB, 300, 200));
            assertThat(prepared(photograph).mediaType()).isEqualTo("image/jpeg");
            assertThat(prepared(drawing).mediaType()).isEqualTo("image/png");
        }

        @Test
        void aProfileOfLinearLightIsConverted() throws IOException {
            ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
            byte[] name = "linear\0\0".getBytes(StandardCharsets.US_ASCII);
            byte[] profile = SamplePictures.deflate(linear.getData());
            byte[] content = ByteBuffer.allocate(name.length + profile.length)
                    .put(name)
                    .put(profile)
                    .array();
            BufferedImage image = decode(prepared(SamplePictures.pngWith("iCCP", content)));
            // 60 in linear light is 133 in sRGB.
            assertThat(new Color(image.getRGB(42, 32)).getGreen()).isCloseTo(133, within(3));
        }

        @Test
        void aProfileThatIsABombIsIgnored() {
            byte[] bomb = SamplePictures.deflate(new byte[20_000_000]);
            byte[] content = ByteBuffer.allocate(bomb.length + 3)
                    .put(new byte[] {'x', 0, 0})
                    .put(bomb)
                    .array();
            assertThat(prepared(SamplePictures.pngWith("iCCP", content)).width())
                    .isEqualTo(60);
        }
    }

    @Nested
    class Sizes {
        @ParameterizedTest
        @CsvSource({"3000, 600, 1750, 350", "2000, 900, 2000, 900", "4000, 3000, 1750, 1313"})
        void aLargePictureIsScaledDown(int width, int height, int toWidth, int toHeight) throws IOException {
            byte[] bytes = SamplePictures.write("png", SamplePictures.draw(BufferedImage.TYPE_INT_RGB, width, height));
            PreparedPicture picture = prepared(bytes);
            assertThat(picture.width()).isEqualTo(toWidth);
            assertThat(picture.height()).isEqualTo(toHeight);
            assertThat(picture.density()).isCloseTo((double) toWidth / width, within(0.001));
            assertColour(decode(picture), 0.3, 0.35, new Color(220, 30, 30));
        }

        @Test
        void aDrawingIsFineEnoughForPrintAndKeepsItsNaturalSize() {
            PreparedPicture picture = prepared(SamplePictures.all().get("svg"));
            assertThat(picture.width()).isEqualTo(180);
            assertThat(picture.density()).isEqualTo(3);
        }

        @Test
        void scalingKeepsFlatColoursAndTransparentEdges() {
            int[] argb = new int[400 * 400];
            for (int i = 0; i < argb.length; i++) {
                argb[i] = i % 400 < 200 ? 0xFF336699 : 0x00FFFFFF;
            }
            Pixels scaled = Resampler.scale(new Pixels(400, 400, argb), 100, 100);
            assertThat(scaled.argb()[50 * 100 + 10]).isEqualTo(0xFF336699);
            assertThat(scaled.argb()[50 * 100 + 90]).isZero();
        }
    }

    @Nested
    class Orientations {
        @ParameterizedTest
        @CsvSource({
            "1, 0.3, 0.35",
            "2, 0.7, 0.35",
            "3, 0.7, 0.65",
            "4, 0.3, 0.65",
            "5, 0.35, 0.3",
            "6, 0.65, 0.3",
            "7, 0.65, 0.7",
            "8, 0.35, 0.7"
        })
        void thePictureIsTurnedUpright(int orientation, double x, double y) throws IOException {
            PreparedPicture picture = prepared(SamplePictures.orientedJpeg(orientation));
            assertThat(picture.width()).isEqualTo(orientation < 5 ? 60 : 40);
            assertColour(decode(picture), x, y, new Color(220, 30, 30));
        }
    }

    @Nested
    class Hostile {
        private void assertRefused(byte[] bytes, Code code) {
            Outcome<Optional<PreparedPicture>> outcome = prepare(bytes);
            assertThat(outcome.value()).isEmpty();
            assertThat(outcome.diagnostics()).hasSize(1).first().satisfies(found -> {
                assertThat(found.code()).isEqualTo(code);
                assertThat(found.at().file()).isEqualTo("img/x");
            });
        }

        @Test
        void whatIsNoPictureIsRefused() {
            assertRefused(new byte[0], PictureCodes.NOT_A_PICTURE);
            assertRefused("<!DOCTYPE html><p>404".getBytes(StandardCharsets.US_ASCII), PictureCodes.NOT_A_PICTURE);
        }

        @Test
        void drawingsOfWindowsAreNamedAsSuch() {
            byte[] emf = new byte[108];
            emf[0] = 1;
            System.arraycopy(" EMF".getBytes(StandardCharsets.US_ASCII), 0, emf, 40, 4);
            byte[] wmf = {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A, 0, 0};
            for (byte[] metafile : List.of(emf, wmf, new byte[] {1, 0, 9, 0, 0, 3})) {
                assertThat(preparer.prepare(new PictureFile("x", metafile)).diagnostics())
                        .singleElement()
                        .asString()
                        .contains("Windows metafile");
            }
        }

        @Test
        void formatsThatAreNotReadAreNamed() {
            for (String[] sign : new String[][] {
                {"\0\0\0 ftypavif", "AVIF"},
                {"\0\0\0 ftypheic", "HEIC"},
                {"\0\0\0\fjP  \r\n", "JPEG 2000"},
                {"\u00ffO\u00ffQ", "JPEG 2000"},
                {"\u00ff\n\u00fa", "JPEG XL"}
            }) {
                byte[] file = sign[0].getBytes(StandardCharsets.ISO_8859_1);
                assertThat(preparer.prepare(new PictureFile("x", file)).diagnostics())
                        .singleElement()
                        .asString()
                        .contains("format " + sign[1] + ",");
            }
        }

        @Test
        void iconsShowTheirLargestPicture() throws IOException {
            PreparedPicture large = prepared(icon(Map.of(2, bitmap(), SamplePictures.WIDTH, SamplePictures.png())));
            assertThat(large.width()).isEqualTo(SamplePictures.WIDTH);

            BufferedImage small = decode(prepared(icon(Map.of(2, bitmap()))));
            assertThat(new Color(small.getRGB(1, 0), true)).isEqualTo(Color.GREEN);
            assertThat(new Color(small.getRGB(1, 1), true)).isEqualTo(Color.BLUE);
            assertThat(new Color(small.getRGB(0, 0), true)).isNotEqualTo(Color.RED);

            assertRefused(new byte[] {0, 0, 1, 0, 1, 0, 2, 2}, PictureCodes.BROKEN_PICTURE);
            assertRefused(icon(Map.of(2, Arrays.copyOf(bitmap(), 50))), PictureCodes.BROKEN_PICTURE);
        }

        /** Red and green over white and blue, of 24 bits; the red one is transparent. */
        private byte[] bitmap() {
            ByteBuffer dib = ByteBuffer.allocate(40 + 16 + 8).order(ByteOrder.LITTLE_ENDIAN);
            dib.putInt(40).putInt(2).putInt(4).putShort((short) 1).putShort((short) 24);
            dib.position(40);
            dib.put(new byte[] {-1, -1, -1, -1, 0, 0, 0, 0, 0, 0, -1, 0, -1, 0, 0, 0});
            dib.put(new byte[] {0, 0, 0, 0, -128, 0, 0, 0});
            return dib.array();
        }

        private byte[] icon(Map<Integer, byte[]> pictures) {
            int at = 6 + 16 * pictures.size();
            int length = at
                    + pictures.values().stream().mapToInt(each -> each.length).sum();
            ByteBuffer icon = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            icon.putInt(0x10000).putShort((short) pictures.size());
            for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
                byte size = picture.getKey().byteValue();
                icon.put(size).put(size).putInt(0x10000).putShort((short) 24);
                icon.putInt(picture.getValue().length).putInt(at);
                at += picture.getValue().length;
            }
            pictures.values().forEach(icon::put);
            return icon.array();
        }

        @Test
        void packedDrawingsAreUnpacked() throws IOException {
            assertThat(prepared(packed(SamplePictures.svg("<rect width='9' height='9'/>")))
                            .height())
                    .isPositive();
            assertRefused(packed("no drawing".getBytes(UTF_8)), PictureCodes.NOT_A_PICTURE);
            byte[] whole = packed(SamplePictures.svg("<g>" + " ".repeat(5_000) + "</g>"));
            assertRefused(Arrays.copyOf(whole, whole.length - 8), PictureCodes.BROKEN_PICTURE);
        }

        private byte[] packed(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            return packed.toByteArray();
        }

        @Test
        void aFileCutShortIsRefusedWhereverItIsCut() {
            for (Map.Entry<String, byte[]> sample : SamplePictures.all().entrySet()) {
                for (int tenth = 1; tenth < 10; tenth++) {
                    byte[] bytes = sample.getValue();
                    Outcome<Optional<PreparedPicture>> outcome =
                            prepare(Arrays.copyOf(bytes, bytes.length * tenth / 10));
                    if (!sample.getKey().equals("gif animated")
                            && !sample.getKey().equals("tiff")) {
                        assertThat(outcome.value())
                                .as("%s, %d tenths", sample.getKey(), tenth)
                                .isEmpty();
                    }
                    assertThat(outcome.diagnostics()).hasSize(outcome.value().isPresent() ? 0 : 1);
                }
            }
        }

        @Test
        void aFileWithWrongBytesIsNeverAnException() {
            for (Map.Entry<String, byte[]> sample : SamplePictures.all().entrySet()) {
                for (int at : IntStream.range(0, 20)
                        .map(i -> i * sample.getValue().length / 20)
                        .toArray()) {
                    byte[] damaged = sample.getValue().clone();
                    damaged[at] ^= 0x55;
                    Outcome<Optional<PreparedPicture>> outcome = prepare(damaged);
                    assertThat(outcome.diagnostics()).hasSize(outcome.value().isPresent() ? 0 : 1);
                }
            }
        }

        @Test
        void moreThanAHundredMillionPixelsAreRefusedBeforeTheyAreDecoded() {
            assertRefused(SamplePictures.emptyPng(60_000, 60_000, 1), PictureCodes.OVERSIZED_PICTURE);
            assertRefused(SamplePictures.emptyPng(10_100, 10_000, 10_000), PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void headsThatPromiseTooManyPixelsAreRefused() {
            byte[] gif = SamplePictures.all().get("gif").clone();
            Arrays.fill(gif, 6, 10, (byte) 0xFF);
            int frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(",\0\0\0\0");
            Arrays.fill(gif, frame + 5, frame + 9, (byte) 0xFF);
            assertRefused(gif, PictureCodes.OVERSIZED_PICTURE);

            byte[] webp = SamplePictures.resource("palette-with-alpha.webp");
            int size = new String(webp, StandardCharsets.ISO_8859_1).indexOf("VP8L") + 9;
            Arrays.fill(webp, size, size + 3, (byte) 0xFF);
            webp[size + 3] |= 0x0F;
            assertRefused(webp, PictureCodes.OVERSIZED_PICTURE);

            byte[] canvas = SamplePictures.resource("lossless.webp");
            int extent = new String(canvas, StandardCharsets.ISO_8859_1).indexOf("VP8X") + 12;
            Arrays.fill(canvas, extent, extent + 6, (byte) 0xFF);
            assertRefused(canvas, PictureCodes.OVERSIZED_PICTURE);

            byte[] bmp = SamplePictures.all().get("bmp").clone();
            ByteBuffer.wrap(bmp)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(18, 60_000)
                    .putInt(22, 60_000);
            assertRefused(bmp, PictureCodes.BROKEN_PICTURE);

            BufferedImage line = new BufferedImage(60_000, 2000, BufferedImage.TYPE_BYTE_BINARY);
            assertRefused(SamplePictures.write("tiff", line), PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void manyScansOverManyPixelsAreRefused() {
            byte[] bytes = SamplePictures.progressiveJpeg();
            int frame = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C2");
            ByteBuffer.wrap(bytes).putShort(frame + 5, (short) 7000).putShort(frame + 7, (short) 7000);
            int scan = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
            byte[] again = Arrays.copyOfRange(bytes, scan, bytes.length - 2);
            byte[] bomb = bytes;
            for (int i = 0; i < 3; i++) {
                bomb = SamplePictures.insert(bomb, scan, again);
            }
            assertRefused(bomb, PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void drawingsThatUnpackToTooMuchAreRefused() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(SamplePictures.svg("<g>" + " ".repeat(33 << 20) + "</g>"));
            }
            assertRefused(bytes.toByteArray(), PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void fiftyMillionPixelsAreReadInLittleMemory() {
            PreparedPicture picture = prepared(SamplePictures.emptyPng(10_000, 4_900, 4_900));
            assertThat(picture.width()).isEqualTo(1750);
            assertThat(picture.height()).isEqualTo(858);
        }

        @Test
        void moreThanThirtyTwoMegabytesAreRefused() {
            assertRefused(Arrays.copyOf(SamplePictures.png(), (32 << 20) + 1), PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void textsThatAreBombsAreNotUnpacked() {
            byte[] bomb = SamplePictures.deflate(new byte[50_000_000]);
            byte[] content = ByteBuffer.allocate(bomb.length + 3)
                    .put(new byte[] {'x', 0, 0})
                    .put(bomb)
                    .array();
            assertThat(prepared(SamplePictures.pngWith("zTXt", content)).bytes())
                    .isEqualTo(SamplePictures.png());
        }

        @Test
        void ofAnEndlessAnimationOnlyTheFirstFramesAreRead() {
            byte[] endless = SamplePictures.animatedGif(2);
            byte[] noise = new byte[1 << 20];
            Arrays.fill(noise, (byte) 0x2C);
            byte[] bytes = SamplePictures.insert(endless, endless.length - 1, noise);
            assertThat(prepared(bytes).width()).isEqualTo(60);
        }

        @Test
        void aLongAddressIsShortenedInTheReport() {
            String address = "data:image/png;base64," + "A".repeat(10_000);
            Outcome<Optional<PreparedPicture>> outcome = preparer.prepare(new PictureFile(address, new byte[3]));
            assertThat(outcome.diagnostics().getFirst().at().file())
                    .hasSizeLessThan(60)
                    .endsWith("…");
        }
    }

    @Nested
    class HostileDrawings {
        private Optional<PreparedPicture> picture(String content) {
            return prepare(SamplePictures.svg(content)).value();
        }

        private Code refusal(byte[] bytes) {
            Outcome<Optional<PreparedPicture>> outcome = prepare(bytes);
            assertThat(outcome.value()).isEmpty();
            return outcome.diagnostics().getFirst().code();
        }

        @Test
        void entitiesAreRefused() {
            String bomb = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                    + "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40'><text>&a;</text></svg>";
            assertThat(refusal(bomb.getBytes(StandardCharsets.UTF_8))).isEqualTo(PictureCodes.UNSUPPORTED_DRAWING);
        }

        @Test
        void aDocumentTypeAloneIsHarmless() {
            String drawing = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                    + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'"
                    + " width='60' height='40'><rect width='9' height='9'/></svg>";
            assertThat(prepare(drawing.getBytes(StandardCharsets.UTF_8)).value())
                    .isPresent();
        }

        @Test
        void referencesUponReferencesAreRefused() {
            StringBuilder bomb = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
            for (int i = 1; i < 12; i++) {
                bomb.append("<g id='a").append(i).append("'>");
                bomb.append(("<use xlink:href='#a" + (i - 1) + "'/>").repeat(10))
                        .append("</g>");
            }
            assertThat(refusal(SamplePictures.svg(bomb.toString()))).isEqualTo(PictureCodes.OVERSIZED_PICTURE);
            assertThat(refusal(SamplePictures.svg("<g id='a'><use href='#a'/></g>")))
                    .isEqualTo(PictureCodes.OVERSIZED_PICTURE);
        }

        @Test
        void embeddedHtmlIsDrawnAsText() {
            assertThat(picture("<foreignObject width='60' height='20'><div>甲</div></foreignObject>"))
                    .isPresent();
        }

        @Test
        void picturesElsewhereAreNotFetched() {
            assertThat(picture("<image width='9' height='9' href='http://localhost:1/x.png'/>"
                            + "<image width='9' height='9' href='file:///etc/passwd'/><rect width='9' height='9'/>"))
                    .isPresent();
        }

        @Test
        void textsAreDrawnWithTheDocumentsFonts() throws IOException {
            BufferedImage image = decode(prepared(SamplePictures.svg(
                    "<style>.big { font-size: 20px } text.red &gt; tspan, .label .red { fill: #dc1e1e"
                            + " }</style><g class='label'><text class='red big' x='30' y='30'"
                            + " text-anchor='middle'>口口<tspan x='58' y='12' font-size='10'"
                            + " text-anchor='end' style='fill:#143cc8'>口</tspan></text></g>")));
            // Three pixels each: two characters of 20 centred at 30, one of 10 that ends at 58.
            assertBox(inked(image, new Color(220, 30, 30)), new Rectangle(36, 42, 108, 50));
            assertBox(inked(image, new Color(20, 60, 200)), new Rectangle(147, 12, 24, 26));
        }

        private static void assertBox(Rectangle ink, Rectangle expected) {
            assertThat(ink.getMinX()).as("%s", ink).isCloseTo(expected.getMinX(), within(5.0));
            assertThat(ink.getMaxX()).as("%s", ink).isCloseTo(expected.getMaxX(), within(5.0));
            assertThat(ink.getMinY()).as("%s", ink).isCloseTo(expected.getMinY(), within(5.0));
            assertThat(ink.getMaxY()).as("%s", ink).isCloseTo(expected.getMaxY(), within(5.0));
        }

        /** The box of what has a colour. */
        private static Rectangle inked(BufferedImage image, Color colour) {
            Rectangle box = new Rectangle(-1, -1);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getRGB(x, y) == colour.getRGB()) {
                        box.add(new Rectangle(x, y, 1, 1));
                    }
                }
            }
            return box;
        }

        @Test
        void aHugeDrawingIsScaledToThePage() {
            byte[] huge =
                    "<svg xmlns='http://www.w3.org/2000/svg' width='90000000' height='10'><rect width='9' height='9'/></svg>"
                            .getBytes(StandardCharsets.UTF_8);
            assertThat(prepare(huge).value().orElseThrow().width()).isEqualTo(1750);
        }

        @Test
        void whatIsNoXmlIsRefused() {
            assertThat(refusal("<svg><g></svg>".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(PictureCodes.BROKEN_PICTURE);
        }
    }
}
