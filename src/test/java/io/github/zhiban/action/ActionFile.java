package io.github.zhiban.action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code action.yml}, as far as its shell steps go. */
record ActionFile(Map<String, Object> content) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([a-z_.-]+) *}}");

    static ActionFile read() throws IOException {
        return new ActionFile(yaml(Path.of("action.yml")));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(Path file) throws IOException {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> inputs() {
        return (Map<String, Map<String, Object>>) content.get("inputs");
    }

    /** The steps that run in a shell, in order. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> shellSteps() {
        Map<String, Object> runs = (Map<String, Object>) content.get("runs");
        return ((List<Map<String, Object>>) runs.get("steps"))
                .stream().filter(step -> step.containsKey("run")).toList();
    }

    /** A value with what the runner puts into it. */
    String filled(String value, Map<String, String> given, Path actionPath) {
        Matcher expression = EXPRESSION.matcher(value);
        StringBuilder filled = new StringBuilder();
        while (expression.find()) {
            String name = expression.group(1);
            String text;
            if (name.equals("github.action_path")) {
                text = actionPath.toString();
            } else if (name.startsWith("inputs.")) {
                String input = name.substring("inputs.".length());
                text = given.getOrDefault(
                        input, String.valueOf(inputs().get(input).get("default")));
            } else {
                throw new IllegalArgumentException("nobody knows what stands for " + name);
            }
            expression.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return expression.appendTail(filled).toString();
    }
}
