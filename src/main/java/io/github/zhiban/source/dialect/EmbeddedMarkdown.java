package io.github.zhiban.source.dialect;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.markdown.MarkdownPage;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Markdown that a script of the page makes into HTML when the page is opened, as slides of reveal.js hold it. */
final class EmbeddedMarkdown {
    private static final Query TEXTS =
            Query.of("[data-markdown] > textarea, [data-markdown] > script[type=text/template],"
                    + " script[type=text/markdown]");

    /** Parts slides; below a line of text it would make that a heading. */
    private static final Pattern SLIDE = Pattern.compile("(?m)^-{2,3}[ \\t]*$");

    private EmbeddedMarkdown() {}

    /** Puts HTML into the places of such texts. */
    static void render(Document page, Vocabulary names, Function<String, Document> html) {
        List<Element> texts = TEXTS.all(page, names);
        for (Element text : texts) {
            String markdown = text.normalName().equals("script") ? text.data() : text.wholeText();
            String parted = SLIDE.matcher(markdown.stripIndent()).replaceAll("\n");
            Element box = new Element("div");
            Document made = MarkdownPage.parse(new SourceText("", parted, 1), html);
            for (Node node : List.copyOf(made.body().childNodes())) {
                box.appendChild(node);
            }
            // Places in it are places in the text alone.
            box.getAllElements().forEach(element -> element.removeAttr(RepairElements.POSITION));
            text.replaceWith(box);
        }
        if (!texts.isEmpty()) {
            names.add(page);
        }
    }
}
