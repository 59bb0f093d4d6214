package io.github.zhiban.workspace;

import java.nio.file.Path;
import java.util.Locale;

/** Where the platform keeps what programs can get again (XDG Base Directory Specification, and its likes elsewhere). */
public final class UserCache {
    private UserCache() {}

    /** The folder of this program; it may not be there yet. */
    public static Path folder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            return named("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("zhiban")
                    .resolve("cache");
        }
        Path usual = system.startsWith("mac") ? home.resolve("Library").resolve("Caches") : home.resolve(".cache");
        return named("XDG_CACHE_HOME", usual).resolve("zhiban");
    }

    private static Path named(String variable, Path usual) {
        String named = System.getenv(variable);
        return named == null || named.isBlank() ? usual : Path.of(named);
    }
}
