package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureTreeTest {
    private static String roles(String body) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body).value())) {
            COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            return roles(root.getDictionaryObject(COSName.K));
        }
    }

    private static String roles(COSBase item) {
        COSBase kid = item instanceof COSObject reference ? reference.getObject() : item;
        if (kid instanceof COSArray array) {
            List<String> all = new ArrayList<>();
            array.forEach(each -> all.add(roles(each)));
            return String.join(" ", all.stream().filter(each -> !each.isEmpty()).toList());
        }
        if (!(kid instanceof COSDictionary element)) {
            return "#";
        }
        String role = element.getNameAsString(COSName.S);
        if (role == null) {
            return element.getNameAsString(COSName.TYPE);
        }
        String alt = element.getString(COSName.ALT);
        return role + (alt == null ? "" : "'" + alt + "'") + "(" + roles(element.getDictionaryObject(COSName.K)) + ")";
    }

    @Test
    void headingsNeverSkipALevel() throws IOException {
        assertThat(roles("<h1>一</h1><h3>二</h3><h2>三</h2>")).isEqualTo("Document(H1(#) H2(#) H2(#))");
    }

    @Test
    void inlineContentKeepsItsOrder() throws IOException {
        assertThat(roles("<p>a<b>b<a href=\"https://example.org\">c</a></b>d<code>e</code></p>"))
                .isEqualTo("Document(P(# Strong(# Link(# OBJR)) # Code(#)))");
    }

    @Test
    void listsHaveLabelsAndBodies() throws IOException {
        assertThat(roles("<ol><li>a<ul><li>b</li></ul></li></ol>"))
                .isEqualTo("Document(L(LI(Lbl(#) LBody(# L(LI(Lbl(#) LBody(#)))))))");
    }

    @Test
    void documentsNameElementsOfTheirOwn() throws IOException {
        String body = "<div data-role=\"TitleBlock\"><h1>题</h1></div><p data-role=\"Placeholder\">图</p>"
                + "<p>a<span data-role=\"Mark\">b</span></p>";

        assertThat(roles(body)).isEqualTo("Document(TitleBlock(H1(#)) Placeholder(#) P(# Mark(#)))");
        try (PDDocument file = Pages.open(Pages.set(body).value())) {
            assertThat(file.getDocumentCatalog().getStructureTreeRoot().getRoleMap())
                    .containsEntry("TitleBlock", "Div")
                    .containsEntry("Placeholder", "P")
                    .containsEntry("Mark", "Span");
        }
    }

    @Test
    void tablesHaveRowsAndHeaderCells() throws IOException {
        assertThat(
                        roles(
                                "<table><caption>t</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"))
                .isEqualTo("Document(Table(Caption(#) THead(TR(TH(#))) TBody(TR(TD(#)))))");
    }

    @Test
    void figuresSayWhatTheyShow() throws IOException {
        assertThat(roles("<figure><img src=\"dot.png\" alt=\"一个点\"/><figcaption>图</figcaption></figure>"))
                .isEqualTo("Document(Figure'一个点'(# Caption(#)))");
    }

    @Test
    void notesAndContentsHaveTheirOwnRoles() throws IOException {
        assertThat(roles("<nav class=\"toc\"><ol><li><a href=\"#n\">x</a></li></ol></nav>"
                        + "<p>y<a class=\"noteref\" href=\"#n\">1</a></p><ol class=\"notes\"><li id=\"n\">z</li></ol>"))
                .isEqualTo(
                        "Document(Sect(TOC(TOCI(Lbl(#) Reference(Link(# OBJR))))) P(# Reference(Link(# OBJR))) Sect(Note(Lbl(#) #)))");
    }

    @Test
    void furnitureAndRulesAreNoContent() throws IOException {
        assertThat(roles("<div class=\"furniture\">页眉</div><p>文</p><hr/>")).isEqualTo("Document(P(#))");
    }

    @Test
    void theHeadOfATableIsContentOnceHoweverOftenItIsRepeated() throws IOException {
        String rows = "<tr><td>格</td></tr>".repeat(40);

        String roles = roles("<table style=\"-fs-table-paginate: paginate\"><thead><tr><th>头</th></tr></thead><tbody>"
                + rows + "</tbody></table>");

        assertThat(roles).startsWith("Document(Table(THead(TR(TH(#))) TBody(");
    }
}
