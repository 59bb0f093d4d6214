package io.github.zhiban.cli;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows things in what the user has chosen for them: pages in the browser, files in their viewer. */
final class Browser {
    private Browser() {}

    /** Shows an address. Whether anything could be started for it. */
    static boolean show(URI address) {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            try {
                Desktop.getDesktop().browse(address);
                return true;
            } catch (IOException noneIsSet) {
                // The opener of the system may know better.
            }
        }
        return opener().map(opener -> start(opener, address)).orElse(false);
    }

    /** The program that opens things on this system; empty where there is none. */
    static Optional<List<String>> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        String name = system.startsWith("mac") ? "open" : "xdg-open";
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .map(file -> List.of(file.getPath()))
                .findFirst();
    }

    private static boolean start(List<String> opener, URI address) {
        try {
            new ProcessBuilder(Stream.concat(opener.stream(), Stream.of(address.toString()))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
