package io.github.zhiban.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.PublishNotes;
import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.verify.BookCover;
import io.github.zhiban.workspace.WorkspaceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
    @TempDir
    private Path folder;

    private final Press press = Press.open();

    @Test
    void publishesAsTheExampleShows() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("bridge.md"), "# 石桥\n\n桥是跨水的路。\n");
        Files.writeString(notes.resolve("empty.md"), "");

        PublishNotes.main(new String[] {notes.toString(), folder.resolve("out").toString()});

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bridge-handout.pdf", "bridge.epub");
        }
    }

    @Test
    void saysWhyNothingWasMade() {
        Publication made = press.publish(folder.resolve("none.md"), press.request("classic"));

        assertThat(made.editions()).isEmpty();
        assertThat(Press.findings(made))
                .extracting(finding -> finding.code().id())
                .containsExactly("SOURCE_NOT_FOUND");
        assertThatThrownBy(() -> press.request("none"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("classic");
    }

    @Test
    void refusesARequestOfAnotherPress() throws IOException {
        Path article = Files.writeString(folder.resolve("a.md"), "# 一\n\n二。\n");
        PublishRequest foreign = Press.open().request("classic");

        assertThatThrownBy(() -> press.publish(article, foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsAPictureOnTheCover() throws IOException {
        PictureFile cover = new PictureFile("cover.png", png());
        PublishRequest request = press.request("classic").only(Edition.EBOOK).covered(cover);
        byte[] article = "# 石桥\n\n桥是跨水的路。\n".getBytes(StandardCharsets.UTF_8);

        Publication made = press.publish("bridge.md", article, address -> Outcome.of(Optional.empty()), request);

        byte[] book = made.editions().getFirst().artifact().bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                BookCover.of(book).orElseThrow().bytes()))
                        .getWidth())
                .isEqualTo(300);
        assertThat(Press.findings(made)).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(20, 20, 100, 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
