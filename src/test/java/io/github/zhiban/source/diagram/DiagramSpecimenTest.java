package io.github.zhiban.source.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.ReferencePage;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A diagram of each kind as it looks, compared with a picture that somebody has looked at. {@code mvn test
 * -Dtest=DiagramSpecimenTest -Dreferences=refresh} takes new ones; what differs is written to
 * {@code target/references}.
 */
class DiagramSpecimenTest {
    private static final Path FOLDER = Path.of("src/test/resources/diagrams");
    private static final Path DIFFERENT = Path.of("target/references");
    private static final int WIDEST = 500;
    /** What smoothing may differ by from machine to machine. */
    private static final double TOLERANCE = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.mmd",
                "flowchart.mmd",
                "classes.mmd",
                "gantt.mmd",
                "mindmap.mmd",
                "sequence.mmd",
                "entities.mmd",
                "pie.mmd",
                "graphviz.dot",
                "plant-sequence.puml",
                "plant-classes.puml",
                "plant-activity.puml",
                "plant-components.puml",
                "plant-states.puml"
            })
    void looksAsItDid(String name) throws IOException {
        String source = Files.readString(FOLDER.resolve(name));
        Optional<String> svg = switch (name.substring(name.indexOf('.'))) {
            case ".dot" -> DotGraph.svg(source);
            case ".puml" -> PlantUml.svg(source);
            default -> Mermaid.svg(source);
        };
        byte[] picture = new PicturePreparer(Library.FONTS)
                .prepare(new PictureFile(name, svg.orElseThrow().getBytes(UTF_8)))
                .value()
                .orElseThrow()
                .bytes();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ReferencePage drawn = ReferencePage.of(paper, Math.min(WIDEST, paper.getWidth() / 2));
        Path kept = FOLDER.resolve(name.substring(0, name.indexOf('.')) + ".png");
        if ("refresh".equals(System.getProperty("references"))) {
            Files.write(kept, drawn.png());
        }
        var difference = drawn.difference(ReferencePage.read(Files.readAllBytes(kept)));
        if (difference.isEmpty() || difference.getAsDouble() > TOLERANCE) {
            Files.createDirectories(DIFFERENT);
            Files.write(DIFFERENT.resolve("diagram-" + kept.getFileName()), drawn.png());
        }
        assertThat(difference).as("a picture as large as %s", kept).isPresent();
        assertThat(difference.getAsDouble()).as("difference from %s", kept).isLessThan(TOLERANCE);
    }
}
