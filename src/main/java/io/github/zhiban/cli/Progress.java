package io.github.zhiban.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells how far a batch has come: with a bar on a terminal, with plain lines elsewhere. */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\033[K";

    private final Console console;
    private final Messages messages;
    private final boolean terminal;
    private final @Nullable ProgressBar bar;
    private final AtomicInteger fetched = new AtomicInteger();

    private Progress(Console console, boolean terminal, @Nullable ProgressBar bar) {
        this.console = console;
        this.messages = console.messages();
        this.terminal = terminal;
        this.bar = bar;
    }

    /**
     * Starts.
     *
     * @param articles how many there are; a single one needs no bar
     */
    static Progress of(Console console, int articles) {
        // Java 22+ has a console even when redirected; picocli knows the difference on every version.
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled() && !console.isQuiet();
        if (articles < 2 || !terminal) {
            return new Progress(console, terminal, null);
        }
        return new Progress(
                console,
                true,
                new ProgressBarBuilder()
                        .setTaskName(console.messages().say("Publishing"))
                        .setInitialMax(articles)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    /** One more picture came over the network; called from any thread. */
    void fetched(String address) {
        String sentence = pictures(fetched.incrementAndGet());
        if (bar != null) {
            bar.setExtraMessage(sentence);
        } else if (terminal) {
            System.err.print(CLEAR_LINE + sentence + ": " + address);
        }
    }

    private String pictures(int count) {
        return count == 1 ? messages.say("1 picture fetched") : messages.say("{} pictures fetched", count);
    }

    /** One more article is done; its lines are printed above the bar. */
    void done(Runnable lines) {
        if (bar != null) {
            bar.pause();
        }
        if (terminal) {
            System.err.print(CLEAR_LINE);
        }
        lines.run();
        console.flush();
        if (bar != null) {
            bar.step();
            bar.resume();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (fetched.get() > 0) {
            console.print(pictures(fetched.get()));
        }
    }
}
