package io.github.zhiban.source.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.Library;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.source.select.Vocabulary;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramsTest {
    /** As exporters leave a diagram: names in lower case, shapes never closed. */
    private static final String FLOW = """
        <div class="mermaid"><svg id="m" height="100%" width="100%" viewbox="0 0 200 100">
          <g class="edgePath"><path class="path" d="M 60 50 L 140 50" marker-end='url("#head")' style="fill: none;">
            <defs><marker id="head" markerheight="6" markerwidth="8" refx="9" refy="5" viewbox="0 0 10 10" orient="auto">
              <path d="M 0 0 L 10 5 L 0 10 Z"></path></marker></defs></path></g>
          <g class="node" transform="translate(30,50)"><rect x="-25" y="-20" width="50" height="40" style="fill: #ff0000">
            <g class="label" transform="translate(-20,-10)"><foreignobject width="40" height="20">
              <div><span>开始</span></div></foreignobject></g></rect></g>
          <g class="node" transform="translate(170,50)"><circle r="25" style="fill: #00ff00">
            <text x="0" y="0" text-anchor="middle">结束</text></circle></g>
        </svg></div>\
        """;

    private static Element cleaned(String html) {
        Element body = Jsoup.parse(html).body();
        new Diagrams().clean(body, Vocabulary.of(body));
        return body;
    }

    @Test
    void aDiagramBecomesAPictureThatItsLabelsDescribe() {
        Element picture = cleaned(FLOW).expectFirst("img");

        assertThat(picture.attr("alt")).isEqualTo("开始 · 结束");
        assertThat(picture.attr("width")).isEqualTo("200");
        assertThat(new String(DataUri.decode(picture.attr("src")).orElseThrow(), UTF_8))
                .contains(
                        "viewBox=",
                        "markerHeight=",
                        "refX=",
                        "marker-end=\"url(#head)\"",
                        "<foreignObject width=\"40\" height=\"20\">",
                        "<span>开始</span>")
                .contains("</rect><g class=\"label\"", "</circle><text")
                .doesNotContain("viewbox");
    }

    @Test
    void thePictureCanBeDrawn() throws IOException {
        String address = cleaned(FLOW).expectFirst("img").attr("src");
        var outcome = new PicturePreparer(Library.FONTS)
                .prepare(new PictureFile(address, DataUri.decode(address).orElseThrow()));
        assertThat(outcome.diagnostics()).isEmpty();
        PreparedPicture picture = outcome.value().orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        double scale = image.getWidth() / 200.0;

        assertThat(image.getRGB((int) (10 * scale), (int) (35 * scale))).isEqualTo(Color.RED.getRGB());
        assertThat(image.getRGB((int) (170 * scale), (int) (70 * scale))).isEqualTo(Color.GREEN.getRGB());
        assertThat(image.getRGB((int) (100 * scale), (int) (50 * scale)) >>> 24)
                .as("line")
                .isGreaterThan(100);
        assertThat(image.getRGB((int) (137 * scale), (int) (51.5 * scale)) >>> 24)
                .as("arrow")
                .isGreaterThan(100);
        assertThat(image.getRGB((int) (100 * scale), (int) (20 * scale)) >>> 24)
                .as("empty")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><g><text x='1' y='1'>甲</text><text x='1' y='1'>乙</text></g></svg>",
                "<svg viewbox='0 0 9 9'><text x='1' y='1'>甲</text><text x='1' y='1'>乙</text></svg>",
                "<svg viewbox='0 0 99 99'><text>甲</text><g transform='translate(1,2)'><text>乙</text></g></svg>",
                "<svg viewbox='0 0 99 99'><foreignobject width='0' height='0'><p>甲</p></foreignobject><text x='1'"
                        + " y='1'>乙</text></svg>"
            })
    void labelsWithoutPlacesBecomeAList(String svg) {
        assertThat(cleaned(svg).select("ul > li").eachText()).containsExactly("甲", "乙");
    }

    @Test
    void aDiagramWithoutLabelsIsDropped() {
        assertThat(cleaned("<p>前</p><svg viewbox='0 0 99 99'><path d='M0 0L9 9'></path></svg>")
                        .children())
                .hasSize(1);
    }
}
