package io.github.zhiban.source.markdown;

import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Lists of terms, as PHP Markdown Extra, kramdown and CSDN's editor have them: a line, and below it, perhaps after a
 * blank line, one or more meanings that begin with a colon and a space. A meaning holds whatever is indented below it.
 */
final class MarkdownDefinitions implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private static final Pattern SIGN = Pattern.compile(":[ \\t]{1,8}(?=\\S)");
    private static final Pattern SENTENCE = Pattern.compile("[，," + Marks.COLONS + Marks.ENDS + Marks.LATIN_ENDS + "]");
    private static final int LONGEST_TERM = 30;
    private static final int MOST_TERMS = 3;

    private MarkdownDefinitions() {}

    static Extension create() {
        return new MarkdownDefinitions();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(MarkdownDefinitions::start).postProcessor(MarkdownDefinitions::gathered);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Renderer::new);
    }

    private static BlockStart start(ParserState state, MatchedBlockParser around) {
        CharSequence line = state.getLine().getContent();
        CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
        Matcher sign = SIGN.matcher(rest);
        if (state.getIndent() >= IndentedBlockParser.INDENTATION
                || !sign.lookingAt()
                || !areTerms(around.getParagraphLines().getLines())) {
            return BlockStart.none();
        }
        return BlockStart.of(new IndentedBlockParser(
                        new Meaning(), Math.min(state.getIndent() + sign.end(), IndentedBlockParser.INDENTATION)))
                .atColumn(state.getColumn() + state.getIndent() + sign.end());
    }

    private static boolean areTerms(List<SourceLine> lines) {
        return lines.size() <= 1
                || (lines.size() <= MOST_TERMS && lines.stream().allMatch(line -> isShort(line.getContent())));
    }

    /** Puts each meaning into a list with the line before it; one that no line stands before is text. */
    private static Node gathered(Node document) {
        List<Meaning> meanings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Meaning meaning) {
                    meanings.add(meaning);
                }
                visitChildren(block);
            }
        });
        for (Meaning meaning : meanings) {
            Node before = meaning.getPrevious();
            if (before instanceof Terms terms) {
                terms.appendChild(meaning);
            } else if (isTerm(before)) {
                gather((Paragraph) before, meaning);
            } else {
                release(meaning);
            }
        }
        return document;
    }

    private static boolean isTerm(@Nullable Node node) {
        return node instanceof Paragraph paragraph && paragraph.getSourceSpans().size() <= MOST_TERMS;
    }

    /** One of several terms that share a meaning, rather than a line of prose. */
    private static boolean isShort(CharSequence line) {
        return line.length() <= LONGEST_TERM && !SENTENCE.matcher(line).find();
    }

    private static void gather(Paragraph term, Meaning meaning) {
        Terms terms;
        if (term.getPrevious() instanceof Terms open) {
            terms = open;
        } else {
            terms = new Terms();
            terms.setSourceSpans(term.getSourceSpans());
            term.insertBefore(terms);
        }
        terms.appendChild(term);
        terms.appendChild(meaning);
    }

    private static void release(Meaning meaning) {
        if (meaning.getFirstChild() instanceof Paragraph first) {
            first.prependChild(new Text(": "));
        }
        for (Node child = meaning.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            meaning.insertBefore(child);
            child = next;
        }
        meaning.unlink();
    }

    private static final class Terms extends CustomBlock {}

    private static final class Meaning extends CustomBlock {}

    private static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Terms.class, Meaning.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.tag("dl");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                boolean meaning = child instanceof Meaning;
                html.tag(meaning ? "dd" : "dt");
                if (meaning) {
                    renderChildren(child);
                } else {
                    context.render(child);
                }
                html.tag(meaning ? "/dd" : "/dt");
            }
            html.tag("/dl");
            html.line();
        }

        private void renderChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
