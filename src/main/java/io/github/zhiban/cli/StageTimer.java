package io.github.zhiban.cli;

import io.github.zhiban.Stage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures how long each stage of one publication takes. Used by one thread. */
final class StageTimer implements Stage.Listener {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private @Nullable Stage running;
    private long since;

    @Override
    public void begins(Stage stage) {
        stop();
        running = stage;
    }

    /** Ends the last stage. */
    void stop() {
        long now = System.nanoTime();
        if (running != null) {
            nanos.merge(running, now - since, Long::sum);
            running = null;
        }
        since = now;
    }

    /** Wall-clock milliseconds of every stage that ran, by its name in lower case and in the order of {@link Stage}. */
    Map<String, Double> milliseconds() {
        Map<String, Double> result = new LinkedHashMap<>();
        nanos.forEach(
                (stage, time) -> result.put(stage.name().toLowerCase(Locale.ROOT), Math.round(time / 1e4) / 100.0));
        return result;
    }
}
