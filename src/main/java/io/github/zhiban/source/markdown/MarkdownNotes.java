package io.github.zhiban.source.markdown;

import io.github.zhiban.text.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Footnotes of Markdown: {@code [^1]} where one is referred to, {@code [^1]: text} where it stands, with all that is
 * indented below, and {@code ^[text]} where it is both. They become the HTML that other renderers write for them. A
 * note that nothing refers to is kept, and so is what a second definition of a name says; a reference without a note
 * stays as it is.
 */
final class MarkdownNotes implements Parser.ParserExtension {
    private static final Pattern DEFINITION = Pattern.compile("\\[\\^(?<name>[^\\]\\s]{1,40})]:[ \\t]*");
    private static final Pattern DEFINED = Pattern.compile("(?m)^[ \\t>]{0,8}\\[\\^(?<name>[^\\]\\s]{1,40})]:");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^(?<name>[^\\]\\s]{1,40})](?!:)");
    private static final int LONGEST_INLINE = 2000;

    private MarkdownNotes() {}

    static Extension create() {
        return new MarkdownNotes();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(MarkdownNotes::start);
    }

    /** The text with references as links; notes that stand in a line follow at its end. */
    static String linked(String markdown) {
        String text = markdown.contains("^[") ? inlineMoved(markdown) : markdown;
        if (!text.contains("[^")) {
            return text;
        }
        Set<String> defined = new LinkedHashSet<>();
        DEFINED.matcher(text).results().forEach(definition -> defined.add(id(definition.group(1))));
        return REFERENCE.matcher(text).replaceAll(reference -> {
            String name = reference.group(1);
            return Matcher.quoteReplacement(defined.contains(id(name)) ? reference(id(name), name) : reference.group());
        });
    }

    private static String reference(String id, String name) {
        return "<sup class=\"footnote-ref\"><a href=\"#fn-" + id + "\">" + XmlText.content(name) + "</a></sup>";
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\"<>&]", "-");
    }

    private static String inlineMoved(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        StringBuilder notes = new StringBuilder();
        int at = 0;
        int count = 0;
        for (int open = markdown.indexOf("^["); open >= 0; open = markdown.indexOf("^[", Math.max(at, open + 2))) {
            int close = closing(markdown, open + 2);
            boolean escaped = open > 0 && (markdown.charAt(open - 1) == '\\' || markdown.charAt(open - 1) == '[');
            if (close < 0 || escaped || markdown.startsWith("(", close + 1)) {
                continue;
            }
            String name = "inline-" + ++count;
            out.append(markdown, at, open).append(reference(name, String.valueOf(count)));
            notes.append("\n\n[^").append(name).append("]: ");
            notes.append(markdown.substring(open + 2, close).replaceAll("\\s*\\n[\\s>]*", " "));
            at = close + 1;
        }
        return out.append(markdown, at, markdown.length()).append(notes).toString();
    }

    /** Where the bracket stands that closes one which is open; -1 where the paragraph ends before. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_INLINE); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            } else if (c == '\n' && text.startsWith("\n", i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser around) {
        CharSequence line = state.getLine().getContent();
        Matcher definition = DEFINITION.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        if (state.getIndent() >= IndentedBlockParser.INDENTATION || !definition.lookingAt()) {
            return BlockStart.none();
        }
        return BlockStart.of(new IndentedBlockParser(
                        new Note(id(definition.group("name"))), IndentedBlockParser.INDENTATION))
                .atIndex(state.getNextNonSpaceIndex() + definition.end());
    }

    /** Puts all notes into a list at the end. */
    static void gather(Node document) {
        Map<String, List<Node>> notes = new LinkedHashMap<>();
        List<Note> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Note note) {
                    found.add(note);
                }
                visitChildren(block);
            }
        });
        for (Note note : found) {
            List<Node> blocks = notes.computeIfAbsent(note.id, id -> new ArrayList<>());
            for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
                blocks.add(child);
            }
            note.unlink();
        }
        if (!notes.isEmpty()) {
            html(document, "<section class=\"footnotes\"><ol>");
            notes.forEach((id, blocks) -> {
                html(document, "<li id=\"fn-" + id + "\">");
                blocks.forEach(document::appendChild);
                html(document, "</li>");
            });
            html(document, "</ol></section>");
        }
    }

    private static void html(Node document, String literal) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(literal);
        document.appendChild(html);
    }

    /** A note where it was defined. */
    static final class Note extends CustomBlock {
        private final String id;

        Note(String id) {
            this.id = id;
        }
    }
}
