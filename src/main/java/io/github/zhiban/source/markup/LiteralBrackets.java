package io.github.zhiban.source.markup;

import io.github.zhiban.source.markup.MarkupToken.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Angle brackets that someone forgot to escape: {@code List<String>}, {@code <stdio.h>} and {@code a<b} are text,
 * though a parser of HTML makes elements of them and loses them. A stand-in of the same length keeps all places where
 * they are. Used by one thread.
 */
public final class LiteralBrackets {
    /** Stands for a bracket; a noncharacter (Unicode 23.7), which no text may hold. */
    private static final char STAND_IN = '\uFDD2';

    private static final Pattern ELEMENT_NAME = Pattern.compile("[a-z][a-z0-9]*+(?:[-_:.][a-z0-9]++)*+");
    /** What may stand in a tag none of whose attributes has a value. */
    private static final Pattern BARE_ATTRIBUTES = Pattern.compile("[\\w\\s:@.#*/\\-]*+");

    private static final Pattern INCLUDE = Pattern.compile("#\\s*(?:include|import)\\s*$");
    private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][a-z]\\w*");
    private static final Set<String> CODE = Set.of("pre", "code", "listing", "tt", "samp");
    /** Ends a span of code that was left open. */
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "td", "th", "section", "h1", "h2", "h3", "h4", "h5", "h6");

    private final String html;
    private final Set<String> open = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private boolean knowsClosed;
    private int blocks;
    private int spans;
    private int drawings;

    private LiteralBrackets(String html) {
        this.html = html;
    }

    /** HTML with a stand-in for each bracket that is text; the same where there is none. */
    public static String marked(String html) {
        return new LiteralBrackets(html).marked();
    }

    /** Text with the brackets that stand-ins stand for. */
    public static String restored(String text) {
        return text.replace(STAND_IN, '<');
    }

    /** Whether a text holds stand-ins. */
    public static boolean isMarked(String text) {
        return text.indexOf(STAND_IN) >= 0;
    }

    private String marked() {
        StringBuilder out = null;
        MarkupTokenizer tokens = new MarkupTokenizer(html);
        int done = 0;
        while (tokens.hasNext()) {
            MarkupToken token = tokens.next();
            if (token.kind() == MarkupToken.Kind.TEXT && html.startsWith("</", token.start())) {
                // The beginning of an end tag that was cut off; a parser would take all up to the next tag's end for a
                // comment.
                out = out == null ? new StringBuilder(html.length()) : out;
                out.append(html, done, token.start()).append("  ");
                done = token.start() + 2;
            } else if (isLiteral(token)) {
                out = out == null ? new StringBuilder(html.length()) : out;
                // What follows the bracket is read again: it may hold further tags.
                out.append(html, done, token.start()).append(STAND_IN);
                done = token.start() + 1;
                tokens.rereadFrom(done);
            } else {
                String repaired = repaired(token, tokens);
                if (!repaired.isEmpty()) {
                    out = out == null ? new StringBuilder(html.length()) : out;
                    out.append(html, done, token.start()).append(repaired);
                    done = token.end();
                }
                enter(token);
            }
        }
        return out == null ? html : out.append(html, done, html.length()).toString();
    }

    /** A tag that a parser would read otherwise than it was meant, in as many characters; empty for any other. */
    private String repaired(MarkupToken token, MarkupTokenizer tokens) {
        if (token.kind() != Kind.START_TAG && token.kind() != Kind.END_TAG) {
            return "";
        }
        String piece = html.substring(token.start(), token.end());
        int sign = token.sign();
        if (token.kind() == Kind.START_TAG && MarkupTokenizer.holdsRawText(token.name()) && tokens.isLeftOpen(token)) {
            // A parser takes all that follows for what the element holds.
            return token.name().equals("iframe") ? "<embed " + piece.substring(7) : " ".repeat(piece.length());
        }
        if (token.isWhole()) {
            int quote = tokens.openQuote();
            String closed = piece.substring(0, sign - token.start()) + ">" + " ".repeat(token.end() - sign - 1);
            int behindName = token.name().length() + 1;
            if (token.kind() == Kind.START_TAG && closed.charAt(behindName) == '<') {
                // A parser takes the stray sign for a part of the name.
                closed = closed.substring(0, behindName) + " " + closed.substring(behindName + 1);
            }
            return quote >= 0
                    ? closed.substring(0, quote - token.start()) + " " + closed.substring(quote - token.start() + 1)
                    : closed.equals(piece) ? "" : closed;
        }
        // What is left of an end tag without room for its sign says nothing.
        return token.end() == html.length() ? "" : " ".repeat(piece.length());
    }

    /** Whether the file ends within a tag, which is none then. */
    private boolean isLast(MarkupToken token) {
        return token.end() == html.length() && isKnown(token.name());
    }

    private void enter(MarkupToken token) {
        boolean start = token.kind() == Kind.START_TAG;
        if (!start && token.kind() != Kind.END_TAG) {
            return;
        }
        String name = token.name();
        if (name.equals("svg") || name.equals("math")) {
            drawings = start ? drawings + (token.closesItself(html) ? 0 : 1) : Math.max(0, drawings - 1);
        } else if (name.equals("pre") || name.equals("listing")) {
            blocks = start ? blocks + 1 : Math.max(0, blocks - 1);
        } else if (CODE.contains(name)) {
            spans = start ? spans + 1 : Math.max(0, spans - 1);
        } else if (BLOCKS.contains(name) && blocks == 0 && !start) {
            spans = 0;
        } else if (start && !KnownElements.isHtml(name)) {
            open.add(name);
        }
    }

    private boolean isCode() {
        return blocks + spans > 0;
    }

    private boolean isLiteral(MarkupToken token) {
        return switch (token.kind()) {
            case TEXT, RAW_TEXT -> false;
            case COMMENT -> isLiteralComment(token);
            case END_TAG -> !isKnown(token.name()) && !open.contains(token.name()) && (isCode() || token.isWhole());
            case START_TAG -> isLiteralStart(token);
        };
    }

    private boolean isLiteralComment(MarkupToken token) {
        // What nothing closes would take in the rest of the page.
        boolean open = html.startsWith("<!--", token.start()) && html.indexOf("-->", token.start() + 4) < 0;
        return open
                || (html.startsWith("</", token.start()) && !Character.isWhitespace(html.charAt(token.start() + 2)))
                || (isCode()
                        && (html.startsWith("<?", token.start())
                                || html.startsWith("<![CDATA", token.start())
                                || html.regionMatches(true, token.start(), "<!doctype", 0, 9)));
    }

    private boolean isKnown(String name) {
        return KnownElements.isHtml(name) || (drawings > 0 && KnownElements.isDrawn(name)) || isOfWord(name);
    }

    /** Word writes elements of its own namespaces, such as {@code o:p}. */
    private static boolean isOfWord(String name) {
        return name.length() > 2 && name.indexOf(':') > 0 && name.indexOf(':') <= 3;
    }

    private boolean isLiteralStart(MarkupToken token) {
        String name = token.name();
        int nameEnd = token.start() + 1 + name.length();
        int sign = token.sign();
        String attributes = html.substring(nameEnd, Math.max(nameEnd, sign));
        boolean values = attributes.indexOf('=') >= 0;
        if (MarkupTokenizer.holdsRawText(name)
                && !name.equals("iframe")
                && !token.closesItself(html)
                && !isClosed(name)) {
            return true;
        }
        boolean cut = !token.isWhole() && !(values && isLast(token));
        boolean escapedInCode = isCode() && !values && token.isWhole() && html.charAt(sign) == '&';
        if (!ELEMENT_NAME.matcher(name).matches() || cut || escapedInCode) {
            return true;
        }
        if (!values && !BARE_ATTRIBUTES.matcher(attributes).matches()) {
            return true;
        }
        if (isKnown(name)) {
            return !values && isWrittenLikeType(token, name);
        }
        boolean foreign = drawings > 0 || (values && attributes.indexOf('<') < 0) || isClosed(name);
        return isCode() || !foreign;
    }

    /**
     * A type's parameter or a header of C that is called like an element: {@code List<Object>}, {@code #include <map>}.
     */
    private boolean isWrittenLikeType(MarkupToken token, String name) {
        if (token.start() == 0) {
            return false;
        }
        String written = html.substring(token.start() + 1, token.start() + 1 + name.length());
        boolean afterWord =
                Character.isJavaIdentifierPart(html.charAt(token.start() - 1)) && html.charAt(token.start() - 1) < 0x80;
        if (afterWord && CAMEL_CASE.matcher(written).matches()) {
            return true;
        }
        if (!isCode()) {
            return false;
        }
        boolean parameter = afterWord
                && written.length() == 1
                && Character.isUpperCase(written.charAt(0))
                && !html.startsWith("</" + written + ">", html.indexOf('<', token.end()));
        return parameter || INCLUDE.matcher(lineBefore(token.start())).find();
    }

    private String lineBefore(int end) {
        return html.substring(Math.max(html.lastIndexOf('\n', end - 1) + 1, end - 20), end);
    }

    private boolean isClosed(String name) {
        if (!knowsClosed) {
            for (int i = html.indexOf("</"); i >= 0; i = html.indexOf("</", i + 2)) {
                int end = i + 2;
                while (end < html.length() && " \t\n\f\r/>".indexOf(html.charAt(end)) < 0 && end - i < 60) {
                    end++;
                }
                closed.add(html.substring(i + 2, end).toLowerCase(java.util.Locale.ROOT));
            }
            knowsClosed = true;
        }
        return closed.contains(name);
    }
}
