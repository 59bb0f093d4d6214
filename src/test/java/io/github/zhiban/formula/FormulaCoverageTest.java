package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * How many formulas of a list can be drawn, and written as MathML that EPUB's schema allows. The list is the sample's,
 * or the one that {@code -Dformulas=FILE} names; what fails is printed and stands in
 * {@code target/formula-coverage.txt}.
 */
class FormulaCoverageTest {
    /** The schema that EPUBCheck has, and what it includes. */
    private static final String SCHEMAS = "/com/adobe/epubcheck/schema/30/mod/mathml/";

    private static final List<String> SCHEMA = List.of(
            "mathml3.rnc",
            "mathml3-inc.rnc",
            "mathml3-common.rnc",
            "mathml3-presentation.rnc",
            "mathml3-content.rnc",
            "mathml3-strict-content.rnc");

    private static final double DRAWN = 0.999;
    private static final double VALID = 0.999;

    @TempDir
    private Path schemas;

    private final FormulaDrawer drawer = new FormulaDrawer(SampleFonts.LIBRARY);
    private final MathMlWriter writer = new MathMlWriter();
    private final List<String> errors = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private record Formula(boolean display, int occurrences, String tex) {
        static Formula of(String line) {
            String[] field = line.split("\t", -1);
            return new Formula(field[0].equals("display"), Integer.parseInt(field[2]), unescaped(field[3]));
        }

        private static String unescaped(String text) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                plain.append(
                        c != '\\' || i + 1 == text.length()
                                ? c
                                : switch (text.charAt(++i)) {
                                    case 'n' -> '\n';
                                    case 't' -> '\t';
                                    default -> text.charAt(i);
                                });
            }
            return plain.toString();
        }
    }

    @Test
    void nearlyAllFormulasAreDrawnAndWritten() throws IOException, SAXException {
        Path list = Path.of(System.getProperty("formulas", "src/test/resources/formula/formulas.tsv"));
        List<Formula> formulas = Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Formula::of)
                .toList();
        ValidationDriver schema = schema();
        int drawn = 0;
        int valid = 0;
        for (Formula formula : formulas) {
            drawn += isDrawn(formula) ? 1 : 0;
            valid += isValid(formula, schema) ? 1 : 0;
        }
        String summary = String.format(
                Locale.ROOT, "%d formulas: %d drawn, %d as valid MathML%n", formulas.size(), drawn, valid);
        String table = summary + String.join("", failures);
        Files.writeString(Path.of("target", "formula-coverage.txt"), table);
        if (System.getProperty("formulas") != null) {
            System.out.print(table);
        }
        assertThat((double) drawn / formulas.size()).as(table).isGreaterThanOrEqualTo(DRAWN);
        assertThat((double) valid / formulas.size()).as(table).isGreaterThanOrEqualTo(VALID);
    }

    @Test
    void theSchemaRefusesWhatIsNoMathMl() throws IOException, SAXException {
        String math = "<math xmlns='http://www.w3.org/1998/Math/MathML'>%s</math>";
        ValidationDriver schema = schema();
        for (String wrong :
                List.of("<b/>", "<mi><mo>x</mo></mi>", "<mfrac><mi>x</mi></mfrac>", "<mi size='9'>x</mi>")) {
            assertThat(schema.validate(new InputSource(new StringReader(math.formatted(wrong)))))
                    .as(wrong)
                    .isFalse();
        }
    }

    private boolean isDrawn(Formula formula) {
        Outcome<Optional<FormulaDrawing>> outcome = drawer.draw(formula.tex(), formula.display(), Location.of("list"));
        return outcome.diagnostics().isEmpty() || failed("not drawn as it is", formula, outcome.diagnostics());
    }

    private boolean isValid(Formula formula, ValidationDriver schema) throws IOException, SAXException {
        Outcome<Optional<String>> outcome = writer.write(formula.tex(), formula.display(), Location.of("list"));
        if (outcome.value().isEmpty()) {
            return failed("no MathML", formula, outcome.diagnostics());
        }
        String lost = TexParts.of(formula.tex())
                .lostIn(TexParts.of(MathTree.parse(outcome.value().get(), 0).orElseThrow()));
        if (!lost.isEmpty()) {
            return failed("MathML without " + lost, formula, List.of());
        }
        errors.clear();
        schema.validate(new InputSource(new StringReader(outcome.value().get())));
        return errors.isEmpty() || failed("invalid MathML: " + errors, formula, List.of());
    }

    private boolean failed(String how, Formula formula, List<Diagnostic> why) {
        failures.add("%s, %d times: %s%n"
                .formatted(how, formula.occurrences(), formula.tex().strip()));
        why.forEach(diagnostic -> failures.add("    " + diagnostic.message() + "\n"));
        return false;
    }

    private ValidationDriver schema() throws IOException, SAXException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(e.getMessage());
            }
        });
        ValidationDriver schema = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        // Out of the jar: its parts name each other, which addresses into jars do not allow.
        for (String part : SCHEMA) {
            try (InputStream in = FormulaCoverageTest.class.getResourceAsStream(SCHEMAS + part)) {
                Files.copy(in, schemas.resolve(part));
            }
        }
        InputSource main =
                new InputSource(schemas.resolve(SCHEMA.getFirst()).toUri().toString());
        assertThat(schema.loadSchema(main)).as("schema: %s", errors).isTrue();
        return schema;
    }
}
