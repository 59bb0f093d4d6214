package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.PercentEncoding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Markdown that somebody pasted into an editor of HTML: {@code [见桥面](#桥面)} is a link where a heading is called so. */
final class PastedAnchors implements Cleaning {
    private static final Query HEADINGS = Query.of("h1, h2, h3, h4, h5, h6");
    private static final Query VERBATIM = Query.of("pre, code, a, textarea");
    private static final Pattern ANCHOR = Pattern.compile("\\[([^\\[\\]\\n]{1,80})]\\(#([^()\\s]{1,80})\\)");

    @Override
    public Set<String> makes() {
        return Set.of("a", "[href]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        if (!Texts.hold(body, "](#")) {
            return;
        }
        Set<String> headings = new HashSet<>();
        HEADINGS.all(body, names).forEach(heading -> headings.add(letters(heading.text())));
        List<TextNode> texts = new ArrayList<>();
        body.forEachNode(node -> {
            if (node instanceof TextNode text && text.getWholeText().contains("](#")) {
                texts.add(text);
            }
        });
        for (TextNode text : texts) {
            Element parent = text.parent();
            if (parent != null && VERBATIM.closest(parent) == null) {
                link(text, headings);
            }
        }
    }

    private static void link(TextNode text, Set<String> headings) {
        String whole = text.getWholeText();
        Matcher anchor = ANCHOR.matcher(whole);
        int end = 0;
        while (anchor.find()) {
            String name = PercentEncoding.decoded(anchor.group(2));
            if (headings.contains(letters(name))) {
                text.before(new TextNode(whole.substring(end, anchor.start())));
                text.before(new Element("a").attr("href", "#" + name).text(anchor.group(1)));
                end = anchor.end();
            }
        }
        if (end > 0) {
            text.text(whole.substring(end));
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
