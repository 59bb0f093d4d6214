package io.github.zhiban.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Where {@code java -jar zhiban.jar} begins. Compiled for Java 8, so that an older Java finds a newer one beside it, or
 * says a sentence and not a stack trace.
 */
public final class Launcher {
    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String running = System.getProperty("java.specification.version");
        if (feature(running) < NEEDED) {
            File newer = newest(installed());
            if (newer == null) {
                System.err.println("zhiban: this is Java " + running + ", and Zhiban needs Java " + NEEDED
                        + " or newer: install one (for example Temurin 25) and run it with that.");
                System.exit(2);
            }
            System.exit(run(newer, args));
        }
        Class.forName("io.github.zhiban.launch.JvmRelauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** The main number of a version such as 1.8, 17 or 21.0.2. */
    private static int feature(String version) {
        String[] parts = version.split("[.+-]");
        int first = parts[0].equals("1") && parts.length > 1 ? 1 : 0;
        try {
            return Integer.parseInt(parts[first]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Where installers and version managers put Javas, each in a folder of its own. */
    private static List<File> installed() {
        String home = System.getProperty("user.home", "");
        List<File> found = new ArrayList<>();
        for (String parent : Arrays.asList(
                "/usr/lib/jvm",
                "/usr/java",
                "/opt/java",
                "/Library/Java/JavaVirtualMachines",
                home + "/.sdkman/candidates/java",
                home + "/.jdks",
                "C:\\Program Files\\Java",
                "C:\\Program Files\\Eclipse Adoptium",
                "C:\\Program Files\\Microsoft",
                "C:\\Program Files\\Zulu")) {
            File[] folders = new File(parent).listFiles();
            if (folders != null) {
                Arrays.sort(folders);
                for (File folder : folders) {
                    found.add(folder);
                    found.add(new File(folder, "Contents/Home"));
                }
            }
        }
        return found;
    }

    /** The newest of some Javas that Zhiban runs on, or null. */
    static File newest(List<File> folders) {
        File best = null;
        int most = NEEDED - 1;
        for (File folder : folders) {
            int feature = feature(folder);
            if (feature > most) {
                most = feature;
                best = folder;
            }
        }
        return best;
    }

    /** What a Java says of itself; 0 where there is none. */
    private static int feature(File folder) {
        if (!program(folder).canExecute()) {
            return 0;
        }
        Properties release = new Properties();
        try (InputStream in = new FileInputStream(new File(folder, "release"))) {
            release.load(in);
        } catch (IOException e) {
            return 0;
        }
        return feature(release.getProperty("JAVA_VERSION", "0").replace("\"", ""));
    }

    private static File program(File folder) {
        File windows = new File(folder, "bin/java.exe");
        return windows.exists() ? windows : new File(folder, "bin/java");
    }

    private static int run(File java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program(java).getPath());
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(Arrays.asList(args));
        final Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                process.destroy();
            }
        });
        return process.waitFor();
    }
}
