package io.github.zhiban.edition.markup;

import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PreparedPicture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a picture is set off from its page, as classes of the style sheets. */
public final class PictureLook {
    private PictureLook() {}

    /**
     * {@code edged} for a picture as white as paper at its edges, which gets a hairline; {@code on-dark} for one that
     * is light on nothing, {@code on-light} for one that is dark on nothing; {@code null} for all others.
     */
    public static @Nullable String of(PreparedPicture picture) {
        String ground = switch (picture.traits().ground()) {
            case NONE -> "";
            case LIGHT -> "on-light";
            case DARK -> "on-dark";
        };
        String look = Stream.of(picture.traits().paperEdges() ? "edged" : "", ground)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return look.isEmpty() ? null : look;
    }

    /** Whether a picture belongs to the signs of a text, which stand on the middle of its lines. */
    public static boolean isSign(PreparedPicture picture) {
        return picture.traits().kind() == PictureKind.FORMULA
                || picture.traits().kind() == PictureKind.ICON;
    }
}
