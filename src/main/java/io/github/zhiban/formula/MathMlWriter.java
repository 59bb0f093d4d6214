package io.github.zhiban.formula;

import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes TeX formulas as MathML Core. Thread safe. */
public final class MathMlWriter {
    /**
     * Writes a formula.
     *
     * @param tex as the author wrote it; common damage is repaired
     * @param display whether it stands on a line of its own
     * @param at where it stands, for the warning when it cannot be written
     * @return a {@code math} element with the TeX in {@code alttext}; a number given with {@code \tag} stands at its
     *     end. Empty with one {@link FormulaCodes#NO_MATHML} when there can be none
     */
    public Outcome<Optional<String>> write(String tex, boolean display, Location at) {
        try {
            return Outcome.of(Optional.of(writeRead(tex, display)));
        } catch (UnreadableTexException | IllegalArgumentException e) {
            return unwritten(tex, at, String.valueOf(e.getMessage()));
        } catch (OverspentException overspent) {
            return unwritten(tex, at, String.valueOf(overspent.getMessage()));
        } catch (StackOverflowError deep) {
            return unwritten(tex, at, "it is nested too deep");
        } catch (OutOfMemoryError exhausted) {
            return unwritten(tex, at, "it takes more memory than there is");
        }
    }

    private static Outcome<Optional<String>> unwritten(String tex, Location at, String why) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.warning(
                        FormulaCodes.NO_MATHML,
                        at,
                        "The formula cannot be written as MathML and is shown as TeX: " + why,
                        "Check the formula: " + tex)));
    }

    private static String writeRead(String tex, boolean display) {
        FormulaReader.Source source = FormulaReader.Source.of(tex);
        String markup = FormulaReader.INSTANCE.mathml(source.numbered(), display);
        String alternative = WebResidue.dropInvisible(tex).strip().replaceAll("\\s+", " ");
        return MathMlFilter.filter(parse(markup), alternative, display);
    }

    private static Element parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new UnreadableTexException("KaTeX's markup is not XML: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
