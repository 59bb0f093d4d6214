package io.github.zhiban.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.workspace.fetch.HostAllowlist;
import java.util.List;

/** Reads rules for hosts: rules that are taken or refused. */
public final class HostsTarget {
    private HostsTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            if (HostAllowlist.of(List.of(new String(input, UTF_8), "a.example")).isEmpty()) {
                throw new IllegalStateException("a rule is lost");
            }
        } catch (IllegalArgumentException refused) {
            // Said to the user.
        }
    }
}
