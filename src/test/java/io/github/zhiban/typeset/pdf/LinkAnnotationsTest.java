package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

class LinkAnnotationsTest {
    private static List<String> descriptions(String body) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body).value())) {
            return file.getPage(0).getAnnotations().stream()
                    .map(PDAnnotation::getContents)
                    .toList();
        }
    }

    @Test
    void aLinkSaysWhereItLeads() throws IOException {
        assertThat(descriptions("<p id=\"b\"><a href=\"#b\">桥</a>，<a href=\"https://example.org/\">水</a>，"
                        + "<a href=\"https://example.org/\" title=\"河\">船</a></p>"))
                .containsExactly("桥", "https://example.org/", "河");
    }

    @Test
    void blanksSayNothing() throws IOException {
        assertThat(descriptions(
                        "<p id=\"b\">石<a href=\"#b\">\u00A0\u00A0</a>桥<a href=\"#b\" title=\"\u3000\">路</a></p>"))
                .containsExactly("b", "路");
    }

    @Test
    void aLinkToNothingIsNone() throws IOException {
        assertThat(descriptions("<p><a href=\"#nowhere\">桥</a></p>")).isEmpty();
    }

    /** Without the entry, readers draw a frame of one point (ISO 32000-1, table 164). */
    @Test
    void linksHaveNoFrame() throws IOException {
        try (PDDocument file = Pages.open(
                Pages.set("<p>石<a href=\"https://example.org/\">桥</a></p>").value())) {
            PDAnnotation link = file.getPage(0).getAnnotations().getFirst();

            assertThat(link.getCOSObject().getCOSArray(COSName.BORDER).toFloatArray())
                    .containsExactly(0, 0, 0);
        }
    }
}
