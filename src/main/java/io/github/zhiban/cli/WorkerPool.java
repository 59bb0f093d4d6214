package io.github.zhiban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.JournalLine;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Publishes articles in processes of their own, which are given one article after the other. A process that is lost,
 * whatever took it, costs the article that it was working on. The processes end with this one, however it ends.
 *
 * <p>A worker is started with the very command line of this run and {@code --worker}, so it finds the same articles; it
 * is told their numbers in that list, a line each, and answers with a line of the journal.
 */
final class WorkerPool implements ArticlePublisher {
    private final List<String> command;
    private final Map<Input, Integer> numbers = new IdentityHashMap<>();
    private final long mostSeconds;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Collection<Worker> all = new ConcurrentLinkedDeque<>();

    /**
     * A pool without processes: they are started when they are needed.
     *
     * @param mebibytes of heap for each
     * @param arguments of this run
     * @param inputs the articles of this run
     * @param mostSeconds of wall-clock time that an article may take, all in all
     */
    WorkerPool(int mebibytes, List<String> arguments, List<Input> inputs, long mostSeconds) {
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        String home = System.getProperty(Home.PROPERTY);
        if (home != null) {
            command.add("-D" + Home.PROPERTY + "=" + home);
        }
        command.addAll(Home.program()
                .filter(program -> program.toString().endsWith(".jar"))
                .map(jar -> List.of("-jar", jar.toString()))
                .orElseGet(() -> List.of("-cp", System.getProperty("java.class.path"), Main.class.getName())));
        command.addAll(arguments);
        command.add("--worker");
        for (int i = 0; i < inputs.size(); i++) {
            numbers.put(inputs.get(i), i);
        }
        this.mostSeconds = mostSeconds;
    }

    @Override
    public Published publish(Input input, SourceFile file, PublishRequest request, Consumer<String> fetched) {
        Worker worker = idle.poll();
        try {
            if (worker == null) {
                worker = start();
            }
            JournalLine answer = worker.answer(numbers.getOrDefault(input, -1), mostSeconds);
            idle.add(worker);
            return new Published(answer.article(), answer.missing(), answer.files(), answer.pictures());
        } catch (IOException lost) {
            if (worker != null) {
                worker.end();
            }
            return Published.nothing(new ReportedArticle(
                    input.name(),
                    null,
                    List.of(),
                    List.of(Diagnostic.error(
                            Zhiban.ARTICLE_FAILED,
                            Location.of(input.name()),
                            "The process that worked on this article was lost: " + lost.getMessage() + ".",
                            "Allow more memory with --isolate-memory; if that does not help, please report it with the"
                                    + " article.")),
                    Map.of()));
        }
    }

    private Worker start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(Main.PARENT, Long.toString(ProcessHandle.current().pid()));
        Worker worker = new Worker(builder.start());
        all.add(worker);
        return worker;
    }

    @Override
    public void close() {
        all.forEach(Worker::end);
    }

    /** A process. Used by one thread at a time. */
    private static final class Worker {
        private final Process process;
        private final BufferedReader answers;

        Worker(Process process) {
            this.process = process;
            this.answers = process.inputReader(UTF_8);
        }

        /**
         * Has it publish an article.
         *
         * @throws IOException if it ends before it has answered, or does not answer in time
         */
        JournalLine answer(int number, long mostSeconds) throws IOException {
            Thread late = Thread.ofVirtual().start(() -> endAfter(mostSeconds));
            try {
                process.outputWriter(UTF_8)
                        .append(Integer.toString(number))
                        .append('\n')
                        .flush();
                return JournalLine.read(answers.lines().limit(1).toList()).values().stream()
                        .findFirst()
                        .orElseThrow(() -> new IOException(loss()));
            } catch (IOException | UncheckedIOException closed) {
                throw new IOException(loss(), closed);
            } finally {
                late.interrupt();
            }
        }

        private String loss() {
            try {
                return process.waitFor(1, TimeUnit.SECONDS)
                        ? "it ended with code " + process.exitValue()
                        : "it gave no answer";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "it was told to end";
            }
        }

        private void endAfter(long seconds) {
            try {
                TimeUnit.SECONDS.sleep(seconds);
                process.destroyForcibly();
            } catch (InterruptedException inTime) {
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            process.destroyForcibly();
        }
    }

    /**
     * What a worker does until its standard input ends.
     *
     * @param inputs the articles of the run
     */
    static void work(
            BufferedReader numbers,
            PrintWriter answers,
            List<Input> inputs,
            ArticleRequests requests,
            ArticlePublisher publisher) {
        try {
            for (String line = numbers.readLine(); line != null; line = numbers.readLine()) {
                Input input = inputs.get(Integer.parseInt(line));
                Published done = input.read()
                        .value()
                        .map(file -> publisher.publish(input, file, requests.of(input), address -> {}))
                        .orElseThrow(() -> new IOException("it is gone"));
                byte[] answer =
                        new JournalLine("-", "", done.pictures(), done.missing(), done.files(), done.article()).bytes();
                answers.append(new String(answer, UTF_8)).flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
