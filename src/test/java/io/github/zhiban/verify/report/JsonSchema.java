package io.github.zhiban.verify.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Validates JSON against the few keywords of JSON Schema that the project's schema uses; any other keyword is a fault.
 */
public final class JsonSchema {
    private final JsonNode root;

    private JsonSchema(JsonNode root) {
        this.root = root;
    }

    /** The schema of {@code report.json}. */
    public static JsonSchema ofReports() throws IOException {
        return new JsonSchema(new ObjectMapper().readTree(Files.readAllBytes(Path.of("docs", "report.schema.json"))));
    }

    /** What is wrong with a document; nothing when it is valid. */
    public List<String> validate(byte[] json) throws IOException {
        List<String> faults = new ArrayList<>();
        validate(root, new ObjectMapper().readTree(json), "$", faults);
        return faults;
    }

    private void validate(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.properties().forEach(keyword -> {
            JsonNode rule = keyword.getValue();
            boolean kept = switch (keyword.getKey()) {
                case "$ref" -> {
                    validate(root.at(rule.asText().substring(1)), value, at, faults);
                    yield true;
                }
                case "type" -> isOfType(value, rule.asText());
                case "const" -> rule.equals(value);
                case "enum" -> contains(rule, value);
                case "minimum" -> value.asDouble() >= rule.asDouble();
                case "maximum" -> value.asDouble() <= rule.asDouble();
                case "pattern" -> value.asText().matches(rule.asText());
                case "required" -> hasAll(value, rule);
                case "properties" -> {
                    value.properties().forEach(property -> {
                        if (rule.has(property.getKey())) {
                            validate(
                                    rule.get(property.getKey()),
                                    property.getValue(),
                                    at + "." + property.getKey(),
                                    faults);
                        }
                    });
                    yield true;
                }
                case "additionalProperties" -> additional(schema, rule, value, at, faults);
                case "items" -> {
                    for (int i = 0; i < value.size(); i++) {
                        validate(rule, value.get(i), at + "[" + i + "]", faults);
                    }
                    yield true;
                }
                case "$schema", "$id", "$defs", "title", "description" -> true;
                default -> throw new IllegalArgumentException("unknown keyword " + keyword.getKey());
            };
            if (!kept) {
                faults.add(at + " breaks " + keyword.getKey() + " " + rule);
            }
        });
    }

    private boolean additional(JsonNode schema, JsonNode rule, JsonNode value, String at, List<String> faults) {
        boolean[] kept = {true};
        value.properties().forEach(property -> {
            if (!schema.path("properties").has(property.getKey())) {
                if (rule.isObject()) {
                    validate(rule, property.getValue(), at + "." + property.getKey(), faults);
                } else {
                    kept[0] = rule.asBoolean();
                }
            }
        });
        return kept[0];
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static boolean contains(JsonNode options, JsonNode value) {
        for (JsonNode option : options) {
            if (option.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(JsonNode value, JsonNode names) {
        for (JsonNode name : names) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        return true;
    }
}
