package io.github.zhiban.walkthrough;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a walkthrough says: the files as they are after its steps, and the tests that it runs. Steps are unified diffs
 * in fenced blocks; a hunk is found by its lines, not by numbers, and one that only adds goes to the end.
 *
 * @param files their paths in the checkout and what they hold
 * @param tests simple names of classes
 */
record Walkthrough(Map<String, String> files, List<String> tests) {
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");

    static Walkthrough read(Path document, Path checkout) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> tests = new ArrayList<>();
        List<String> diff = null;
        String fence = "";
        for (String line : Files.readAllLines(document)) {
            if (diff == null && line.strip().equals("```diff")) {
                fence = line.substring(0, line.indexOf('`'));
                diff = new ArrayList<>();
            } else if (diff != null && line.strip().equals("```")) {
                apply(diff, files, checkout);
                diff = null;
            } else if (diff != null) {
                diff.add(line.startsWith(fence) ? line.substring(fence.length()) : line);
            } else {
                Matcher test = TEST.matcher(line);
                while (test.find()) {
                    tests.add(test.group(1));
                }
            }
        }
        return new Walkthrough(files, tests.stream().distinct().toList());
    }

    private static void apply(List<String> diff, Map<String, String> files, Path checkout) throws IOException {
        String path = "";
        List<String> hunk = new ArrayList<>();
        for (String line : diff) {
            if (line.startsWith("--- ") || line.startsWith("+++ ") || line.startsWith("@@")) {
                change(path, hunk, files);
                hunk.clear();
                if (line.startsWith("+++ b/")) {
                    path = line.substring("+++ b/".length());
                    Path file = checkout.resolve(path);
                    files.putIfAbsent(path, Files.exists(file) ? Files.readString(file) : "");
                }
            } else {
                hunk.add(line.isEmpty() ? " " : line);
            }
        }
        change(path, hunk, files);
    }

    private static void change(String path, List<String> hunk, Map<String, String> files) {
        if (hunk.isEmpty()) {
            return;
        }
        List<String> before = part(hunk, '-');
        List<String> after = part(hunk, '+');
        List<String> lines =
                new ArrayList<>(files.getOrDefault(path, "").lines().toList());
        int place = before.isEmpty() ? lines.size() : Collections.indexOfSubList(lines, before);
        if (place < 0) {
            throw new AssertionError(path + " has no such lines any more:\n" + String.join("\n", before));
        }
        lines.subList(place, place + before.size()).clear();
        lines.addAll(place, after);
        files.put(path, String.join("\n", lines) + "\n");
    }

    /** The lines of one side. */
    private static List<String> part(List<String> hunk, char side) {
        return hunk.stream()
                .filter(line -> line.charAt(0) == side || line.charAt(0) == ' ')
                .map(line -> line.substring(1))
                .toList();
    }
}
