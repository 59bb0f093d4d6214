package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Suggestion;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.edition.StylePolicies;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a style: the sheets of its folder over those of {@code styles/base}. What a style lacks falls back to the base.
 */
final class StyleFolder {
    private static final String BASE = "base";
    private static final String PROPERTIES = "style.properties";

    /** Sheets import others before they say anything else. */
    private static final Pattern IMPORT = Pattern.compile("\\G(?:\\s++|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+"
            + "(@import\\s++(?:url\\(\\s*+)?[\"']?+([^\"')\\s;:]++)[\"']?\\s*+\\)?\\s*+(?:print|all)?\\s*+;)");

    private final Path styles;

    StyleFolder(Path styles) {
        this.styles = styles;
    }

    /** The names of the styles that ship, sorted. */
    List<String> names() {
        try (Stream<Path> folders = Files.list(styles)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(styles + ": cannot be read", e);
        }
    }

    /**
     * Reads a style.
     *
     * @param style the name of a style that ships, or the path of a folder (one that holds a separator)
     * @param layout how slides stand on pages; {@code null} for what the style states
     * @throws WorkspaceException if there is no such style
     */
    Style read(String style, @Nullable SlidesLayout layout) {
        Path folder = folder(style);
        Map<String, String> properties = new HashMap<>(properties(styles.resolve(BASE)));
        Map<String, String> own = properties(folder);
        StyleProperties.check(own, folder.resolve(PROPERTIES));
        properties.putAll(own);
        SlidesLayout slides = layout == null ? SlidesLayout.of(properties) : layout;
        StylePictures pictures = new StylePictures(folder);
        return new Style(
                folder.getFileName().toString(),
                pages(folder, "handout.css", pictures),
                Stream.concat(
                                pages(folder, "slides.css", pictures).stream(),
                                pages(folder, "slides-" + slides.fileKey() + ".css", pictures).stream())
                        .toList(),
                sheets(folder, "ebook.css"),
                StylePolicies.of(properties, slides),
                pictures.files(),
                StyleFragments.of(folder));
    }

    /**
     * The folder of a style.
     *
     * @throws WorkspaceException if there is no such style
     */
    Path folder(String style) {
        Path folder = style.contains("/") || style.contains("\\") ? Path.of(style) : styles.resolve(style);
        if (!Files.isDirectory(folder) || style.equals(BASE) || style.isBlank()) {
            Optional<String> meant = style.isBlank()
                    ? Optional.empty()
                    : Files.isDirectory(Path.of(style))
                            ? Optional.of("./" + style)
                            : Suggestion.nearest(style, names());
            if (meant.isPresent()) {
                throw new WorkspaceException("there is no style " + style + "; did you mean " + meant.get() + "?");
            }
            throw new WorkspaceException("there is no style " + style + "; there are " + String.join(", ", names())
                    + ", or name the folder of your own, as in ./my-style");
        }
        return folder;
    }

    /**
     * Copies a style to a new folder.
     *
     * @throws WorkspaceException if there is no such style, or the folder is there already
     */
    void copy(String from, Path to) {
        Path source = folder(from);
        if (Files.exists(to)) {
            throw new WorkspaceException(to + ": is there already");
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new WorkspaceException(to + ": cannot be written", e);
        }
    }

    private List<StyleSheet> sheets(Path folder, String file) {
        return Stream.of(styles.resolve(BASE), folder)
                .filter(layer -> Files.isRegularFile(layer.resolve(file)))
                .flatMap(layer -> imported(layer, file, Set.of(file)))
                .toList();
    }

    /** A sheet after those of its folder that it imports; what is elsewhere it goes on asking for, and is told so. */
    private static Stream<StyleSheet> imported(Path folder, String file, Set<String> above) {
        String css = text(folder.resolve(file));
        List<StyleSheet> sheets = new ArrayList<>();
        StringBuilder own = new StringBuilder(css);
        Matcher matcher = IMPORT.matcher(css);
        while (matcher.find()) {
            Path other = folder.resolve(matcher.group(2)).normalize();
            String name = folder.normalize().relativize(other).toString();
            if (other.startsWith(folder.normalize()) && Files.isRegularFile(other) && !above.contains(name)) {
                Set<String> within = new HashSet<>(above);
                within.add(name);
                imported(folder, name, within).forEach(sheets::add);
                for (int i = matcher.start(1); i < matcher.end(); i++) {
                    own.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        sheets.add(new StyleSheet(folder.getFileName() + "/" + file, own.toString()));
        return sheets.stream();
    }

    /** The same, with the pictures that they refer to. */
    private List<StyleSheet> pages(Path folder, String file, StylePictures pictures) {
        return sheets(folder, file).stream()
                .map(sheet -> new StyleSheet(sheet.name(), pictures.collect(sheet.css(), place(sheet, folder))))
                .toList();
    }

    /** The file of a sheet, whose name begins with that of its folder. */
    private static Path place(StyleSheet sheet, Path folder) {
        return folder.resolve(sheet.name().substring(1 + sheet.name().indexOf('/')));
    }

    private static Map<String, String> properties(Path folder) {
        Path file = folder.resolve(PROPERTIES);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Properties read = new Properties();
        try {
            read.load(new StringReader(text(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new WorkspaceException(file + ": is not a properties file", e);
        }
        Map<String, String> properties = new HashMap<>();
        read.stringPropertyNames()
                .forEach(name -> properties.put(name, read.getProperty(name).strip()));
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": cannot be read as UTF-8", e);
        }
    }
}
