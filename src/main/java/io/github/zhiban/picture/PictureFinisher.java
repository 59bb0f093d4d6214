package io.github.zhiban.picture;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes of decoded pixels what pages show: without blank margins, no finer than can be seen, in pieces where a page is
 * too short. The file itself is kept where that is as good.
 */
final class PictureFinisher {
    /** The type size of screens in CSS pixels; larger type tells of a screen of double resolution. */
    private static final double USUAL_TYPE = 14;

    private static final double LARGE_TYPE = 20;
    /** In CSS pixels: smaller pictures are never made smaller for their type. */
    private static final double SMALL_WIDTH = 380;

    private static final int WORTH_A_PALETTE = 100_000;
    /** New bytes have to be so much fewer. */
    private static final double SMALLER = 0.9;

    private PictureFinisher() {}

    /**
     * Finishes a picture.
     *
     * @param density pixels for each CSS pixel
     * @param file the file as it is; {@code null} where it cannot be shown as it is
     */
    static PreparedPicture finish(Pixels pixels, double density, @Nullable PreparedPicture file) {
        PictureTraits traits = PictureAnalysis.of(pixels, density);
        boolean screen = traits.kind() == PictureKind.GRAPHIC;
        Pixels shown = screen ? BlankMargins.trimmed(pixels) : pixels;
        double share = (double) shown.width() / pixels.width();
        double meant = screen ? density * enlargement(traits, shown.width() / density, density) : density;
        return TallPicture.plan(shown, meant, traits)
                .flatMap(plan -> inPieces(shown, plan, meant, share, traits))
                .or(() -> WidePicture.plan(shown, meant, traits)
                        .flatMap(plan -> besideEachOther(shown, plan, meant, share, traits)))
                .orElseGet(() -> encode(shown, shown == pixels ? file : null, traits, meant, share));
    }

    /** The pieces of a picture that is too tall, all of one scale; empty where it cannot be cut. */
    private static Optional<PreparedPicture> inPieces(
            Pixels pixels, TallPicture.Plan plan, double density, double share, PictureTraits traits) {
        List<Pixels> cut = TallPicture.cut(pixels, plan, density, traits.textHeight());
        if (cut.size() == 1) {
            return Optional.empty();
        }
        int highest = cut.stream().mapToInt(Pixels::height).max().orElseThrow();
        return Optional.of(pieces(cut, density / TallPicture.scale(plan, highest / density), share, traits));
    }

    /** The pieces of a picture that is too wide; empty where it cannot be cut. */
    private static Optional<PreparedPicture> besideEachOther(
            Pixels pixels, TallPicture.Plan plan, double density, double share, PictureTraits traits) {
        List<Pixels> cut = WidePicture.cut(pixels, plan, density, traits.textHeight());
        if (cut.size() == 1) {
            return Optional.empty();
        }
        int widest = cut.stream().mapToInt(Pixels::width).max().orElseThrow();
        return Optional.of(pieces(cut, density / WidePicture.scale(plan, widest / density), share, traits));
    }

    private static PreparedPicture pieces(List<Pixels> cut, double density, double share, PictureTraits traits) {
        List<PreparedPicture> pieces = cut.stream()
                .map(piece -> encode(piece, null, traits, density, share))
                .toList();
        PreparedPicture first = pieces.getFirst();
        return first.with(first.traits(), first.density(), share, pieces);
    }

    /** What was measured in the pixels that were found is said of those that are shown. */
    private static PreparedPicture encode(
            Pixels pixels, @Nullable PreparedPicture file, PictureTraits traits, double density, double share) {
        PreparedPicture encoded = encode(pixels, file);
        double scale = (double) encoded.width() / pixels.width();
        return encoded.with(traits.scaled(scale), density * scale, share, List.of());
    }

    /** How many times finer than usual screens a screen is whose type is so large. */
    private static double enlargement(PictureTraits traits, double width, double density) {
        double type = traits.textHeight() / density;
        return type < LARGE_TYPE || width <= SMALL_WIDTH
                ? 1
                : Math.min(2, Math.min(type / USUAL_TYPE, width / SMALL_WIDTH));
    }

    private static PreparedPicture encode(Pixels pixels, @Nullable PreparedPicture file) {
        double scale = Resolution.scale(pixels.width(), pixels.height());
        if (scale == 1) {
            return file == null ? PictureEncoder.encode(pixels) : withPalette(pixels, file);
        }
        int width = (int) Math.max(1, Math.round(pixels.width() * scale));
        int height = (int) Math.max(1, Math.round(pixels.height() * scale));
        PreparedPicture scaled = PictureEncoder.encode(Resampler.scale(pixels, width, height));
        return file != null && scaled.bytes().length >= file.bytes().length ? file : scaled;
    }

    private static PreparedPicture withPalette(Pixels pixels, PreparedPicture file) {
        if (!file.mediaType().equals("image/png") || file.bytes().length < WORTH_A_PALETTE) {
            return file;
        }
        return PictureEncoder.palettePng(pixels)
                .filter(bytes -> bytes.length < SMALLER * file.bytes().length)
                .map(bytes -> new PreparedPicture("image/png", bytes, file.width(), file.height()))
                .orElse(file);
    }
}
