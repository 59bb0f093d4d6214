package io.github.zhiban.edition.markup;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/**
 * Cuts program text into coloured spans with the scanners of RSyntaxTextArea. Whatever they make of it, no character is
 * lost.
 */
final class Highlighter {
    /** A scanner's state is kept per line; a generated file of this many lines gains nothing from colours. */
    private static final int MOST_LINES = 5_000;

    /**
     * Characters that look alike.
     *
     * @param cssClass {@code null} for plain text
     */
    record Span(@Nullable String cssClass, String text) {}

    /** The spans of each line. Joined with line feeds they are the text. */
    List<List<Span>> highlight(String text, Language language) {
        List<String> lines = List.of(text.split("\n", -1));
        String scanner = language.scanner();
        if (scanner == null || lines.size() > MOST_LINES) {
            return lines.stream().map(Highlighter::plain).toList();
        }
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(scanner);
        List<List<Span>> highlighted = new ArrayList<>(lines.size());
        int state = TokenTypes.NULL;
        for (String line : lines) {
            char[] characters = line.toCharArray();
            List<Span> spans = spans(maker.getTokenList(new Segment(characters, 0, characters.length), state, 0));
            highlighted.add(joined(spans).equals(line) ? spans : plain(line));
            state = maker.getLastTokenTypeOnLine(new Segment(characters, 0, characters.length), state);
        }
        return highlighted;
    }

    private static List<Span> plain(String line) {
        return line.isEmpty() ? List.of() : List.of(new Span(null, line));
    }

    private static String joined(List<Span> spans) {
        return spans.stream().map(Span::text).reduce("", String::concat);
    }

    private static List<Span> spans(@Nullable Token first) {
        List<Span> spans = new ArrayList<>();
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            String lexeme = token.getLexeme();
            if (lexeme == null) {
                break;
            }
            String cssClass = cssClass(token.getType());
            Span last = spans.isEmpty() ? null : spans.getLast();
            boolean blank = token.isWhitespace();
            if (last != null && (blank || java.util.Objects.equals(last.cssClass(), cssClass))) {
                spans.set(spans.size() - 1, new Span(last.cssClass(), last.text() + lexeme));
            } else {
                spans.add(new Span(blank ? null : cssClass, lexeme));
            }
        }
        return spans;
    }

    private static @Nullable String cssClass(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> "tok-comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.PREPROCESSOR -> "tok-keyword";
            case TokenTypes.FUNCTION -> "tok-function";
            case TokenTypes.DATA_TYPE, TokenTypes.ANNOTATION -> "tok-type";
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> "tok-number";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> "tok-string";
            case TokenTypes.MARKUP_TAG_DELIMITER,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> "tok-markup";
            default -> null;
        };
    }
}
