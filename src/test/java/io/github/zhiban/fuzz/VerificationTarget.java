package io.github.zhiban.fuzz;

import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.Verifier;

/** Verifies PDFs and EPUBs: always a verdict. */
public final class VerificationTarget {
    private static final Verifier VERIFIER = new Verifier(VerificationLevel.QUICK);

    private VerificationTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (VERIFIER.check("fuzz", input).isEmpty()) {
            throw new IllegalStateException("no verdict");
        }
    }
}
