package io.github.zhiban.pictureset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.Library;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PictureTraits.Ground;
import io.github.zhiban.picture.PreparedPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotifsTest {
    private static final PicturePreparer PREPARER = new PicturePreparer(Library.FONTS);

    private static PreparedPicture prepared(String motif) {
        return PREPARER.prepare(
                        new PictureFile(motif, Motifs.named(motif).file().apply(3)))
                .value()
                .orElseThrow();
    }

    @Test
    void thereAreManyAndTheSameSeedDrawsTheSame() {
        assertThat(Motifs.all()).hasSizeGreaterThan(60);
        assertThat(Motifs.all()).extracting(Motif::name).doesNotHaveDuplicates();
        for (String name : new String[] {"dialog", "photo-small", "animation", "diagram-svg"}) {
            Motif motif = Motifs.named(name);
            assertThat(motif.file().apply(2)).isEqualTo(motif.file().apply(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "photo-landscape, PHOTOGRAPH",
        "photo-dark, PHOTOGRAPH",
        "scan-of-a-page, PHOTOGRAPH",
        "cmyk, PHOTOGRAPH",
        "dialog, GRAPHIC",
        "terminal, GRAPHIC",
        "chart-bars, GRAPHIC",
        "chart-jpeg, GRAPHIC",
        "window-shadow, GRAPHIC",
        "banner, GRAPHIC",
        "icon-16, ICON",
        "icon-48, ICON",
        "badge-svg, ICON",
        "badge-png, ICON",
        "button, ICON",
        "logo, LOGO",
        "logo-white, LOGO",
        "formula-inline, FORMULA",
        "formula-display, FORMULA",
        "formula-gif, FORMULA",
        "qr, QR_CODE",
        "qr-small, QR_CODE",
        "follow-us, QR_CODE",
        "avatar, AVATAR",
        "pixel, DECORATION",
        "line, DECORATION"
    })
    void whatAPictureIsIsSeenInItsPixels(String motif, PictureKind kind) {
        assertThat(prepared(motif).traits().kind()).isEqualTo(kind);
    }

    @Test
    void edgesAsWhiteAsPaperAreSeen() {
        assertThat(prepared("dialog").traits().paperEdges()).isTrue();
        assertThat(prepared("terminal").traits().paperEdges()).isFalse();
        assertThat(prepared("photo-landscape").traits().paperEdges()).isFalse();
    }

    @Test
    void whatIsLightOnNothingWantsADarkGround() {
        assertThat(prepared("logo-white").traits().ground()).isEqualTo(Ground.DARK);
        assertThat(prepared("chart-transparent").traits().ground()).isEqualTo(Ground.LIGHT);
        assertThat(prepared("architecture-transparent").traits().ground()).isEqualTo(Ground.LIGHT);
        assertThat(prepared("dialog").traits().ground()).isEqualTo(Ground.NONE);
    }

    @Test
    void typeIsMeasured() {
        assertThat(prepared("dialog").traits().textHeight()).isBetween(12.0, 16.0);
        // In the pixels that are shown, of which there are fewer than in the file: 14 for each CSS pixel of its own.
        PreparedPicture scaled = prepared("full-screen-2x");
        assertThat(scaled.traits().textHeight() / scaled.density()).isBetween(12.0, 16.0);
        assertThat(prepared("scan-of-a-page").traits().textHeight()).isBetween(20.0, 30.0);
        assertThat(prepared("photo-landscape").traits().textHeight()).isZero();
        assertThat(prepared("photo-phone").traits().textHeight()).isZero();
    }

    @Test
    void aScreenOfDoubleResolutionIsShownAtHalfItsPixels() {
        PreparedPicture phone = prepared("phone");
        assertThat(phone.naturalWidth()).isBetween(500.0, 700.0);
        assertThat(prepared("phone-small").naturalWidth()).isEqualTo(360);
    }

    @Test
    void blankMarginsAreCutOff() {
        PreparedPicture cut = prepared("margins");
        assertThat(cut.naturalWidth()).isBetween(400.0, 440.0);
        assertThat(cut.share()).isBetween(0.44, 0.5);
        assertThat(prepared("dialog").share()).isEqualTo(1);
    }

    @Test
    void aTallScreenIsCutWhereNothingIs() {
        PreparedPicture chat = prepared("chat-long");
        assertThat(chat.pieces()).hasSize(2);
        assertThat(chat.pieces().stream().mapToInt(PreparedPicture::height).sum())
                .isEqualTo(3000);
        assertThat(prepared("page-very-long").pieces()).hasSizeGreaterThan(5);
        assertThat(prepared("phone").pieces()).isEmpty();
        assertThat(prepared("photo-phone").pieces()).isEmpty();
    }

    @Test
    void ofAnAnimationTheFrameThatShowsMostIsTaken() {
        // The first frame is white: nothing would be there to see.
        assertThat(prepared("animation").traits().kind()).isEqualTo(PictureKind.GRAPHIC);
        assertThat(prepared("animation").naturalWidth()).isGreaterThan(380);
    }

    @Test
    void noFileGrows() {
        for (String name :
                new String[] {"full-screen-2x", "photo-landscape", "dialog", "photo-wide", "query-result-wide"}) {
            byte[] file = Motifs.named(name).file().apply(3);
            assertThat(prepared(name).bytes()).as(name).hasSizeLessThanOrEqualTo(file.length);
        }
    }
}
