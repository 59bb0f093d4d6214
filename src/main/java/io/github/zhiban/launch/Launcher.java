package io.github.zhiban.launch;

/**
 * Where {@code java -jar zhiban.jar} begins. Compiled for Java 8, so that an older Java gets a sentence and not a stack
 * trace.
 */
public final class Launcher {
    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String running = System.getProperty("java.specification.version");
        if (running.startsWith("1.") || Integer.parseInt(running) < NEEDED) {
            System.err.println("zhiban: this is Java " + running + ", and Zhiban needs Java " + NEEDED
                    + " or newer: install one (for example Temurin 25) and run it with that.");
            System.exit(2);
        }
        Class.forName("io.github.zhiban.launch.JvmRelauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
