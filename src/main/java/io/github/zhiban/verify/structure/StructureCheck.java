package io.github.zhiban.verify.structure;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.structure.PassageMatcher.Match;
import java.util.List;

/** The tree holds every passage that is expected, in its order, under its role and in its place, and nothing else. */
public final class StructureCheck {

    /**
     * Compares a file with what is expected of it. A file without a tree is not compared: that has a rule of its own.
     */
    public List<Diagnostic> check(PdfFile file, Expectation expectation) {
        Diagnostics findings = new Diagnostics();
        if (file.structure().isPresent()) {
            compare(TreePassages.of(file), expectation.passages(), Location.of(file.name()), findings);
        }
        return findings.found();
    }

    private static void compare(List<Found> found, List<Expected> expected, Location at, Diagnostics findings) {
        PassageMatcher matcher = new PassageMatcher(found);
        for (Expected passage : expected) {
            Match match = matcher.match(passage);
            switch (match.meeting()) {
                case IN_ORDER, LEFT_OUT -> {}
                case OUT_OF_ORDER ->
                    report(VerifyCodes.STRUCTURE_WRONG_ORDER, passage.passage(), "comes too early", at, findings);
                case NOT_AT_ALL ->
                    report(VerifyCodes.STRUCTURE_TEXT_MISSING, passage.passage(), "is not an element", at, findings);
            }
            if (match.passage() != null) {
                compare(passage, match.passage(), at, findings);
            }
        }
        for (Found rest : matcher.rest()) {
            report(VerifyCodes.STRUCTURE_TEXT_ADDED, rest.passage(), "is not the article's", at, findings);
        }
    }

    private static void compare(Expected expected, Found found, Location at, Diagnostics findings) {
        TaggedPassage wanted = expected.passage();
        TaggedPassage actual = found.passage();
        if (!found.hasRole(expected)) {
            report(
                    VerifyCodes.STRUCTURE_WRONG_ROLE,
                    wanted,
                    "is tagged " + actual.role() + " instead of " + wanted.role(),
                    at,
                    findings);
        } else if (!found.isInPlace(expected)) {
            report(
                    VerifyCodes.STRUCTURE_WRONG_PLACE,
                    wanted,
                    "stands in " + name(actual.place()) + " instead of " + name(wanted.place()),
                    at,
                    findings);
        }
        boolean picture =
                wanted.role().equals(TaggedPassage.FIGURE) && !wanted.text().isEmpty();
        if (picture && !actual.text().isEmpty() && !wanted.text().equals(actual.text())) {
            report(VerifyCodes.STRUCTURE_WRONG_ALTERNATIVE, wanted, "is described otherwise", at, findings);
        }
    }

    private static String name(String place) {
        return place.isEmpty() ? "no element of the kind" : place;
    }

    private static void report(Code code, TaggedPassage passage, String what, Location at, Diagnostics findings) {
        String subject = passage.role().equals(TaggedPassage.FIGURE) ? "The picture “" : "“";
        findings.error(code, at, subject + passage.excerpt() + "” " + what + " in the structure tree.", null);
    }
}
