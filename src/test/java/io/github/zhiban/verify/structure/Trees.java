package io.github.zhiban.verify.structure;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.verify.SamplePdf;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes tagged files from lines such as {@code P:text L(LI(LBody:text)) Figure'what it shows':drawn}: a role with a
 * text, a role with children in parentheses, or both a description and either of these.
 */
final class Trees {
    private static final Pattern TOKEN = Pattern.compile("(\\w+)(?:'([^']*)')?(?:\\(|:([^\\s()]+))|\\)");
    private static final Map<String, String> OWN_ROLES = Map.of(
            "RecordCaption",
            "P",
            "SlideTitle",
            "H2",
            "Origin",
            "P",
            "Placeholder",
            "Span",
            "Records",
            "Div",
            "TitleBlock",
            "Div");
    private static final int LINE = 14;
    private static final int LEFT = 40;
    private static final int SIZE = 10;

    private Trees() {}

    static byte[] file(String tree) {
        SamplePdf pdf = new SamplePdf().page();
        Matcher token = TOKEN.matcher(tree);
        int baseline = (int) SamplePdf.HEIGHT - LEFT;
        while (token.find()) {
            String role = token.group(1);
            if (role == null) {
                pdf.close();
                continue;
            }
            pdf.open(role);
            if (token.group(2) != null) {
                pdf.alt(token.group(2));
            }
            String text = token.group(3);
            if (text != null) {
                int y = baseline;
                pdf.marked(() -> pdf.show(pdf.fontOf(text), LEFT, y, SIZE, text))
                        .close();
                baseline -= LINE;
            }
        }
        return pdf.bytes(
                file -> file.getDocumentCatalog().getStructureTreeRoot().setRoleMap(OWN_ROLES));
    }

    /** What the check finds in a file with a tree, as codes and messages. */
    static List<String> findings(String tree, Expectation expectation) throws IOException {
        try (PdfFile file = PdfFile.open("a.pdf", file(tree))) {
            return new StructureCheck()
                    .check(file, expectation).stream().map(Trees::line).toList();
        }
    }

    private static String line(Diagnostic finding) {
        return finding.code() + " " + finding.message();
    }
}
