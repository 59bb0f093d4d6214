package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Note;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.InlineStyle.Trait;
import io.github.zhiban.source.repair.Stress;
import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads cleaned HTML: one walk in document order, in which every element either adds to the open paragraph or closes
 * it. The walk is recursive; the HTML parser bounds the depth of what it hands out.
 */
public final class HtmlReader {
    /**
     * Containers inside each other beyond this are read as if the inner ones were not there: no page could show them.
     */
    private static final int DEEPEST = 10;

    /** What is in no name of a key. */
    private static final Query NO_KEY = Query.of("p, div, img, pre, ul, ol, table, h1, h2, h3, h4, h5, h6");

    private final Context context;
    private final ListReader lists;
    private final TableReader tables;
    private final CodeReader code;
    private final LinkReader links;
    private final PictureReader pictures;
    private final List<Note> notes = new ArrayList<>();

    private HtmlReader(Context context) {
        this.context = context;
        this.lists = new ListReader(this, context);
        this.tables = new TableReader(this, context);
        this.code = new CodeReader(context);
        this.links = new LinkReader(context);
        this.pictures = new PictureReader(context);
    }

    /**
     * A page that has been read.
     *
     * @param parts headings and blocks in reading order
     * @param notes footnotes in the order of the page
     * @param fragments the ids of what links point to, by the names that links use
     */
    public record Reading(List<Part> parts, List<Note> notes, Map<String, String> fragments) {
        /** Keeps its own copies. */
        public Reading {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
            fragments = Map.copyOf(fragments);
        }
    }

    /**
     * Reads the parts of a page that hold the article.
     *
     * @param bodies in reading order
     * @param positions where the nodes come from
     * @param chapter what is asked for if the article is a chapter of a book
     * @param slugs where ids come from
     */
    public static Reading read(
            List<Element> bodies,
            Positions positions,
            Addresses addresses,
            ChapterLinks chapter,
            Slugs slugs,
            Diagnostics diagnostics) {
        Anchors anchors = new Anchors(bodies, slugs, chapter.fragments());
        Context context = new Context(positions, diagnostics, anchors, addresses, chapter.kept());
        HtmlReader reader = new HtmlReader(context);
        BlockBuilder root = new BlockBuilder(context, 0);
        for (Element body : bodies) {
            reader.children(body, InlineStyle.PLAIN, root);
            root.endParagraph();
        }
        List<Part> parts = new ArrayList<>(root.parts());
        List<Inline.Anchor> left = root.takeAnchors();
        if (!left.isEmpty() && !bodies.isEmpty()) {
            parts.add(new Part.Body(new Block.Paragraph(List.copyOf(left), context.at(bodies.getLast()))));
        }
        return new Reading(parts, reader.notes, anchors.ids());
    }

    /** Reads the children of an element into a container. */
    void children(Element parent, InlineStyle style, BlockBuilder out) {
        for (Node child : parent.childNodes()) {
            node(child, style, out);
        }
    }

    /** Reads text or an element; comments say nothing. */
    void node(Node node, InlineStyle style, BlockBuilder out) {
        if (node instanceof TextNode text) {
            out.text(text.getWholeText(), style, text);
        } else if (node instanceof Element element) {
            element(element, style, out);
        }
    }

    /** Reads an element's content as a container of its own inside another. */
    List<Block> blocksIn(Element container, InlineStyle style, BlockBuilder outer) {
        BlockBuilder inner = new BlockBuilder(context, outer.depth() + 1);
        children(container, style, inner);
        return handed(inner, outer);
    }

    /**
     * Reads the content of a part of a list or of a table; links to the part lead to its beginning.
     *
     * @param around what begins where the part does, as a row does with its first cell
     */
    List<Block> partIn(Element part, InlineStyle style, BlockBuilder outer, Element... around) {
        BlockBuilder inner = new BlockBuilder(context, outer.depth() + 1);
        for (Element beginning : around) {
            context.anchors().idOf(beginning).ifPresent(inner::anchor);
        }
        context.anchors().idOf(part).ifPresent(inner::anchor);
        children(part, style, inner);
        return handed(inner, outer);
    }

    /** The blocks of an inner container; link targets after them wait in the outer one. */
    static List<Block> handed(BlockBuilder inner, BlockBuilder outer) {
        List<Block> blocks = inner.blocks();
        inner.takeAnchors().forEach(anchor -> outer.anchor(anchor.id()));
        return blocks;
    }

    /** Reads an element's content as a single line. */
    List<Inline> lineIn(Element element, InlineStyle style) {
        BlockBuilder line = new BlockBuilder(context, DEEPEST);
        children(element, style, line);
        return Lines.joined(line.unrepaired());
    }

    /** Reads a node as a single line. */
    List<Inline> lineOf(Node node, InlineStyle style) {
        BlockBuilder line = new BlockBuilder(context, DEEPEST);
        node(node, style, line);
        return Lines.joined(line.unrepaired());
    }

    /** Reads an element. */
    void element(Element e, InlineStyle outer, BlockBuilder out) {
        String tag = e.normalName();
        if (tag.length() != 2 || tag.charAt(0) != 'h') {
            context.anchors().idOf(e).ifPresent(out::anchor);
        }
        InlineStyle style = Css.of(e).applied(outer);
        switch (tag) {
            case "strong", "b" -> children(e, style.with(Trait.STRONG), out);
            case "em", "i", "cite", "var", "dfn" -> children(e, style.with(Trait.EMPHASIS), out);
            case "mark" -> children(e, style.with(Trait.MARK), out);
            case "del", "s", "strike" -> children(e, style.with(Trait.DELETED), out);
            case "u", "ins" -> children(e, style.with(Trait.UNDERLINE), out);
            case "sub" -> children(e, style.with(Trait.SUB), out);
            case "sup" -> children(e, style.with(Trait.SUP), out);
            case "font" -> children(e, Css.isRed(e.attr("color")) ? style.with(Trait.MARK) : style, out);
            case "q" -> quoted(e, style, out);
            case "a" -> children(e, links.style(e, style), out);
            case "br" -> out.lineBreak();
            case "img" -> pictures.read(e).ifPresent(leaf -> out.leaf(leaf, style.linkOnly(), e));
            case "code", "tt", "samp" -> code.inline(this, e, style, out);
            case "kbd" -> keyboard(e, style, out);
            case "ruby" -> Ruby.read(e, style, out);
            case RepairElements.FORMULA -> formula(e, style, out);
            case RepairElements.NOTE_REFERENCE -> out.leaf(new Inline.NoteRef(e.attr("note")), InlineStyle.PLAIN, e);
            case RepairElements.NOTE ->
                notes.add(new Note(e.attr("note"), blocksIn(e, InlineStyle.PLAIN, out), context.at(e)));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Headings.read(this, context, e, style, out);
            case "ul", "ol", "menu", "dir", "li", "dl", "blockquote", "table", "aside" -> container(tag, e, style, out);
            case "pre", "listing", "xmp", "plaintext", "textarea" -> code.block(e, out);
            case "figure" -> Figures.read(this, context, e, style, out);
            case "hr" -> out.add(new Block.ThematicBreak(context.at(e)));
            case "dt", "dd" -> transparentBlock(e, style, out);
            case "summary" -> lead(e, style, out);
            case "input" -> box(e, style, out);
            default -> transparent(tag, e, style, out);
        }
    }

    private void transparent(String tag, Element e, InlineStyle style, BlockBuilder out) {
        if (PlainElements.isBlock(tag)) {
            transparentBlock(e, style, out);
            return;
        }
        if (!PlainElements.isInline(tag) && e.hasText()) {
            context.diagnostics()
                    .info(
                            SourceCodes.UNKNOWN_ELEMENT,
                            context.at(e),
                            "HTML has no element <" + tag + ">; its text was kept.");
        }
        Directions.Control control = Directions.around(e);
        if (control == null) {
            children(e, style, out);
            return;
        }
        out.control(control.open(), style, e);
        children(e, style, out);
        out.control(control.close(), style, e);
    }

    private void transparentBlock(Element e, InlineStyle style, BlockBuilder out) {
        out.endParagraph();
        children(e, style, out);
        out.endParagraph();
    }

    private void container(String tag, Element e, InlineStyle style, BlockBuilder out) {
        if (out.depth() >= DEEPEST) {
            context.diagnostics()
                    .info(SourceCodes.NESTING_FLATTENED, context.at(e), "Too deeply nested; its content was kept.");
            transparentBlock(e, style, out);
            return;
        }
        out.endParagraph();
        switch (tag) {
            case "dl" -> lists.definitions(e, style, out);
            case "table" -> tables.read(e, style, out);
            case "blockquote" -> {
                List<Block> content = blocksIn(e, style, out);
                if (!content.isEmpty()) {
                    out.add(new Block.Quote(content, context.at(e)));
                }
            }
            case "aside" -> {
                List<Block> content = blocksIn(e, style, out);
                if (!content.isEmpty()) {
                    out.add(new Block.Aside(Block.Aside.Kind.REMARK, content, context.at(e)));
                }
            }
            default -> lists.read(e, style, out);
        }
    }

    private void lead(Element e, InlineStyle style, BlockBuilder out) {
        List<Inline> line = lineIn(e, style);
        if (!line.isEmpty()) {
            out.add(new Block.MinorHeading(Stress.removed(line), context.at(e)));
        }
    }

    /** A box to tick before a line of text; items of lists have theirs as a mark. */
    private static void box(Element e, InlineStyle style, BlockBuilder out) {
        if (e.attr("type").equalsIgnoreCase("checkbox") && e.closest("li") == null && saysSomething(e.nextSibling())) {
            out.text(e.hasAttr("checked") ? "☑ " : "☐ ", style, e);
        }
    }

    private static boolean saysSomething(@Nullable Node next) {
        return next instanceof TextNode text ? !text.isBlank() : next instanceof Element line && line.hasText();
    }

    private void quoted(Element e, InlineStyle style, BlockBuilder out) {
        boolean inner = e.parents().stream()
                                .filter(around -> around.normalName().equals("q"))
                                .count()
                        % 2
                == 1;
        out.text(inner ? "‘" : "“", style, e);
        children(e, style, out);
        out.text(inner ? "’" : "”", style, e);
    }

    private void keyboard(Element e, InlineStyle style, BlockBuilder out) {
        if (NO_KEY.in(e)) {
            // It was never closed.
            children(e, style, out);
            return;
        }
        String keys = Lines.text(lineIn(e, InlineStyle.PLAIN));
        if (!keys.isEmpty()) {
            out.leaf(new Inline.Keyboard(keys), style.linkOnly(), e);
        }
    }

    private void formula(Element e, InlineStyle style, BlockBuilder out) {
        String tex = e.attr("tex");
        if (tex.isEmpty()) {
            out.space();
        } else if (e.hasAttr("display")) {
            out.add(new Block.DisplayFormula(tex, context.at(e)));
        } else {
            out.leaf(new Inline.InlineFormula(tex), style, e);
        }
    }
}
