package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureExhibitsTest {
    private static final PreparedPicture SCREEN = picture(600, 400);

    private final FigureExhibits exhibits = new FigureExhibits(
            new PicturesAtHand(Map.of("a", SCREEN, "again", SCREEN, "b", picture(700, 400), "sign", picture(40, 40))));

    private static PreparedPicture picture(int width, int height) {
        return new PreparedPicture("image/png", new byte[0], width, height);
    }

    private static Block.Figure figure(String... addresses) {
        List<Picture> pictures = Stream.of(addresses)
                .map(address -> new Picture(address, "", 0, 0))
                .toList();
        return new Block.Figure(pictures, List.of(new Inline.Text("图")), Articles.AT);
    }

    private List<Block.Figure> found(Block... blocks) {
        return exhibits.in(List.of(blocks)).toList();
    }

    @Test
    void picturesInItemsAndQuotationsAreFoundToo() {
        Block.Item item = new Block.Item(List.of(figure("a")), Articles.AT);
        Block list = new Block.BulletList(List.of(item), Articles.AT);
        Block quote = new Block.Quote(List.of(figure("b")), Articles.AT);

        assertThat(found(list, quote)).containsExactly(figure("a"), figure("b"));
    }

    @Test
    void signsAndWhatIsNotAtHandAreNotShown() {
        assertThat(found(figure("sign"), figure("missing"))).isEmpty();
    }

    @Test
    void ofManyPicturesOneIsShownWithoutWhatIsSaidOfAll() {
        assertThat(found(figure("a", "b"))).containsExactly(figure("a", "b"));
        assertThat(found(figure("sign", "a", "b", "a", "b")))
                .containsExactly(new Block.Figure(List.of(new Picture("a", "", 0, 0)), List.of(), Articles.AT));
    }

    @Test
    void theFirstOfManyStripsOfOnePictureIsNotShown() {
        FigureExhibits strips = new FigureExhibits(new PicturesAtHand(
                Map.of("a#1/4", SCREEN, "a#2/4", SCREEN, "a#3/4", SCREEN, "a#4/4", SCREEN, "b#1/2", SCREEN)));

        assertThat(strips.in(List.of(figure("a#1/4", "a#2/4", "a#3/4", "a#4/4"))))
                .isEmpty();
        assertThat(strips.in(List.of(figure("b#1/2", "b#1/2"))))
                .as("two columns, of which the slide says that it shows one")
                .isNotEmpty();
    }

    @Test
    void whatCanJustBeReadWhereThereIsAllTheRoomIsNotShown() {
        FigureExhibits screens =
                new FigureExhibits(new PicturesAtHand(Map.of("fine", screen(19.7), "large", screen(19.9))));

        assertThat(screens.in(List.of(figure("fine"), figure("large")))).containsExactly(figure("large"));
    }

    private static PreparedPicture screen(double textHeight) {
        PictureTraits traits = new PictureTraits(PictureKind.GRAPHIC, PictureTraits.Ground.NONE, false, textHeight);
        return new PreparedPicture("image/png", new byte[0], 1760, 880, 1, 1, traits, List.of());
    }

    @Test
    void equalPicturesAtTwoAddressesAreOne() {
        assertThat(exhibits.shown(figure("a"))).isEqualTo(exhibits.shown(figure("again")));
    }
}
