package io.github.zhiban.source.markdown;

import io.github.zhiban.source.clean.Tex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Code, formulas and raw HTML that were taken out of a Markdown text before anything else in it is read, and that come
 * back once all of it is HTML: whatever reads tables, stress or tags in between sees one opaque character in their
 * place. A token consists of noncharacters, which no text may hold (Unicode 23.7) and which Markdown takes for letters.
 *
 * @param text the text with a token for each passage; lines keep their numbers
 * @param passages by the numbers in the tokens
 */
record Fences(String text, List<Passage> passages) {
    private static final char FIRST = '\uFDD0';
    private static final char LAST = '\uFDEF';
    private static final char CLOSE = '\uFDD1';
    private static final char ZERO = '\uFDE0';
    private static final Pattern TOKEN = Pattern.compile(FIRST + "([" + ZERO + "-\uFDE9]{1,8})" + CLOSE);
    private static final Pattern BAR = Pattern.compile("\\\\\\|");

    Fences {
        passages = List.copyOf(passages);
    }

    /** What stands behind a token. */
    sealed interface Passage {
        /** As it stood in the text. */
        String source();

        /** A span of code. */
        record Span(String source, String code) implements Passage {}

        /** A formula, in TeX. */
        record Formula(String source, String tex, boolean display) implements Passage {}

        /** HTML whose text is not Markdown. */
        record Html(String source) implements Passage {}

        /** A line in a block of code. */
        record Line(String source) implements Passage {}
    }

    /** Takes the passages out of a text. */
    static Fences of(String markdown) {
        return new FenceScanner(withoutTokens(markdown)).scan();
    }

    static String token(int number) {
        StringBuilder token = new StringBuilder().append(FIRST);
        Integer.toString(number).chars().forEach(digit -> token.append((char) (ZERO + digit - '0')));
        return token.append(CLOSE).toString();
    }

    private static String withoutTokens(String text) {
        boolean clean = text.chars().noneMatch(c -> c >= FIRST && c <= LAST);
        return clean ? text : text.replaceAll("[" + FIRST + "-" + LAST + "]", "");
    }

    /** A line of the text as it was written. */
    String written(String line) {
        return replaced(line, passage -> passage.source().replace("\n", " "));
    }

    /** HTML with the raw HTML of the text in it again. */
    String withRawHtml(String html) {
        return replaced(html, passage -> passage instanceof Passage.Html raw ? raw.source() : null);
    }

    private String replaced(String text, Function<Passage, @Nullable String> replacement) {
        if (text.indexOf(FIRST) < 0) {
            return text;
        }
        return TOKEN.matcher(text).replaceAll(token -> {
            String with = replacement.apply(passage(token.group(1)));
            return Matcher.quoteReplacement(with == null ? token.group() : with);
        });
    }

    private Passage passage(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + digits.charAt(i) - ZERO;
        }
        return passages.get(number);
    }

    /**
     * Puts the passages back into a page: as elements in its text, as they were written in its code and its attributes.
     */
    void restore(Element page) {
        List<TextNode> texts = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                if (text.getWholeText().indexOf(FIRST) >= 0) {
                    texts.add(text);
                }
            } else if (node instanceof Element element) {
                for (Attribute attribute : element.attributes()) {
                    attribute.setValue(replaced(attribute.getValue(), Passage::source));
                }
            }
        });
        texts.forEach(this::restore);
    }

    private void restore(TextNode text) {
        String whole = text.getWholeText();
        Element parent = text.parent();
        if (parent != null && parent.closest("pre, code, kbd, samp, textarea, script, style") != null) {
            text.text(replaced(whole, Passage::source));
            return;
        }
        boolean cell = parent != null && parent.closest("td, th") != null;
        Matcher token = TOKEN.matcher(whole);
        int end = 0;
        while (token.find()) {
            text.before(new TextNode(whole.substring(end, token.start())));
            text.before(node(passage(token.group(1)), cell));
            end = token.end();
        }
        text.text(whole.substring(end));
    }

    private static Node node(Passage passage, boolean cell) {
        return switch (passage) {
            case Passage.Span span ->
                new Element("code").text(cell ? BAR.matcher(span.code()).replaceAll("|") : span.code());
            case Passage.Formula formula ->
                Tex.element(cell ? withBars(formula.tex()) : formula.tex(), formula.display());
            case Passage.Html html -> new TextNode(html.source());
            case Passage.Line line -> new TextNode(line.source());
        };
    }

    /** In a table, a bar is written with a backslash; a pair of them may be meant as TeX's sign of a norm. */
    private static String withBars(String tex) {
        return BAR.matcher(tex).results().count() % 2 == 0
                ? tex
                : BAR.matcher(tex).replaceAll("|");
    }
}
