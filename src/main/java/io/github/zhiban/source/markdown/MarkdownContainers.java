package io.github.zhiban.source.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Containers of VuePress, Docusaurus, Hexo's renderers and others ({@code ::: tip 标题} up to {@code :::}), and MkDocs'
 * admonitions ({@code !!! note "标题"} and all that is indented below): remarks with a title. A container that only
 * groups others is as if it were not there.
 */
final class MarkdownContainers implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private static final Pattern FENCED =
            Pattern.compile("(?<fence>:{3,})[ \\t]*(?<name>[A-Za-z][\\w-]*)(?:\\[(?<label>[^\\]]*)])?(?<title>.*)");
    private static final Pattern INDENTED = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?<name>[A-Za-z][\\w -]*?)[ \\t]*(?:\"(?<title>[^\"]*)\")?[ \\t]*");
    /** A panel of several, {@code === "名称"}. */
    private static final Pattern PANEL = Pattern.compile("===[!+]?[ \\t]+\"(?<title>[^\"]*)\"[ \\t]*");

    private static final Set<String> REMARKS = Set.of(
            "tip",
            "tips",
            "note",
            "info",
            "warning",
            "danger",
            "caution",
            "important",
            "details",
            "success",
            "error",
            "question",
            "abstract",
            "summary",
            "example",
            "quote",
            "bug",
            "failure",
            "hint",
            "attention",
            "seealso",
            "admonition",
            "dropdown",
            "faq",
            "todo",
            "tldr",
            "panel");

    private MarkdownContainers() {}

    static Extension create() {
        return new MarkdownContainers();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(MarkdownContainers::start);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Renderer::new);
    }

    private static BlockStart start(ParserState state, MatchedBlockParser around) {
        if (state.getIndent() > 3) {
            return BlockStart.none();
        }
        String line = state.getLine()
                .getContent()
                .subSequence(
                        state.getNextNonSpaceIndex(),
                        state.getLine().getContent().length())
                .toString();
        Matcher fenced = FENCED.matcher(line);
        if (fenced.matches()) {
            String label = fenced.group("label") == null ? fenced.group("title") : fenced.group("label");
            return starting(
                    state, fenced.group("name"), label, fenced.group("fence").length());
        }
        Matcher panel = PANEL.matcher(line);
        if (panel.matches()) {
            return starting(state, "panel", panel.group("title"), 0);
        }
        Matcher indented = INDENTED.matcher(line);
        return indented.matches()
                ? starting(state, indented.group("name"), indented.group("title"), 0)
                : BlockStart.none();
    }

    private static BlockStart starting(ParserState state, String name, @Nullable String title, int fence) {
        String plain = title == null ? "" : title.replaceAll("\\{[^}]*}", "").strip();
        Container container = new Container(name, plain, fence > 0);
        return BlockStart.of(
                        fence > 0
                                ? new FenceParser(container, fence)
                                : new IndentedBlockParser(container, IndentedBlockParser.INDENTATION))
                .atIndex(state.getLine().getContent().length());
    }

    /** A container and its title, which may be empty. */
    private static final class Container extends CustomBlock {
        private final boolean remark;
        private final boolean fenced;
        private final String title;

        Container(String name, String title, boolean fenced) {
            this.fenced = fenced;
            this.remark = REMARKS.contains(name.toLowerCase(Locale.ROOT));
            this.title = title;
        }
    }

    /** Takes lines up to the closing fence, however they are indented. */
    private static final class FenceParser extends IndentedBlockParser {
        private static final Pattern FENCE = Pattern.compile(":{3,}[ \\t]*");

        private final Container container;
        private final int fence;

        FenceParser(Container container, int fence) {
            super(container, 0);
            this.container = container;
            this.fence = fence;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            boolean closes = state.getIndent() <= 3
                    && FENCE.matcher(rest).matches()
                    && rest.toString().strip().length() >= fence
                    && isInnermost(state.getActiveBlockParser().getBlock());
            return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }

        /**
         * Whether a closing fence is this container's: of several open ones the last is closed first, and none inside
         * code.
         */
        private boolean isInnermost(Block active) {
            for (Node node = active; node != null && !node.equals(container); node = node.getParent()) {
                if (node instanceof FencedCodeBlock || (node instanceof Container inner && inner.fenced)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Container.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Container container) {
                render(container);
            }
        }

        private void render(Container container) {
            var html = context.getWriter();
            String tag = container.remark ? "aside" : "div";
            html.line();
            html.tag(tag, context.extendAttributes(container, tag, Map.of()));
            if (!container.title.isEmpty()) {
                String title = container.remark ? "h6" : "strong";
                html.tag(title);
                html.text(container.title);
                html.tag("/" + title);
            }
            html.line();
            for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/" + tag);
            html.line();
        }
    }
}
