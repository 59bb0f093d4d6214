package io.github.zhiban.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.hash.Sha256;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.text.PercentEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that the sheets of a style refer to: files in its folder. Used by one thread. */
final class StylePictures {
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')#\\s][^\"')\\s]*)[\"']?\\s*\\)");
    private static final Pattern SHOWN =
            Pattern.compile("\\s*(?:background|background-image|content|list-style(?:-image)?)\\s*:.*");
    private static final Pattern DATA = Pattern.compile("data:image/[^,;]++[^,]*?(;base64)?,(.*)");

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
            if (isShown(css, address.start())) {
                String name = address.group(1);
                // A name, since what writes the picture out has signs that mean something to sheets.
                String known = "style:"
                        + (name.startsWith("data:")
                                ? Sha256.of(name)
                                : folder.normalize()
                                        .relativize(file.resolveSibling(name).normalize()));
                files.computeIfAbsent(known, each -> read(each, name, file, line(css, address.start())));
                address.appendReplacement(changed, Matcher.quoteReplacement("url(\"" + known + "\")"));
            }
        }
        return address.appendTail(changed).toString();
    }

    /** Whether an address is that of a picture: not of type, of a place in the text, or in a comment. */
    private static boolean isShown(String css, int at) {
        int comment = css.lastIndexOf("*/", at);
        int begin = Math.max(comment + 1, Math.max(css.lastIndexOf('{', at), css.lastIndexOf(';', at))) + 1;
        return css.lastIndexOf("/*", at) <= comment
                && SHOWN.matcher(css.substring(begin, at).replace('\n', ' ')).matches();
    }

    private PictureFile read(String known, String name, Path sheet, int line) {
        Matcher data = DATA.matcher(name);
        if (data.matches()) {
            return new PictureFile(
                    known,
                    data.group(1) == null
                            ? PercentEncoding.decoded(data.group(2)).getBytes(UTF_8)
                            : Base64.getMimeDecoder().decode(data.group(2)));
        }
        Path picture = sheet.resolveSibling(name).normalize();
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
