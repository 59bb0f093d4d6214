package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.List;

/** One rule about a PDF. Stateless. */
public interface PdfCheck {

    /** What it is called in reports. */
    String name();

    /** Reports every place where {@code file} breaks the rule. */
    void check(PdfFile file, Diagnostics findings);

    /** All rules, in the order of the report. */
    static List<PdfCheck> all() {
        return List.of(
                new PageCheck(),
                new FontCheck(),
                new OutlineCheck(),
                new LinkCheck(),
                new ViewerCheck(),
                new DocumentPropertiesCheck(),
                new MetadataCheck(),
                new StructureTreeCheck(),
                new GlyphCheck(),
                new PageGeometryCheck(),
                new MarginCheck(),
                new BoxCheck(),
                new OverlapCheck());
    }

    /** A place in a PDF: the page stands where other files have the line. */
    static Location page(PdfFile file, int number) {
        return new Location(file.name(), number, 0);
    }
}
