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

/** Reads {@code zhiban.yaml}. What it does not know is an error with the line, and the name that was meant. */
public final class ConfigurationReader {
    /** What can be said about an article. */
    public static final Set<String> METADATA =
            Set.of("title", "author", "date", "description", "lang", "publisher", "rights");

    private static final String METADATA_KEY = "metadata";
    private static final String ARTICLES_KEY = "articles";

    private final Path file;
    private final Set<String> options;

    private ConfigurationReader(Path file, Set<String> options) {
        this.file = file;
        this.options = options;
    }

    /**
     * Reads a configuration.
     *
     * @param options the names of options that it may set
     * @throws WorkspaceException if it cannot be read, or says what nobody understands
     */
    public static Configuration read(Path file, Set<String> options) {
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": cannot be read as UTF-8", e);
        }
        return new ConfigurationReader(file, options).read(yaml);
    }

    private Configuration read(String yaml) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        MetadataPatch metadata = MetadataPatch.NONE;
        List<ArticleSettings> articles = new ArrayList<>();
        for (NodeTuple entry : root(yaml)) {
            String key = text(entry.getKeyNode());
            Node value = entry.getValueNode();
            switch (key) {
                case METADATA_KEY -> metadata = metadata(value);
                case ARTICLES_KEY -> {
                    for (NodeTuple article : entries(value, ARTICLES_KEY)) {
                        articles.add(new ArticleSettings(text(article.getKeyNode()), metadata(article.getValueNode())));
                    }
                }
                default -> {
                    known(key, options, entry.getKeyNode(), List.of(METADATA_KEY, ARTICLES_KEY));
                    settings.put(key, new Setting(value(value), line(value)));
                }
            }
        }
        return new Configuration(file, settings, metadata, articles);
    }

    private List<NodeTuple> root(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(20).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            return root.isEmpty() ? List.of() : entries(root.get(), Configuration.NAME);
        } catch (MarkedYamlEngineException invalid) {
            int line = invalid.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new WorkspaceException(file + ":" + line + ": this is not YAML: " + invalid.getProblem(), invalid);
        } catch (YamlEngineException invalid) {
            throw new WorkspaceException(file + ": this is not YAML: " + invalid.getMessage(), invalid);
        }
    }

    private MetadataPatch metadata(Node node) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : entries(node, METADATA_KEY)) {
            String key = text(entry.getKeyNode());
            known(key, METADATA, entry.getKeyNode(), List.of());
            values.put(key, entry.getValueNode());
        }
        return new MetadataPatch(
                optional(values.get("title")),
                values.containsKey("author") ? texts(values.get("author")) : List.of(),
                date(values.get("date")),
                optional(values.get("description")),
                optional(values.get("lang")),
                optional(values.get("publisher")),
                optional(values.get("rights")));
    }

    private @Nullable OffsetDateTime date(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        OffsetDateTime date = WrittenDates.first(text(node));
        if (date == null) {
            throw error(node, "'" + text(node) + "' is not a date; write it as 2026-03-01");
        }
        return date;
    }

    private void known(String key, Set<String> names, Node at, Collection<String> others) {
        if (!names.contains(key)) {
            List<String> all = new ArrayList<>(names);
            all.addAll(others);
            throw error(
                    at,
                    "there is no setting '" + key + "'"
                            + Suggestion.nearest(key, all)
                                    .map(name -> "; did you mean '" + name + "'?")
                                    .orElse("; there are "
                                            + all.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    /** A value as the command line would have it. */
    private String value(Node node) {
        return String.join(",", texts(node));
    }

    private List<String> texts(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::text).toList();
        }
        return node == null ? List.of() : List.of(text(node));
    }

    private @Nullable String optional(@Nullable Node node) {
        return node == null ? null : text(node);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw error(node, "a single value is expected here");
    }

    private List<NodeTuple> entries(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw error(node, what + " holds lines of the form 'name: value'");
    }

    private WorkspaceException error(Node at, String sentence) {
        return new WorkspaceException(file + ":" + line(at) + ": " + sentence);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
