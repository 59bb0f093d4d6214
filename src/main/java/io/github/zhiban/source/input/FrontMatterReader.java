package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Splits the YAML header between {@code ---} lines from the body and reads it. */
public final class FrontMatterReader {
    private static final Pattern HEADER = header("---", "(?:---|\\.\\.\\.)");
    private static final Pattern TOML_HEADER = header("\\+\\+\\+", "\\+\\+\\+");
    private static final Pattern TOML_LINE =
            Pattern.compile("(?m)^[ \\t]*([A-Za-z_][\\w-]*)[ \\t]*=[ \\t]*(\\[[^\\]]{0,1000}]|.*)$");
    private static final Pattern TOML_STRING =
            Pattern.compile("(?m)^[ \\t]*([A-Za-z_][\\w-]*)[ \\t]*=[ \\t]*\"((?:[^\"\\\\\n]|\\\\.)*+)\"[ \\t]*$");
    private static final Pattern JSON_KEY = Pattern.compile("\\A\\s*\\{\\s*\"[\\w-]+\"\\s*:");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z_][\\w-]*)\\s*:\\s*(.*)$");
    private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z_][\\w -]*\\s*:");

    /** The properties of a page, as outliners write them: {@code title:: …}. */
    private static final Pattern PROPERTIES =
            Pattern.compile("\\A\\s*(?:[\\p{L}][\\p{L}\\w-]{0,40}+::[ \\t]+\\S[^\\n]*+(?:\\n|\\z))++");

    private static final Pattern PROPERTY = Pattern.compile("(?m)^([\\p{L}][\\p{L}\\w-]*)::[ \\t]+(.*)$");

    /** A first line of tags: #桥 #石头/拱. */
    private static final Pattern TAGS = Pattern.compile(
            "\\A\\s*#(?=[^\\s#]*\\p{L})[^\\s#]{1,40}+([ \\t]+#(?=[^\\s#]*\\p{L})[^\\s#]{1,40}+)*+[ \\t]*(?:\\n|\\z)");

    private static final Pattern HEADING = Pattern.compile("\\s*# ");

    /** In characters, of a value that a line of broken front matter may have; what is longer is no title and no tag. */
    private static final int LONGEST_VALUE = 2000;

    private final Diagnostics diagnostics;

    /** Lines between a line that opens and the first that closes. */
    private static Pattern header(String opening, String closing) {
        String close = closing + "[ \\t]*(?:\\n|\\z)";
        return Pattern.compile("\\A\\s*" + opening + "[ \\t]*\\n(?<lines>(?:(?!" + close + ")[^\\n]*+\\n)*+)" + close);
    }

    /** Reports to the given diagnostics. */
    public FrontMatterReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A source in two parts. */
    public record Split(FrontMatter frontMatter, SourceText body) {}

    /** Splits a source; without a header the body is all of it. */
    public Split split(SourceText source) {
        Split split = header(source);
        Matcher tags = TAGS.matcher(split.body().text());
        if (!tags.find()
                || (tags.group(1) == null
                        && !HEADING.matcher(split.body().text())
                                .region(tags.end(), split.body().text().length())
                                .lookingAt())) {
            return split;
        }
        Map<String, Object> values = new LinkedHashMap<>(split.frontMatter().values());
        List<String> all = new ArrayList<>(split.frontMatter().texts("tags"));
        for (String tag : tags.group().strip().split("\\s+", -1)) {
            all.add(tag.substring(1));
        }
        values.put("tags", all);
        return new Split(new FrontMatter(values), split.body().from(tags.end()));
    }

    private Split header(SourceText source) {
        Matcher toml = TOML_HEADER.matcher(source.text());
        if (toml.find()) {
            return new Split(new FrontMatter(toml(toml.group(1))), source.from(toml.end()));
        }
        Matcher properties = PROPERTIES.matcher(source.text());
        if (properties.find()) {
            return new Split(
                    new FrontMatter(lineByLine(
                            PROPERTY.matcher(properties.group().replaceAll("\\[\\[([^\\[\\]\\n]*)]]", "$1")))),
                    source.from(properties.end()));
        }
        int end = JSON_KEY.matcher(source.text()).find() ? jsonEnd(source.text()) : -1;
        FrontMatter json = end < 0 ? FrontMatter.NONE : json(source.text().substring(0, end), source.name());
        if (!json.isEmpty()) {
            return new Split(json, source.from(end));
        }
        Matcher header = HEADER.matcher(source.text());
        // A Markdown text may begin with a rule: only something like a key makes a header of what follows.
        if (!header.find()
                || !(header.group(1).isBlank() || KEY.matcher(header.group(1)).find())) {
            return new Split(FrontMatter.NONE, source);
        }
        return new Split(read(header.group(1), source), source.from(header.end()));
    }

    private FrontMatter read(String yaml, SourceText source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(false)
                .build();
        try {
            Object loaded = new Load(settings).loadFromString(yaml);
            return loaded instanceof Map<?, ?> map ? new FrontMatter(stringKeys(map)) : FrontMatter.NONE;
        } catch (YamlEngineException | StackOverflowError invalid) {
            // The parser goes down one call a level.
            diagnostics.warning(
                    SourceCodes.FRONT_MATTER_INVALID,
                    source.at(1, 1),
                    "The front matter is not valid YAML; its lines were read one by one.",
                    "Put values that hold quotes, colons or brackets into single quotes.");
            return new FrontMatter(lineByLine(LINE.matcher(yaml)));
        }
    }

    /** Behind the line on which the first brace is closed; -1 where none is. */
    private static int jsonEnd(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}' && --depth == 0) {
                int line = text.indexOf('\n', i);
                boolean alone =
                        text.substring(i + 1, line < 0 ? text.length() : line).isBlank();
                return !alone ? -1 : line < 0 ? text.length() : line + 1;
            }
        }
        return -1;
    }

    /** JSON as Hugo has it, which is YAML as well (YAML 1.2, 1.3); empty where it is none. */
    private static FrontMatter json(String json, String name) {
        try {
            Object loaded = new Load(LoadSettings.builder()
                            .setLabel(name)
                            .setAllowDuplicateKeys(true)
                            .build())
                    .loadFromString(json);
            return loaded instanceof Map<?, ?> map ? new FrontMatter(stringKeys(map)) : FrontMatter.NONE;
        } catch (YamlEngineException invalid) {
            return FrontMatter.NONE;
        }
    }

    /** The keys of a TOML header and of its tables. */
    private static Map<String, Object> toml(String header) {
        Map<String, Object> values = new LinkedHashMap<>(lineByLine(TOML_LINE.matcher(header)));
        Matcher string = TOML_STRING.matcher(header);
        while (string.find()) {
            values.replace(
                    string.group(1),
                    string.group(2).replace("\\\"", "\"").replace("\\n", " ").replace("\\\\", "\\"));
        }
        return values;
    }

    private static Map<String, Object> stringKeys(Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key != null && value != null) {
                values.put(key.toString(), value);
            }
        });
        return values;
    }

    private static Map<String, Object> lineByLine(Matcher line) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (line.find()) {
            String value = line.group(2).strip();
            if (value.length() > LONGEST_VALUE) {
                continue;
            }
            if (value.startsWith("[") && value.endsWith("]")) {
                values.put(
                        line.group(1),
                        Keywords.split(value.substring(1, value.length() - 1)).stream()
                                .map(FrontMatterReader::unquoted)
                                .toList());
            } else if (!value.isEmpty()) {
                values.put(line.group(1), unquoted(value));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && ((value.startsWith("\"") && value.endsWith("\"")) || (value.startsWith("'") && value.endsWith("'")));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
