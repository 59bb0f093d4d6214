package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps a report readable when one fault shows at a thousand places. */
final class Findings {
    /** How many places of one rule are listed. */
    static final int MOST = 20;

    private Findings() {}

    /** The first findings of each rule, and how many more there are. */
    static List<Diagnostic> capped(List<Diagnostic> found) {
        Map<Code, List<Diagnostic>> byRule = new LinkedHashMap<>();
        found.forEach(one ->
                byRule.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
        List<Diagnostic> capped = new ArrayList<>();
        byRule.forEach((code, all) -> {
            capped.addAll(all.subList(0, Math.min(MOST, all.size())));
            if (all.size() > MOST) {
                Diagnostic last = all.getLast();
                capped.add(new Diagnostic(
                        last.severity(),
                        VerifyCodes.MORE_OF_THE_SAME,
                        Location.of(last.at().file()),
                        code + " has " + (all.size() - MOST) + " more findings.",
                        null));
            }
        });
        return List.copyOf(capped);
    }
}
