package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts what a sheet says of parts of a line where word processors that name no classes put it: into their {@code style}
 * attribute.
 */
final class InlineStyles {
    private static final Query SPANS = Query.of("span[class], font[class]");

    private static final Set<String> STRESS =
            Set.of("font-weight", "font-style", "text-decoration", "text-decoration-line", "vertical-align");

    private InlineStyles() {}

    static void apply(Document page, Vocabulary names, StyleSheet sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        for (Element span : SPANS.all(page, names)) {
            Map<String, String> declared = sheet.of(span);
            if (declared.isEmpty()) {
                continue;
            }
            StringBuilder style = new StringBuilder();
            declared.forEach((property, value) -> {
                if (STRESS.contains(property)) {
                    style.append(property).append(':').append(value).append(';');
                }
            });
            if (!style.isEmpty()) {
                span.attr("style", style + span.attr("style"));
            }
            if (isTypewriter(declared.getOrDefault("font-family", ""))
                    && span.closest("pre, code") == null
                    && span.hasText()) {
                span.tagName("code").removeAttr("class");
            }
        }
        names.add(Set.of("code", "[style]"));
    }

    private static boolean isTypewriter(String families) {
        String first = families.split(",", 2)[0].replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
        return first.equals("monospace")
                || first.startsWith("courier")
                || first.startsWith("consolas")
                || first.endsWith(" mono")
                || first.equals("menlo")
                || first.equals("monaco");
    }
}
