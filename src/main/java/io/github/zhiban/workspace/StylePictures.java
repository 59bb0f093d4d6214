package io.github.zhiban.workspace;

import io.github.zhiban.picture.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that the sheets of a style refer to: files in its folder. Used by one thread. */
final class StylePictures {
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')\\s]+)[\"']?\\s*\\)");

    private final Path folder;
    private final Map<String, PictureFile> files = new TreeMap<>();

    StylePictures(Path folder) {
        this.folder = folder;
    }

    /** What was found, by address. */
    List<PictureFile> files() {
        return List.copyOf(files.values());
    }

    /**
     * Collects the pictures of a sheet.
     *
     * @param file of the sheet, for complaints
     * @return the sheet, with the addresses by which documents know the pictures
     * @throws WorkspaceException if a picture is not in the folder
     */
    String collect(String css, Path file) {
        Matcher address = ADDRESS.matcher(css);
        StringBuilder changed = new StringBuilder();
        while (address.find()) {
            String known = "style:" + address.group(1);
            files.computeIfAbsent(known, each -> read(each, address.group(1), file, line(css, address.start())));
            address.appendReplacement(changed, Matcher.quoteReplacement("url(\"" + known + "\")"));
        }
        return address.appendTail(changed).toString();
    }

    private PictureFile read(String known, String name, Path sheet, int line) {
        Path picture = folder.resolve(name).normalize();
        try {
            if (!picture.startsWith(folder.normalize()) || !picture.toRealPath().startsWith(folder.toRealPath())) {
                throw new WorkspaceException(sheet + ":" + line + ": " + name + " is outside the folder of the style");
            }
            return new PictureFile(known, Files.readAllBytes(picture));
        } catch (IOException e) {
            throw new WorkspaceException(sheet + ":" + line + ": there is no picture " + name + " in " + folder, e);
        }
    }

    private static int line(String css, int end) {
        return 1 + (int) css.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
