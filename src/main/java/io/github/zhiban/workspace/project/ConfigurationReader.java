package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.workspace.WorkspaceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads {@code zhiban.yaml}. What it does not know is an error with the line, and the name that was meant. */
public final class ConfigurationReader extends SettingsReader {
    private static final String ARTICLES_KEY = "articles";

    private final Set<String> options;

    private ConfigurationReader(Path file, Set<String> options) {
        super(file);
        this.options = options;
    }

    /**
     * Reads a configuration.
     *
     * @param options the names of options that it may set
     * @throws WorkspaceException if it cannot be read, or says what nobody understands
     */
    public static Configuration read(Path file, Set<String> options) {
        return new ConfigurationReader(file, options).read();
    }

    private Configuration read() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        MetadataPatch metadata = MetadataPatch.NONE;
        List<ArticleSettings> articles = new ArrayList<>();
        for (NodeTuple entry : root(Configuration.NAME)) {
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
        return new Configuration(file(), settings, metadata, articles);
    }

    /** A value as the command line would have it. */
    private String value(Node node) {
        return String.join(",", texts(node));
    }
}
