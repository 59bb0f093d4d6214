package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One of the constructs of {@code constructs.tsv}, which are all that formulas are made of. */
record FormulaConstruct(String group, String tex) {
    private static final Path LIST = Path.of("src/test/resources/formula/constructs.tsv");
    private static final FormulaDrawer DRAWER = new FormulaDrawer(SampleFonts.LIBRARY);

    static List<FormulaConstruct> all() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(fields -> new FormulaConstruct(fields[0], fields[1]))
                .toList();
    }

    /** As it is drawn; empty where it is not. */
    Optional<FormulaDrawing> drawing() {
        return DRAWER.draw(tex, true, Location.of(group)).value();
    }

    /** What KaTeX is given. */
    String lowered() {
        return FormulaReader.Source.of(tex).tex();
    }
}
