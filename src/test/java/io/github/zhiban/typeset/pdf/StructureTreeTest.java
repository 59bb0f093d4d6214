package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTreeTest {
    private static String roles(String body) throws IOException {
        return roles(body, "");
    }

    private static String roles(String body, String css) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body, css).value())) {
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

    @Test
    void contentsMayStandInColumns() throws IOException {
        assertThat(roles("<h2 id=\"n\">x</h2><nav class=\"toc\"><table role=\"presentation\"><tr><td>"
                        + "<table><tbody><tr><td class=\"index\">一</td><td><a href=\"#n\">x</a></td></tr></tbody></table>"
                        + "</td></tr></table></nav>"))
                .isEqualTo("Document(H1(#) Sect(TOC(TOCI(Lbl(#) Reference(Link(# OBJR))))))");
    }

    @Test
    void itemsThatStandSideBySideAreAList() throws IOException {
        assertThat(roles("<table role=\"list\"><tbody><tr><td><p class=\"index\">1</p><p>发</p></td>"
                        + "<td><p class=\"index\">2</p><p>收</p></td></tr></tbody></table>"))
                .isEqualTo("Document(L(LI(Lbl(#) LBody(P(#))) LI(Lbl(#) LBody(P(#)))))");
    }

    @Test
    void markersOfAllKindsLabelTheirItems() throws IOException {
        String body =
                "<ul class=\"plain\"><li>a</li></ul><ul class=\"tasks\"><li><span class=\"marker\">x</span>b</li></ul>";

        assertThat(roles(body, "li { display: block } .plain li:before { content: '-' }"))
                .isEqualTo("Document(L(LI(Lbl(#) LBody(#))) L(LI(Lbl(#) LBody(#))))");
    }

    @Test
    void termsLabelTheirMeanings() throws IOException {
        assertThat(roles("<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>"))
                .isEqualTo("Document(L(LI(Term(#) LBody(#)) LI(Term(#) LBody(#))))");
    }

    @ParameterizedTest
    @CsvSource({
        "<ol><li>a</li></ol>, Decimal",
        "<ol class='lower-roman'><li>a</li></ol>, LowerRoman",
        "<ul><li>a</li></ul>, Disc",
        "<ul style='list-style-type: none'><li style='display: block'>a</li></ul>, None"
    })
    void listsSayHowTheyAreNumbered(String list, String numbering) throws IOException {
        assertThat(attributes(list)).containsExactly("L List ListNumbering=" + numbering);
    }

    @Test
    void cellsSayWhatTheyHeadAndSpan() throws IOException {
        assertThat(attributes("<table><tr><th scope=\"col\" colspan=\"2\">a</th></tr>"
                        + "<tr><th scope=\"row\" rowspan=\"2\">b</th><td>c</td></tr><tr><td>d</td></tr></table>"))
                .containsExactly("TH Table ColSpan=2 Scope=Column", "TH Table RowSpan=2 Scope=Row");
    }

    @Test
    void foreignPassagesNameTheirLanguage() throws IOException {
        assertThat(elements("<p lang=\"en\">a</p><p>b<span lang=\"ja\">c</span></p>", element -> {
                    String language = element.getString(COSName.LANG);
                    return language == null ? null : element.getNameAsString(COSName.S) + " " + language;
                }))
                .containsExactly("P en", "Span ja");
    }

    @Test
    void notesHaveNames() throws IOException {
        assertThat(elements(
                        "<p>y<a class=\"noteref\" href=\"#n\">1</a></p><ol class=\"notes\"><li id=\"n\">z</li></ol>",
                        element -> element.getString(COSName.ID)))
                .containsExactly("n");
    }

    /** What elements say as attributes, apart from where they stand. */
    private static List<String> attributes(String body) throws IOException {
        return elements(
                body,
                element -> attributeObjects(element)
                        .filter(attributes -> !"Layout".equals(attributes.getNameAsString(COSName.O)))
                        .map(attributes -> element.getNameAsString(COSName.S) + " " + line(attributes))
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<COSDictionary> attributeObjects(COSDictionary element) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        return attributes instanceof COSArray several
                ? several.toList().stream().map(COSDictionary.class::cast)
                : Stream.ofNullable((COSDictionary) attributes);
    }

    private static String line(COSDictionary attributes) {
        return attributes.keySet().stream()
                .filter(key -> !COSName.O.equals(key))
                .map(key -> key.getName() + "="
                        + (attributes.getDictionaryObject(key) instanceof COSName name
                                ? name.getName()
                                : Integer.toString(attributes.getInt(key))))
                .sorted()
                .collect(Collectors.joining(" ", attributes.getNameAsString(COSName.O) + " ", ""));
    }

    /** What a question gets for an answer from the elements of the tree, in order. */
    private static List<String> elements(String body, Function<COSDictionary, @Nullable String> question)
            throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body).value())) {
            List<String> answers = new ArrayList<>();
            ask(file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT), question, answers);
            return answers;
        }
    }

    private static void ask(
            @Nullable COSBase item, Function<COSDictionary, @Nullable String> question, List<String> answers) {
        if (item instanceof COSObject reference) {
            ask(reference.getObject(), question, answers);
        } else if (item instanceof COSArray array) {
            array.forEach(each -> ask(each, question, answers));
        } else if (item instanceof COSDictionary element) {
            String answer = element.containsKey(COSName.S) ? question.apply(element) : null;
            if (answer != null) {
                answers.add(answer);
            }
            ask(element.getDictionaryObject(COSName.K), question, answers);
        }
    }
}
