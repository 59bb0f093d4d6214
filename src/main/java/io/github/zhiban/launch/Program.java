package io.github.zhiban.launch;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program in this very Java: its jar, and through that jar's manifest its libraries, behind a loader of their own.
 */
final class Program {
    private static final String MAIN = "io.github.zhiban.cli.Main";

    private Program() {}

    /** Ends with a sentence where the jar does not lie beside the launcher. */
    static void demand(Path jar) {
        if (!Files.isRegularFile(jar)) {
            System.err.println("zhiban: " + jar + " is missing: unpack the whole archive, or build with mvn package.");
            System.exit(2);
        }
    }

    /**
     * Runs a command; the program exits by itself.
     *
     * @throws ReflectiveOperationException if the jar is not what the build made
     */
    static void run(Path jar, String... args) throws ReflectiveOperationException {
        ClassLoader loader = new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader());
        // Libraries that look for plug-ins (ImageIO, JAXP, JAXB) ask the thread's loader; new threads inherit it.
        Thread.currentThread().setContextClassLoader(loader);
        Class.forName(MAIN, true, loader).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
