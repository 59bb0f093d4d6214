package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A formula of more rows than a page has goes on on the next one, and is one formula all the same. */
class LongFormulaTest {
    @Test
    void pagesEndBetweenRows() throws IOException {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> "a_{" + i + "}&=b_{" + i + "}")
                .collect(Collectors.joining("\\\\\n"));
        String source = "# 公式\n\n很多行：\n\n$$\\begin{aligned}\n" + rows + "\n\\end{aligned}$$\n\n完。\n";
        byte[] bytes = new Typesetter(Library.FONTS)
                .typeset(new EditionMaker(Library.FONTS)
                        .handout(
                                new ArticleReader()
                                        .read(new SourceFile("a.md", source.getBytes(StandardCharsets.UTF_8)))
                                        .value()
                                        .orElseThrow(),
                                Library.style("classic"),
                                Map.of(),
                                OffsetDateTime.parse("2024-01-02T03:04:05Z"))
                        .value())
                .value()
                .bytes();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            List<PDStructureElement> formulas = new ArrayList<>();
            collect(file.getDocumentCatalog().getStructureTreeRoot(), formulas);
            assertThat(formulas).singleElement().satisfies(formula -> {
                assertThat(formula.getAlternateDescription()).contains("a_{0}", "a_{59}");
                assertThat(formula.getKids()).hasSizeGreaterThanOrEqualTo(60);
            });
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> formulas) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Formula".equals(element.getStructureType())) {
                    formulas.add(element);
                }
                collect(element, formulas);
            }
        }
    }
}
