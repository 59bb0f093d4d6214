package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What an abbreviation stands for shows when a mouse is over it; on paper it stands in parentheses where the word is
 * first used.
 */
final class Expansions implements Cleaning {
    private static final Query ABBREVIATIONS = Query.of("abbr[title], acronym[title]");
    /** A longer text is no expansion. */
    private static final int LONGEST = 80;

    @Override
    public void clean(Element body, Vocabulary names) {
        Set<String> explained = new HashSet<>();
        for (Element word : ABBREVIATIONS.all(body, names)) {
            String meaning = word.attr("title").strip();
            String next =
                    word.nextSibling() instanceof TextNode text ? text.text().stripLeading() : "";
            boolean bracketed = next.startsWith("（") || next.startsWith("(");
            if (!meaning.isEmpty()
                    && meaning.length() <= LONGEST
                    && word.hasText()
                    && !bracketed
                    && !meaning.equals(word.text())
                    && explained.add(word.text())) {
                word.appendText("（" + meaning + "）");
            }
        }
    }
}
