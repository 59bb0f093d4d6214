package io.github.zhiban.workspace;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that holds {@code styles/} and {@code fonts/}: an unpacked distribution, or a checkout. */
public record Home(Path folder) {

    /** Overrides the search; for unusual installations and for tests. */
    public static final String PROPERTY = "zhiban.home";

    /**
     * Finds the folder from where the program itself lies, so that it works from any working directory; programs that
     * use Zhiban as a library have it in a jar on the class path.
     *
     * @throws WorkspaceException if neither the system property nor the program's place leads to one
     */
    public static Home find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            Path folder = Path.of(named);
            if (!isHome(folder)) {
                throw new WorkspaceException("-D" + PROPERTY + "=" + named + ": no styles/ and fonts/ there");
            }
            return new Home(folder);
        }
        return program()
                .flatMap(program -> Stream.iterate(program, p -> p != null, Path::getParent)
                        // jar, lib, target, checkout: a search further up would find what nobody meant.
                        .limit(4)
                        .filter(Home::isHome)
                        .findFirst())
                .or(() -> BundledHome.onClassPath().map(jar -> BundledHome.unpacked(jar, UserCache.folder())))
                .map(Home::new)
                .orElseThrow(() -> new WorkspaceException(
                        "styles/ and fonts/ are not beside zhiban.jar: unpack the whole archive, or name their folder"
                                + " with -D"
                                + PROPERTY + "=DIR"));
    }

    /** The styles that ship. */
    public Path styles() {
        return folder.resolve("styles");
    }

    /** The fonts that ship. */
    public Path fonts() {
        return folder.resolve("fonts");
    }

    private static boolean isHome(Path folder) {
        return Files.isDirectory(folder.resolve("styles"))
                && Files.isRegularFile(folder.resolve("fonts").resolve(FontFolder.CATALOGUE));
    }

    /** Where the program lies: its jar, or in a checkout the folder of its classes. */
    public static Optional<Path> program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }
}
