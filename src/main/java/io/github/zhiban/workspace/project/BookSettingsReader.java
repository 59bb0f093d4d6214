package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.book.BookOutline;
import io.github.zhiban.book.BookOutline.Entry;
import io.github.zhiban.workspace.WorkspaceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code book.yaml}: what a book is called, and which chapters and parts it has in which order. */
public final class BookSettingsReader extends SettingsReader {
    private static final String CHAPTERS = "chapters";
    private static final String PARTS = "parts";
    private static final String STYLE = "style";
    private static final String COVER = "cover";
    private static final Set<String> SETTINGS = Stream.concat(
                    METADATA.stream(), Stream.of(CHAPTERS, PARTS, STYLE, COVER))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ENTRY = Set.of("title", "file", CHAPTERS);

    private BookSettingsReader(Path file) {
        super(file);
    }

    /**
     * Reads the file.
     *
     * @throws WorkspaceException if it cannot be read, or says what nobody understands
     */
    public static BookSettings read(Path file) {
        return new BookSettingsReader(file).read();
    }

    private BookSettings read() {
        Map<String, Node> values = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple setting : root(BookSettings.NAME)) {
            String key = text(setting.getKeyNode());
            switch (key) {
                case CHAPTERS, PARTS -> entries.addAll(entries(setting.getValueNode()));
                default -> {
                    known(key, SETTINGS, setting.getKeyNode(), List.of());
                    values.put(key, setting.getValueNode());
                }
            }
        }
        MetadataPatch metadata = metadata(values);
        String cover = optional(values.get(COVER));
        return new BookSettings(
                file(),
                metadata,
                style(optional(values.get(STYLE))),
                cover == null ? null : file().resolveSibling(cover),
                entries.isEmpty() ? null : new BookOutline(metadata.title(), entries));
    }

    /** A style that is named by its folder lies where the file says, seen from the file. */
    private @Nullable String style(@Nullable String name) {
        boolean own = name != null && (name.contains("/") || name.contains("\\"));
        return own ? file().resolveSibling(name).toString() : name;
    }

    private List<Entry> entries(Node node) {
        if (!(node instanceof SequenceNode list)) {
            throw error(node, "a list of chapters is expected here");
        }
        return list.getValue().stream().map(this::entry).toList();
    }

    private Entry entry(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return new Entry(null, text(node), List.of());
        }
        String title = null;
        String place = null;
        List<Entry> children = List.of();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            known(key, ENTRY, tuple.getKeyNode(), List.of());
            switch (key) {
                case "title" -> title = text(tuple.getValueNode());
                case "file" -> place = text(tuple.getValueNode());
                default -> children = entries(tuple.getValueNode());
            }
        }
        if (place == null && title == null) {
            throw error(node, "a chapter has a 'file', and a part has a 'title'");
        }
        return new Entry(title, place, children);
    }
}
