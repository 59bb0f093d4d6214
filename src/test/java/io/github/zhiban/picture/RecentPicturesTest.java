package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.Library;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentPicturesTest {
    private static PreparedPicture picture(int bytes) {
        return new PreparedPicture("image/png", new byte[bytes], 1, 1);
    }

    @Test
    void whatWasNotAskedForTheLongestTimeGoesFirst() {
        RecentPictures recent = new RecentPictures(25);
        PreparedPicture first = picture(10);
        recent.keep("first", first);
        recent.keep("second", picture(10));
        assertThat(recent.find("first")).contains(first);

        recent.keep("third", picture(10));

        assertThat(recent.find("first")).contains(first);
        assertThat(recent.find("second")).isEmpty();
        assertThat(recent.find("third")).isPresent();
    }

    @Test
    void whatIsLargerThanAllRoomIsNotHeld() {
        RecentPictures recent = new RecentPictures(25);

        recent.keep("large", picture(26));

        assertThat(recent.find("large")).isEmpty();
    }

    @Test
    void theContentOfAFileIsItsName() {
        assertThat(RecentPictures.key(new byte[] {1, 2})).isEqualTo(RecentPictures.key(new byte[] {1, 2}));
        assertThat(RecentPictures.key(new byte[] {1, 2})).isNotEqualTo(RecentPictures.key(new byte[] {2, 1}));
    }

    @Test
    void theSamePictureIsPreparedOnce() {
        PicturePreparer preparer = new PicturePreparer(Library.FONTS);
        byte[] png = SamplePictures.png();

        Optional<PreparedPicture> first =
                preparer.prepare(new PictureFile("a.png", png)).value();
        Optional<PreparedPicture> again =
                preparer.prepare(new PictureFile("b.png", png.clone())).value();

        assertThat(first).isPresent();
        assertThat(again.orElseThrow()).isSameAs(first.orElseThrow());
    }
}
