package io.github.zhiban.verify.conformance;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.VerifyCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) by veraPDF's own parser. Safe on many threads: veraPDF keeps its
 * state by thread.
 */
public final class PdfConformance {
    /** Held, because a logger that nobody holds forgets its level; veraPDF logs what it also reports. */
    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    static {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * The results for PDF/UA-1 and PDF/A-2a: a finding for each failed rule, with the number of places and the first of
     * them.
     */
    public List<CheckResult> validate(String fileName, byte[] bytes) {
        return List.of(
                new CheckResult("pdf/ua-1", validate(fileName, bytes, PDFAFlavour.PDFUA_1, "PDFUA1")),
                new CheckResult("pdf/a-2a", validate(fileName, bytes, PDFAFlavour.PDFA_2_A, "PDFA2A")));
    }

    private static List<Diagnostic> validate(String fileName, byte[] bytes, PDFAFlavour flavour, String prefix) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return findings(validator.validate(parser), prefix, Location.of(fileName));
        } catch (ModelParsingException | ValidationException | EncryptedPdfException | IOException failure) {
            return List.of(Diagnostic.error(
                    VerifyCodes.VALIDATOR_FAILED,
                    Location.of(fileName),
                    "veraPDF could not validate the file: " + failure.getMessage(),
                    null));
        } finally {
            StaticContainers.clearAllContainers();
        }
    }

    private static List<Diagnostic> findings(ValidationResult result, String prefix, Location at) {
        Map<RuleId, TestAssertion> first = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                first.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(RuleId::getClause).thenComparingInt(RuleId::getTestNumber)))
                .map(failed -> finding(failed.getKey(), failed.getValue(), result, prefix, at))
                .toList();
    }

    private static Diagnostic finding(
            RuleId rule, TestAssertion first, ValidationResult result, String prefix, Location at) {
        String clause = rule.getClause().replaceAll("[^A-Za-z0-9]", "_");
        int count = result.getFailedChecks().getOrDefault(rule, 1);
        return Diagnostic.error(
                new Code(prefix + "_" + clause + "_" + rule.getTestNumber()), at, message(rule, first, count), null);
    }

    private static String message(RuleId rule, TestAssertion assertion, int count) {
        return "Clause " + rule.getClause() + ", test " + rule.getTestNumber() + ", fails at " + count
                + (count == 1 ? " place: " : " places: ") + assertion.getMessage() + " First at "
                + assertion.getLocation().getContext();
    }
}
