package io.github.zhiban.book;

import io.github.zhiban.book.BookOutline.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the order of MkDocs: {@code nav} of {@code mkdocs.yml}. */
public final class NavOutline {
    private static final int DEEPEST = 12;

    private NavOutline() {}

    /** The order; empty where there is none, as in what is no YAML. */
    public static Optional<BookOutline> read(String yaml) {
        return root(yaml).flatMap(NavOutline::outline);
    }

    /** The texts of the file by their names; nothing of what is no YAML. */
    static Map<String, String> texts(String yaml) {
        Map<String, String> texts = new HashMap<>();
        if (root(yaml).orElse(null) instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = text(tuple.getKeyNode());
                String value = text(tuple.getValueNode());
                if (key != null && value != null) {
                    texts.put(key, value);
                }
            }
        }
        return texts;
    }

    private static Optional<Node> root(String yaml) {
        // The file may hold tags of Python's, which only a reader of values would stumble over.
        try {
            return new Compose(LoadSettings.builder().build()).composeString(yaml);
        } catch (YamlEngineException notYaml) {
            return Optional.empty();
        }
    }

    private static Optional<BookOutline> outline(Node root) {
        String folder = text(value(root, "docs_dir"));
        Node nav = value(root, "nav");
        if (nav == null) {
            return Optional.empty();
        }
        String below = BookPaths.normal(folder == null ? "docs" : folder);
        return Optional.of(new BookOutline(
                text(value(root, "site_name")), entries(nav, below.isEmpty() ? "" : below + "/", DEEPEST)));
    }

    private static List<Entry> entries(Node node, String folder, int depth) {
        if (!(node instanceof SequenceNode list) || depth == 0) {
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(item -> item instanceof MappingNode mapping
                        ? mapping.getValue().stream().map(tuple -> entry(tuple, folder, depth))
                        : Stream.ofNullable(text(item)).map(path -> entry(null, path, folder)))
                .filter(entry -> entry.place() != null || !entry.children().isEmpty())
                .toList();
    }

    private static Entry entry(NodeTuple tuple, String folder, int depth) {
        String title = text(tuple.getKeyNode());
        String path = text(tuple.getValueNode());
        return path == null
                ? new Entry(title, null, entries(tuple.getValueNode(), folder, depth - 1))
                : entry(title, path, folder);
    }

    private static Entry entry(@Nullable String title, String path, String folder) {
        return new Entry(title, path.contains(":") ? null : folder + path, List.of());
    }

    private static @Nullable Node value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> key.equals(text(tuple.getKeyNode())))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? scalar.getValue().strip()
                : null;
    }
}
