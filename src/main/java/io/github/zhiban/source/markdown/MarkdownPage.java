package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/**
 * Turns a Markdown body into HTML, from where on it goes the way of all pages: Markdown bodies hold raw HTML of every
 * kind, so a tree built from them directly would need all of that way a second time. Every block keeps the position it
 * came from.
 */
public final class MarkdownPage {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            TaskListItemsExtension.create(),
            MarkdownContainers.create(),
            MarkdownDefinitions.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .extensions(List.of(MarkdownNotes.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(200)
            .maxInlineNesting(200)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .softbreak("\n")
            .attributeProviderFactory(context -> MarkdownPage::notePosition)
            .build();

    /**
     * How documents of HTML begin. A box that only centres what it holds, or that a blank line follows, opens many
     * Markdown files too: there the rest decides.
     */
    private static final Pattern HTML_DOCUMENT = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*)*+(?:<!doctype|<html|<head|<body"
                    + "|<div(?![^>]*\\balign\\b|[^>]*>[ \\t]*+\\n[ \\t]*+\\n))\\b");

    private static final Pattern HTML_BLOCK =
            Pattern.compile("(?im)^\\s*</?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|br|span|section|article)\\b[^>]*>");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^(?:#{1,6}\\s+\\S|\\s{0,3}(?:[-*+]|\\d{1,3}[.)])\\s+\\S|```|~~~|>\\s|\\|.*\\|)|\\*\\*[^*\\n"
                    + "]{1,200}\\*\\*|\\[[^\\[\\]\\n"
                    + "]{1,200}]\\([^)\\n"
                    + "]{1,400}\\)");

    private MarkdownPage() {}

    /** Whether a body reads like Markdown rather than like HTML. */
    public static boolean isMarkdown(String body) {
        if (HTML_DOCUMENT.matcher(body).lookingAt()) {
            return false;
        }
        long html = HTML_BLOCK.matcher(body).results().limit(2000).count();
        long markdown = MARKDOWN.matcher(body).results().limit(2000).count();
        return html == 0 || markdown * 2 > html;
    }

    /** The body as a page, without NUL, for which CommonMark puts a replacement character (2.3). */
    public static Document parse(SourceText body, Function<String, Document> html) {
        Fences fences = Fences.of(OutlinerLines.plain(body.text().replace("\0", "")));
        String strict = LooseMarkdown.strict(EmojiNames.replacedIn(GeneratorTags.replacedIn(fences.text())));
        String text = MarkdownNotes.linked(
                AbbreviationDefinitions.written(MarkdownTables.whole(ContainerPairs.whole(strict))));
        Node document = PARSER.parse(text);
        document.accept(new MarkdownLines(text, fences));
        document.accept(new MarkdownMarks());
        document.accept(new IndentedProse(fences));
        document.accept(new LoneElements());
        MarkdownNotes.gather(document);
        Document page = html.apply(fences.withRawHtml(RENDERER.render(document)));
        fences.restore(page);
        return page;
    }

    private static void notePosition(Node node, String tag, Map<String, String> attributes) {
        if (!node.getSourceSpans().isEmpty()) {
            var start = node.getSourceSpans().getFirst();
            attributes.put(RepairElements.POSITION, (start.getLineIndex() + 1) + ":" + (start.getColumnIndex() + 1));
        }
    }
}
