package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.diagnostics.Suggestion;
import io.github.zhiban.source.input.WrittenDates;
import io.github.zhiban.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a file of settings. What it does not know is an error with the line, and the name that was meant. */
abstract class SettingsReader {
    /** What can be said about an article. */
    public static final Set<String> METADATA =
            Set.of("title", "author", "date", "description", "lang", "publisher", "rights");

    static final String METADATA_KEY = "metadata";

    private final Path file;

    SettingsReader(Path file) {
        this.file = file;
    }

    final Path file() {
        return file;
    }

    private String yaml() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": cannot be read as UTF-8", e);
        }
    }

    /** The settings of the file. */
    List<NodeTuple> root(String name) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(20).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml());
            return root.isEmpty() ? List.of() : entries(root.get(), name);
        } catch (MarkedYamlEngineException invalid) {
            int line = invalid.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new WorkspaceException(file + ":" + line + ": this is not YAML: " + invalid.getProblem(), invalid);
        } catch (YamlEngineException invalid) {
            throw new WorkspaceException(file + ": this is not YAML: " + invalid.getMessage(), invalid);
        }
    }

    /** What is said about an article or a book. */
    MetadataPatch metadata(Node node) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : entries(node, METADATA_KEY)) {
            String key = text(entry.getKeyNode());
            known(key, METADATA, entry.getKeyNode(), List.of());
            values.put(key, entry.getValueNode());
        }
        return metadata(values);
    }

    /** The same, of values by their names. */
    MetadataPatch metadata(Map<String, Node> values) {
        return new MetadataPatch(
                optional(values.get("title")),
                values.containsKey("author") ? texts(values.get("author")) : List.of(),
                date(values.get("date")),
                optional(values.get("description")),
                optional(values.get("lang")),
                optional(values.get("publisher")),
                optional(values.get("rights")));
    }

    @Nullable
    OffsetDateTime date(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        OffsetDateTime date = WrittenDates.first(text(node));
        if (date == null) {
            throw error(node, "'" + text(node) + "' is not a date; write it as 2026-03-01");
        }
        return date;
    }

    void known(String key, Set<String> names, Node at, Collection<String> others) {
        if (!names.contains(key)) {
            List<String> all = new ArrayList<>(names);
            all.addAll(others);
            Optional<String> meant = Suggestion.nearest(key, all);
            if (meant.isPresent()) {
                throw error(at, "there is no setting '" + key + "'; did you mean '" + meant.get() + "'?");
            }
            throw error(
                    at,
                    "there is no setting '" + key + "'; there are "
                            + all.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    List<String> texts(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::text).toList();
        }
        return node == null ? List.of() : List.of(text(node));
    }

    @Nullable
    String optional(@Nullable Node node) {
        return node == null ? null : text(node);
    }

    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw error(node, "a single value is expected here");
    }

    List<NodeTuple> entries(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw error(node, what + " holds lines of the form 'name: value'");
    }

    WorkspaceException error(Node at, String sentence) {
        return new WorkspaceException(file + ":" + line(at) + ": " + sentence);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
