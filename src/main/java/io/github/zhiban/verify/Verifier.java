package io.github.zhiban.verify;

import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.budget.Workbench;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.conformance.EpubConformance;
import io.github.zhiban.verify.conformance.PdfConformance;
import io.github.zhiban.verify.structure.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a finished file, whoever made it. Immutable and safe on many threads. The outside validators are loaded when
 * a file first needs them.
 */
public final class Verifier {
    private final VerificationLevel depth;
    private final Allowance allowance;

    /** Verifies with everything there is. */
    public Verifier() {
        this(VerificationLevel.FULL);
    }

    /** Verifies as thoroughly as asked for. */
    public Verifier(VerificationLevel depth) {
        this(depth, ArticleLimits.USUAL.verification());
    }

    /**
     * Verifies as thoroughly as asked for.
     *
     * @param allowance what the verification of one file may cost
     */
    public Verifier(VerificationLevel depth, Allowance allowance) {
        this.depth = depth;
        this.allowance = allowance;
    }

    /**
     * Verifies one file. Never throws for what is in it.
     *
     * @param fileName for the findings; what the file is is told by its content
     * @param bytes not changed
     * @return nothing when all is well; otherwise the findings, of each rule the first {@value Findings#MOST}
     */
    public List<Diagnostic> verify(String fileName, byte[] bytes) {
        return check(fileName, bytes).stream()
                .flatMap(result -> result.findings().stream())
                .toList();
    }

    /** Verifies one file as {@link #verify} does, and also tells which checks found nothing. */
    public List<CheckResult> check(String fileName, byte[] bytes) {
        return check(fileName, bytes, null);
    }

    /**
     * Verifies one file as {@link #check(String, byte[])} does, and also against what it was made from.
     *
     * @param expectation what the structure tree of a PDF has to hold; {@code null} when that is not known
     */
    public List<CheckResult> check(String fileName, byte[] bytes, @Nullable Expectation expectation) {
        return apart(fileName, () -> run(fileName, bytes, expectation)).stream()
                .map(result -> new CheckResult(result.check(), Findings.capped(result.findings()), result.counts()))
                .toList();
    }

    /** A file that no check comes to an end with has failed, and the reason is all that is said of it. */
    private List<CheckResult> apart(String fileName, Supplier<List<CheckResult>> checks) {
        String why;
        try {
            return Workbench.apart("verification", allowance, checks);
        } catch (OverspentException overspent) {
            why = "The file cannot be checked: " + overspent.getMessage() + ".";
        } catch (OutOfMemoryError exhausted) {
            why = "The file cannot be checked: that needs more memory than there is.";
        } catch (RuntimeException | Error fault) {
            why = "The file cannot be checked: " + fault + ".";
        }
        return List.of(new CheckResult(
                "readable",
                List.of(Diagnostic.error(
                        VerifyCodes.VERIFICATION_FAILED,
                        Location.of(fileName),
                        why,
                        "It may be made to exhaust whoever opens it."))));
    }

    private List<CheckResult> run(String fileName, byte[] bytes, @Nullable Expectation expectation) {
        if (depth == VerificationLevel.NONE) {
            return List.of();
        }
        return switch (Format.of(bytes)) {
            case PDF -> runPdf(fileName, bytes, expectation);
            case EPUB -> runEpub(fileName, bytes);
            case PPTX -> PptxVerification.run(fileName, bytes);
            case SHOW -> ShowVerification.run(fileName, bytes);
            case UNKNOWN ->
                List.of(new CheckResult(
                        "readable",
                        List.of(Diagnostic.error(
                                VerifyCodes.UNKNOWN_FORMAT,
                                Location.of(fileName),
                                "The file is no PDF, no EPUB and no PPTX.",
                                "Give a file that Zhiban or another tool has published."))));
        };
    }

    private List<CheckResult> runPdf(String fileName, byte[] bytes, @Nullable Expectation expectation) {
        List<CheckResult> results = new ArrayList<>(PdfVerification.run(fileName, bytes, expectation));
        // What cannot be opened cannot be validated: that it cannot is all there is to say.
        boolean opened = results.size() > 1;
        if (depth == VerificationLevel.FULL && opened) {
            results.addAll(new PdfConformance().validate(fileName, bytes));
        }
        return results;
    }

    private List<CheckResult> runEpub(String fileName, byte[] bytes) {
        List<CheckResult> results = new ArrayList<>(EpubVerification.run(fileName, bytes));
        if (depth == VerificationLevel.FULL && !EpubVerification.isBomb(results)) {
            results.add(new EpubConformance().validate(fileName, bytes));
        }
        return results;
    }
}
