package io.github.zhiban.maven;

import io.github.zhiban.cli.Main;
import io.github.zhiban.workspace.Home;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * {@code zhiban:publish}: publishes the articles of a project as handout, slides and book. A {@code zhiban.yaml} beside
 * the articles is heeded; what is configured here counts more. The styles and fonts come with the dependency
 * {@code io.github.zhiban:zhiban} with the classifier {@code home}, or from the folder that {@code home} names. Its
 * parameters are described in {@code META-INF/maven/plugin.xml}, from which Maven sets them.
 */
public final class PublishMojo extends AbstractMojo {
    /** How the command line begins a finding that weighs something. */
    private static final Pattern FINDING = Pattern.compile(": (?:(warning|警告)|error|错误) [A-Z]");

    /** The article, or the folder of the articles. */
    private @Nullable File source;

    /** Where the editions and report.json go. */
    private @Nullable File output;

    /** A style that ships, or the path of the folder of your own. */
    private @Nullable String style;

    /** Of handout, slides, pptx, show, epub. */
    private @Nullable List<String> editions;

    /** Hosts that remote pictures may be fetched from; where there are none, nothing is fetched. */
    private @Nullable List<String> fetch;

    /** none, quick or full. */
    private @Nullable String check;

    /** Which findings fail the build: warning, error or never. */
    private @Nullable String failOn;

    /** Whether index.html is written beside the editions. */
    private boolean gallery;

    /** The folder with styles and fonts, where they do not come with a dependency. */
    private @Nullable File home;

    /** Further options, as on the command line. */
    private @Nullable List<String> arguments;

    /** Publishes nothing. */
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is published: zhiban.skip is set.");
            return;
        }
        if (home != null) {
            System.setProperty(Home.PROPERTY, String.valueOf(home));
        }
        int code;
        try (PrintWriter out = new PrintWriter(new LogWriter(this::log), true);
                PrintWriter err = new PrintWriter(new LogWriter(line -> getLog().error(line)), true)) {
            code = Main.run(out, err, commandLine().toArray(String[]::new));
        }
        if (code == 1) {
            throw new MojoFailureException("An article could not be read, or an edition failed a check: see above, and "
                    + output + "/report.json.");
        } else if (code != 0) {
            throw new MojoExecutionException("Zhiban could not be run as it is configured: see above.");
        }
    }

    /** Findings that weigh something are not lost among remarks. */
    void log(String line) {
        Matcher finding = FINDING.matcher(line);
        if (!finding.find()) {
            getLog().info(line);
        } else if (finding.group(1) != null) {
            getLog().warn(line);
        } else {
            getLog().error(line);
        }
    }

    private List<String> commandLine() {
        List<String> line = new ArrayList<>();
        if (Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("zh")) {
            line.addAll(List.of("--lang", "zh"));
        }
        line.addAll(List.of("publish", String.valueOf(source), "--output", String.valueOf(output)));
        option(line, "--style", style);
        option(line, "--editions", editions);
        option(line, "--fetch", fetch);
        option(line, "--check", check);
        option(line, "--fail-on", failOn);
        if (gallery) {
            line.add("--gallery");
        }
        if (arguments != null) {
            line.addAll(arguments);
        }
        return line;
    }

    private static void option(List<String> line, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line.addAll(List.of(name, value));
        }
    }

    private static void option(List<String> line, String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            line.addAll(List.of(name, String.join(",", values)));
        }
    }

    /** Hands each line to Maven's log as it ends. */
    private static final class LogWriter extends StringWriter {
        private final Consumer<String> log;

        LogWriter(Consumer<String> log) {
            this.log = log;
        }

        @Override
        public void flush() {
            String text = toString();
            int end = text.lastIndexOf('\n');
            if (end >= 0) {
                getBuffer().delete(0, end + 1);
                text.substring(0, end).lines().forEach(log);
            }
        }
    }
}
