package io.github.zhiban.workspace;

import io.github.zhiban.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Styles and fonts as they come to programs that use Zhiban as a library: in a jar on the class path. Fonts are mapped
 * into memory from files, so they are unpacked once, into a folder that is named after what is in them.
 */
final class BundledHome {
    /** What the jar's entries stand below. */
    static final String ROOT = "zhiban-home/";

    private static final String JAR = "jar:";
    private static final int NAME_LENGTH = 16;

    private BundledHome() {}

    /** The jar on the class path; empty where there is none. */
    static Optional<Path> onClassPath() {
        URL catalogue = BundledHome.class.getResource("/" + ROOT + "fonts/" + FontFolder.CATALOGUE);
        if (catalogue == null || !catalogue.toString().startsWith(JAR)) {
            return Optional.empty();
        }
        String address = catalogue.toString();
        return Optional.of(Path.of(URI.create(address.substring(JAR.length(), address.indexOf("!/")))));
    }

    /**
     * The folder with what a jar holds.
     *
     * @param cache the folder that it is unpacked below
     * @throws WorkspaceException if it cannot be read, or not be unpacked
     */
    static Path unpacked(Path jar, Path cache) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> files = zip.stream()
                    .filter(entry -> entry.getName().startsWith(ROOT) && !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            Path home = cache.resolve("home-" + name(files));
            if (!Files.isDirectory(home)) {
                unpack(zip, files, home);
            }
            return home;
        } catch (IOException e) {
            throw new WorkspaceException(jar + ": styles and fonts cannot be unpacked into " + cache, e);
        }
    }

    private static String name(List<? extends ZipEntry> files) {
        String contents = files.stream()
                .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                .collect(Collectors.joining("\n"));
        return Sha256.of(contents.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }

    /** Beside its place first: whoever finds the folder finds it whole, also when several programs unpack at once. */
    private static void unpack(ZipFile zip, List<? extends ZipEntry> files, Path home) throws IOException {
        Path whole = home.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            for (ZipEntry entry : files) {
                Path file =
                        whole.resolve(entry.getName().substring(ROOT.length())).normalize();
                if (!file.startsWith(whole)) {
                    throw new IOException("leads out of the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
            try {
                Files.move(whole, home);
            } catch (IOException another) {
                if (!Files.isDirectory(home)) {
                    throw another;
                }
            }
        } finally {
            delete(whole);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
