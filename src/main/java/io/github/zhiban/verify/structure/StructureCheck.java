package io.github.zhiban.verify.structure;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.Roles;
import io.github.zhiban.verify.reading.StructureElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tree holds every passage of the article, in its order and under its role, and figures have alternatives. */
public final class StructureCheck {

    /** Compares a file with what is expected of it. */
    public List<Diagnostic> check(PdfFile file, Expectation expectation) {
        Diagnostics findings = new Diagnostics();
        Location at = Location.of(file.name());
        comparePassages(TreePassages.of(file), expectation.passages(), at, findings);
        file.structure().ifPresent(tree -> checkAlternatives(tree, at, findings));
        return findings.found();
    }

    private static void comparePassages(
            List<Passage> actual, List<Passage> expected, Location at, Diagnostics findings) {
        Map<String, NavigableSet<Integer>> places = new HashMap<>();
        for (int i = 0; i < actual.size(); i++) {
            places.computeIfAbsent(actual.get(i).text(), text -> new TreeSet<>())
                    .add(i);
        }
        int pointer = -1;
        for (Passage passage : expected) {
            NavigableSet<Integer> found = places.getOrDefault(passage.text(), new TreeSet<>());
            List<Integer> free = new ArrayList<>(found.tailSet(pointer, false));
            if (found.isEmpty()) {
                findings.error(
                        VerifyCodes.STRUCTURE_TEXT_MISSING,
                        at,
                        "“" + passage.excerpt() + "” is not an element of the structure tree.",
                        null);
            } else if (free.isEmpty()) {
                findings.error(
                        VerifyCodes.STRUCTURE_WRONG_ORDER,
                        at,
                        "“" + passage.excerpt() + "” comes too early in the structure tree.",
                        null);
            } else {
                pointer = best(passage, free, actual);
                compareRoles(passage, actual.get(pointer), at, findings);
            }
        }
    }

    /** Of equal texts the next with the right role, else the next. */
    private static int best(Passage passage, List<Integer> places, List<Passage> actual) {
        return places.stream()
                .filter(place -> isSameRole(passage.role(), actual.get(place).role()))
                .findFirst()
                .orElse(places.getFirst());
    }

    private static void compareRoles(Passage expected, Passage actual, Location at, Diagnostics findings) {
        if (!isSameRole(expected.role(), actual.role())) {
            findings.error(
                    VerifyCodes.STRUCTURE_WRONG_ROLE,
                    at,
                    "“" + expected.excerpt() + "” is tagged " + actual.role() + " instead of " + expected.role() + ".",
                    null);
        }
    }

    private static boolean isSameRole(String expected, String actual) {
        // A paragraph may be one piece of code.
        return "P".equals(expected) ? Roles.headingRank(actual) == 0 : expected.equals(actual);
    }

    private static void checkAlternatives(StructureElement element, Location at, Diagnostics findings) {
        boolean seen = "Figure".equals(element.role()) || "Formula".equals(element.role());
        if (seen && isBlank(element.alt()) && isBlank(element.actualText())) {
            findings.error(
                    VerifyCodes.STRUCTURE_WITHOUT_ALTERNATIVE,
                    at,
                    "A " + element.role() + " has no alternative text.",
                    "Say what it shows.");
        }
        element.kids().forEach(kid -> {
            if (kid instanceof StructureElement child) {
                checkAlternatives(child, at, findings);
            }
        });
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
