package io.github.zhiban.picture;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.budget.Workbench;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of any format fit for pages: upright, in sRGB, no larger than needed, as PNG or JPEG. Files that are fit already are
 * not touched. Thread safe.
 */
public final class PicturePreparer {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_SCANS = 100;

    /** Pixels that may be passed over; common progressive files take ten scans. */
    private static final long MOST_SCANNED = 1_000_000_000;

    private static final Allowance ALLOWANCE = Allowance.of(10, 4 << 10);

    private final SvgFonts fonts;

    /** @param fonts for the texts of drawings */
    public PicturePreparer(FontLibrary fonts) {
        this.fonts = new SvgFonts(fonts);
    }

    /**
     * Prepares a picture; of an animation the first frame.
     *
     * @return the picture; empty with one warning when it cannot be shown: no picture, damaged, or larger than 32 MB or 50 million
     *     pixels
     */
    public Outcome<Optional<PreparedPicture>> prepare(PictureFile file, Purpose purpose) {
        try {
            Account.poll();
            return Workbench.apart("the picture", ALLOWANCE, () -> attempt(file, purpose));
        } catch (OverspentException overspent) {
            return unusable(file, PictureCodes.OVERSIZED_PICTURE, "is not shown, for " + overspent.getMessage());
        } catch (OutOfMemoryError exhausted) {
            return unusable(file, PictureCodes.OVERSIZED_PICTURE, "takes more memory than there is");
        } catch (RuntimeException | Error fault) {
            return unusable(file, PictureCodes.BROKEN_PICTURE, "cannot be prepared: " + fault);
        }
    }

    private Outcome<Optional<PreparedPicture>> attempt(PictureFile file, Purpose purpose) {
        try {
            return Outcome.of(Optional.of(prepare(file.bytes(), purpose)));
        } catch (UnusablePictureException e) {
            return unusable(file, e.code(), e.getMessage());
        }
    }

    private static Outcome<Optional<PreparedPicture>> unusable(PictureFile file, Code code, String what) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.warning(
                        code,
                        Location.of(DataUri.abbreviate(file.address())),
                        "The picture " + what + "; a placeholder stands for it.",
                        "Replace the file by a PNG or JPEG.")));
    }

    private PreparedPicture prepare(byte[] bytes, Purpose purpose) throws UnusablePictureException {
        if (bytes.length > MOST_BYTES) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "has more than " + MOST_BYTES + " bytes");
        }
        PictureFormat format = PictureFormat.of(bytes)
                .orElseThrow(() -> new UnusablePictureException(PictureCodes.NOT_A_PICTURE, "is of no known format"));
        return switch (format) {
            case PNG -> preparePng(bytes, purpose);
            case JPEG -> prepareJpeg(bytes, purpose);
            case TIFF -> encode(RasterReader.read(bytes, format, purpose), null, Orientation.ofTiff(bytes, 0), purpose);
            case WEBP -> {
                checkLength(bytes);
                RasterReader.Decoded decoded = RasterReader.read(bytes, format, purpose);
                WebpAlpha.of(bytes, decoded.width(), decoded.height())
                        .ifPresent(alpha -> alpha.apply(decoded.image(), decoded.step()));
                yield encode(decoded, null, Orientation.UPRIGHT, purpose);
            }
            case GIF, BMP -> encode(RasterReader.read(bytes, format, purpose), null, Orientation.UPRIGHT, purpose);
            case SVG -> {
                SvgRenderer.Rendered drawing = SvgRenderer.render(bytes, purpose, fonts);
                yield PictureEncoder.encode(drawing.pixels(), drawing.density());
            }
        };
    }

    private static PreparedPicture preparePng(byte[] bytes, Purpose purpose) throws UnusablePictureException {
        PngStructure png = PngStructure.of(bytes);
        checkComplete(png.complete());
        // Without texts and profiles, which may be bombs of their own.
        RasterReader.Decoded decoded = RasterReader.read(png.essence(), PictureFormat.PNG, purpose);
        boolean fits = purpose.scale(decoded.width(), decoded.height()) == 1;
        boolean transparencyUsed = !png.alpha()
                || !Pixels.of(decoded.image(), null, Orientation.UPRIGHT).isOpaque();
        if (fits && png.isPlain() && transparencyUsed) {
            return new PreparedPicture("image/png", png.essence(), decoded.width(), decoded.height());
        }
        return encode(decoded, png.profile(), png.orientation(), purpose);
    }

    private static PreparedPicture prepareJpeg(byte[] bytes, Purpose purpose) throws UnusablePictureException {
        JpegStructure jpeg = JpegStructure.of(bytes);
        checkComplete(jpeg.complete());
        if (jpeg.scans() > MOST_SCANS || jpeg.scans() * jpeg.pixels() > MOST_SCANNED) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "is coded in " + jpeg.scans() + " scans, which take too long");
        }
        RasterReader.Decoded decoded = RasterReader.read(bytes, PictureFormat.JPEG, purpose);
        if (jpeg.isPlain() && purpose.scale(decoded.width(), decoded.height()) == 1) {
            return new PreparedPicture("image/jpeg", jpeg.essence(), decoded.width(), decoded.height());
        }
        return encode(decoded, null, jpeg.orientation(), purpose);
    }

    private static PreparedPicture encode(
            RasterReader.Decoded decoded, byte @Nullable [] profile, Orientation orientation, Purpose purpose) {
        Pixels pixels = Pixels.of(decoded.image(), profile, orientation);
        double scale = orientation.isSideways()
                ? purpose.scale(decoded.height(), decoded.width())
                : purpose.scale(decoded.width(), decoded.height());
        int naturalWidth = orientation.isSideways() ? decoded.height() : decoded.width();
        int naturalHeight = orientation.isSideways() ? decoded.width() : decoded.height();
        int width = Math.min(pixels.width(), Math.max(1, (int) Math.round(naturalWidth * scale)));
        int height = Math.min(pixels.height(), Math.max(1, (int) Math.round(naturalHeight * scale)));
        return PictureEncoder.encode(Resampler.scale(pixels, width, height), (double) width / naturalWidth);
    }

    private static void checkLength(byte[] riff) throws UnusablePictureException {
        long declared = Bytes.integer(riff, 4, ByteOrder.LITTLE_ENDIAN) & 0xFFFFFFFFL;
        checkComplete(declared + 8 <= riff.length + 1L);
    }

    private static void checkComplete(boolean complete) throws UnusablePictureException {
        if (!complete) {
            throw new UnusablePictureException(PictureCodes.BROKEN_PICTURE, "is cut short");
        }
    }
}
