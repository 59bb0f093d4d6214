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
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * Makes pictures of any format fit for pages: upright, in sRGB, no larger than needed, as PNG or JPEG. Files that are
 * fit already are not touched. Thread safe.
 */
public final class PicturePreparer {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_SCANS = 100;

    /** Pixels that may be passed over; common progressive files take ten scans. */
    private static final long MOST_SCANNED = 1_000_000_000;

    private static final Allowance ALLOWANCE = Allowance.of(10, 4 << 10);

    private final SvgFonts fonts;
    private final RecentPictures recent = new RecentPictures();

    /** @param fonts for the texts of drawings */
    public PicturePreparer(FontLibrary fonts) {
        this.fonts = new SvgFonts(fonts);
    }

    /**
     * Prepares a picture; of an animation the frame that shows most.
     *
     * @return the picture; empty with one warning when it cannot be shown: no picture, damaged, or larger than 32 MB or
     *     100 million pixels
     */
    public Outcome<Optional<PreparedPicture>> prepare(PictureFile file) {
        String key = RecentPictures.key(file.bytes());
        Optional<PreparedPicture> known = recent.find(key);
        if (known.isPresent()) {
            return Outcome.of(known);
        }
        Outcome<Optional<PreparedPicture>> prepared = prepareAnew(file);
        prepared.value().ifPresent(picture -> recent.keep(key, picture));
        return prepared;
    }

    private Outcome<Optional<PreparedPicture>> prepareAnew(PictureFile file) {
        try {
            Account.poll();
            return Workbench.apart("the picture", ALLOWANCE, () -> attempt(file));
        } catch (OverspentException overspent) {
            return unusable(file, PictureCodes.OVERSIZED_PICTURE, "is not shown, for " + overspent.getMessage());
        } catch (OutOfMemoryError exhausted) {
            return unusable(file, PictureCodes.OVERSIZED_PICTURE, "takes more memory than there is");
        } catch (RuntimeException | Error fault) {
            return unusable(file, PictureCodes.BROKEN_PICTURE, "cannot be prepared: " + fault);
        }
    }

    private Outcome<Optional<PreparedPicture>> attempt(PictureFile file) {
        try {
            return Outcome.of(Optional.of(prepare(file.bytes())));
        } catch (UnusablePictureException e) {
            return unusable(file, e.code(), String.valueOf(e.getMessage()));
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

    private PreparedPicture prepare(byte[] bytes) throws UnusablePictureException {
        if (bytes.length > MOST_BYTES) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "has more than " + MOST_BYTES + " bytes");
        }
        PictureFormat format = PictureFormat.of(bytes)
                .orElseThrow(() -> new UnusablePictureException(
                        PictureCodes.NOT_A_PICTURE,
                        PictureFormat.isMetafile(bytes)
                                ? "is a Windows metafile (EMF or WMF), which cannot be drawn"
                                : PictureFormat.unread(bytes)
                                        .map(name -> "is in the format " + name + ", which is not read")
                                        .orElse("is of no known format")));
        return switch (format) {
            case PNG -> preparePng(bytes);
            case JPEG -> prepareJpeg(bytes);
            case TIFF -> finish(RasterReader.read(bytes, format), Orientation.ofTiff(bytes, 0));
            case WEBP -> {
                checkLength(bytes);
                RasterReader.Decoded decoded = RasterReader.read(bytes, format);
                WebpAlpha.of(bytes, decoded.width(), decoded.height())
                        .ifPresent(alpha -> alpha.apply(decoded.image(), decoded.step()));
                yield finish(decoded, Orientation.UPRIGHT);
            }
            case GIF, BMP -> finish(RasterReader.read(bytes, format), Orientation.UPRIGHT);
            case ICO -> {
                byte[] picture = IconFile.largest(bytes);
                if (PictureFormat.of(picture).filter(PictureFormat.PNG::equals).isPresent()) {
                    yield preparePng(picture);
                }
                BufferedImage image = IconFile.bitmap(picture);
                yield finish(
                        new RasterReader.Decoded(image, image.getWidth(), image.getHeight(), 1), Orientation.UPRIGHT);
            }
            case SVG -> prepareSvg(bytes);
            case SVGZ -> prepareSvg(PackedDrawing.unpack(bytes));
        };
    }

    private PreparedPicture prepareSvg(byte[] bytes) throws UnusablePictureException {
        SvgRenderer.Rendered drawing = SvgRenderer.render(bytes, fonts);
        return PictureFinisher.finish(drawing.pixels(), drawing.density(), null);
    }

    private static PreparedPicture preparePng(byte[] bytes) throws UnusablePictureException {
        PngStructure png = PngStructure.of(bytes);
        checkComplete(png.complete());
        // Without texts and profiles, which may be bombs of their own.
        RasterReader.Decoded decoded = RasterReader.read(png.essence(), PictureFormat.PNG);
        Pixels pixels = Pixels.of(decoded.image(), png.profile(), png.orientation());
        boolean fit = decoded.step() == 1 && png.isPlain() && (!png.alpha() || !pixels.isOpaque());
        return PictureFinisher.finish(
                pixels,
                png.density() / decoded.step(),
                fit ? new PreparedPicture("image/png", png.essence(), decoded.width(), decoded.height()) : null);
    }

    private static PreparedPicture prepareJpeg(byte[] bytes) throws UnusablePictureException {
        JpegStructure jpeg = JpegStructure.of(bytes);
        checkComplete(jpeg.complete());
        if (jpeg.scans() > MOST_SCANS || jpeg.scans() * jpeg.pixels() > MOST_SCANNED) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "is coded in " + jpeg.scans() + " scans, which take too long");
        }
        RasterReader.Decoded decoded = RasterReader.read(bytes, PictureFormat.JPEG);
        boolean fit = decoded.step() == 1 && jpeg.isPlain();
        return PictureFinisher.finish(
                Pixels.of(decoded.image(), null, jpeg.orientation()),
                1.0 / decoded.step(),
                fit ? new PreparedPicture("image/jpeg", jpeg.essence(), decoded.width(), decoded.height()) : null);
    }

    private static PreparedPicture finish(RasterReader.Decoded decoded, Orientation orientation) {
        return PictureFinisher.finish(Pixels.of(decoded.image(), null, orientation), 1.0 / decoded.step(), null);
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
