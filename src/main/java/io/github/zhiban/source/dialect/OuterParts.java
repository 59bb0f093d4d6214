package io.github.zhiban.source.dialect;

import io.github.zhiban.source.clean.Footnotes;
import io.github.zhiban.source.extract.Attachments;
import io.github.zhiban.source.extract.BlockRole;
import io.github.zhiban.source.extract.CitedSources;
import io.github.zhiban.source.extract.Extraction;
import io.github.zhiban.source.metadata.InfoLines;
import io.github.zhiban.source.select.Query;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an article and stands beside the elements that hold it: its notes, its sources, files attached to it,
 * and what a line below the title says. It is brought into them.
 */
final class OuterParts {
    /** What themes call the line below a title, and the abstract of a paper. */
    private static final Query DECKS = Query.of(
            "[class*=subtitle], [class*=deck], [class*=standfirst], [class*=summary],"
                    + " [class*=excerpt], [class*=description], [class*=abstract], [class*=preface], [class*=subhead], header > p");

    private static final Pattern DECK_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sub-?title|subhead(?:ing|line)?|deck|standfirst|summary|excerpt|description|abstract|preface)(?:[\\s_-]\\w+)?(?=\\s|$)");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 400;
    /** How many levels above a line its title stands at most. */
    private static final int LEVELS = 3;

    private final Document page;
    private final Extraction found;
    private final List<Element> bodies;
    private final List<Element> all;

    OuterParts(Document page, Extraction found, List<Element> bodies) {
        this.page = page;
        this.found = found;
        this.bodies = bodies;
        this.all = page.body().getAllElements();
    }

    /** Brings notes that the article calls. */
    void bringNotes() {
        for (Element notes : Footnotes.SECTIONS.outermost(page.body())) {
            if (isOutside(notes) && notes.select("[id]").stream().anyMatch(note -> isCalled(note.id()))) {
                bodies.getLast().appendChild(notes);
            }
        }
    }

    /** Brings all else. */
    void bringTheRest() {
        int end = all.indexOf(bodies.getLast());
        for (Element files : Attachments.outermost(page.body())) {
            if (isOutside(files) && !isLeft(files) && all.indexOf(files) > end) {
                bodies.getLast().appendChild(files);
            }
        }
        bringSources();
    }

    private void bringSources() {
        Element last = bodies.getLast();
        for (Element next = last.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (CitedSources.are(next) && !found.left().containsKey(next)) {
                last.appendChild(next);
                return;
            }
        }
    }

    /** Brings what lines between a title and its article say, where their names tell that they belong to it. */
    void bringDeck(@Nullable Element title) {
        if (title == null) {
            return;
        }
        Element first = bodies.getFirst();
        int above = all.indexOf(title);
        String said = first.text();
        int at = 0;
        for (Element deck : DECKS.outermost(page.body())) {
            String text = deck.text().strip();
            int place = all.indexOf(deck);
            boolean named = DECK_NAME.matcher(deck.className()).find() || deck.equals(title.nextElementSibling());
            boolean between = place > above && (isOutside(deck) ? place < all.indexOf(first) : isInHead(deck));
            if (named
                    && between
                    && text.length() >= SHORTEST
                    && text.length() <= LONGEST
                    && deck.selectFirst(
                                    "a[href], img, input, h1, time, [class*=byline], [class*=author], [class*=date]")
                            == null
                    && deck.select("p, div").stream().noneMatch(InfoLines::isOne)
                    && (isInHead(deck) || !said.contains(text))
                    && standsNear(deck, title)
                    && isOfArticle(deck)) {
                first.insertChildren(at++, deck.tagName("div"));
            }
        }
    }

    private static boolean standsNear(Element deck, Element title) {
        Element around = deck.parent();
        for (int level = 0; around != null && level < LEVELS; level++, around = around.parent()) {
            if (title.parents().contains(around)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is in a head that is navigation only by its tag. */
    private boolean isInHead(Element deck) {
        return deck.parents().stream()
                .anyMatch(e -> e.normalName().equals("header") && found.left().containsKey(e));
    }

    private boolean isOfArticle(Element deck) {
        for (Element e = deck; e != null; e = e.parent()) {
            BlockRole role = found.left().get(e);
            if (role != null && role != BlockRole.METADATA && !e.normalName().equals("header")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part is in no body and holds none: notes whose tag was left open can have the article inside. */
    private boolean isOutside(Element element) {
        return !bodies.contains(element)
                && element.parents().stream().noneMatch(bodies::contains)
                && bodies.stream().noneMatch(body -> body.parents().contains(element));
    }

    private boolean isLeft(Element element) {
        return found.left().containsKey(element) || element.parents().stream().anyMatch(found.left()::containsKey);
    }

    private boolean isCalled(String note) {
        return bodies.stream()
                .anyMatch(body ->
                        !body.getElementsByAttributeValue("href", "#" + note).isEmpty());
    }
}
