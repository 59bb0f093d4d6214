package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline.Target;
import io.github.zhiban.source.SourceCodes;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds out where a link leads. One that leads nowhere is plain text. */
final class LinkReader {
    private final Context context;

    LinkReader(Context context) {
        this.context = context;
    }

    /** The style of the text inside a link. */
    InlineStyle style(Element a, InlineStyle style) {
        String href = a.attr("href").strip();
        if (href.isEmpty()
                || href.equals("#")
                || isScript(href)
                || context.addresses().isSearch(href)) {
            return style;
        }
        Optional<Target> target = target(href);
        if (target.isEmpty() && a.hasText()) {
            context.diagnostics()
                    .info(
                            SourceCodes.LINK_BROKEN,
                            context.at(a),
                            "The link to " + shortened(href) + " leads nowhere; its text was kept.");
        }
        return target.map(style::linkedTo).orElse(style);
    }

    private Optional<Target> target(String href) {
        Optional<Target> beside = context.besideKept() ? Beside.of(href) : Optional.empty();
        if (beside.isPresent()) {
            return beside;
        }
        return href.startsWith("#")
                ? context.anchors().target(href.substring(1)).map(Target.Internal::new)
                : context.addresses().absolute(href).map(Target.External::new);
    }

    private static boolean isScript(String href) {
        return href.toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static String shortened(String href) {
        return href.length() <= 80 ? href : href.substring(0, 79) + "…";
    }
}
