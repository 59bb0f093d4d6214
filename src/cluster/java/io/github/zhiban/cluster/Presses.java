package io.github.zhiban.cluster;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.press.Press;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The press of this Java. Spark makes a new object of every function for every task, and fonts and dictionaries take a second to read;
 * so this is the one place that keeps something for the life of a Java: what was read from the installation, which never changes.
 */
final class Presses {
    private static final ConcurrentMap<ClusterJob, Presses> OPEN = new ConcurrentHashMap<>();

    private final Press press;
    private final PublishRequest request;

    private Presses(ClusterJob job) {
        press = job.home() == null ? Press.open() : Press.open(Path.of(job.home()));
        request = press.request(job.style())
                .only(job.editions().toArray(Edition[]::new))
                .checked(job.check());
    }

    static Presses of(ClusterJob job) {
        return OPEN.computeIfAbsent(job, Presses::new);
    }

    Press press() {
        return press;
    }

    PublishRequest request() {
        return request;
    }
}
