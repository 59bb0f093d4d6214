package io.github.zhiban.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells how far a batch has come: with a bar on a terminal, with plain lines elsewhere. */
final class Progress implements AutoCloseable {
    private final PrintWriter out;
    private final @Nullable ProgressBar bar;

    private Progress(PrintWriter out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    /**
     * Starts.
     *
     * @param articles how many there are; a single one needs no bar
     */
    static Progress of(PrintWriter out, int articles) {
        // Java 22+ has a console even when redirected; picocli knows the difference on every version.
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
        if (articles < 2 || !terminal) {
            return new Progress(out, null);
        }
        return new Progress(
                out,
                new ProgressBarBuilder()
                        .setTaskName("Publishing")
                        .setInitialMax(articles)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    /** One more article is done; its lines are printed above the bar. */
    void done(Consumer<PrintWriter> lines) {
        if (bar == null) {
            lines.accept(out);
            return;
        }
        bar.pause();
        System.err.print("\r\033[K");
        lines.accept(out);
        out.flush();
        bar.step();
        bar.resume();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
