package io.github.zhiban.cluster;

import io.github.zhiban.edition.Edition;
import io.github.zhiban.verify.VerificationLevel;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every machine has to know.
 *
 * @param input the folder of articles, qualified
 * @param output the folder of editions and tables, qualified
 * @param home the folder with {@code styles} and {@code fonts} on each machine; {@code null} for the one in the class path
 */
record ClusterJob(
        String input,
        String output,
        String style,
        List<Edition> editions,
        VerificationLevel check,
        @Nullable String home)
        implements Serializable {
    ClusterJob {
        editions = List.copyOf(editions);
    }

    /** Where finished articles go, each into a folder of its key. */
    String editionsFolder() {
        return output + "/editions";
    }

    /** What is not finished. */
    String temporaryFolder() {
        return output + "/_temporary";
    }

    /** All that makes a difference to the bytes, but for the article itself. */
    String wishes() {
        return style
                + '\n'
                + editions
                + '\n'
                + check
                + '\n'
                + ClusterJob.class.getPackage().getImplementationVersion();
    }
}
