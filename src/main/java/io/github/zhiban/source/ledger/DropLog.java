package io.github.zhiban.source.ledger;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.markup.KnownElements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What rules leave out of a page. A rule says for which reason it drops things; what is gone after a rule that names
 * none is in no account. Used by one thread.
 */
public final class DropLog {
    private static final Set<String> PICTURES = Set.of("img", "source", "input", "video", "amp-img", "image");

    private final boolean keeping;
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<Node, Reason> parts = new IdentityHashMap<>();
    private List<Node> parsed = List.of();

    /**
     * What was left out.
     *
     * @param start where it begins in the source; -1 where that is not known
     * @param end behind its last character
     */
    public record Dropped(String text, Reason reason, int start, int end) {}

    /**
     * A log.
     *
     * @param keeping whether anybody wants to read it; else it costs nothing
     */
    public DropLog(boolean keeping) {
        this.keeping = keeping;
    }

    /** What was left out so far. */
    public List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    /** Remembers a page as it was parsed. */
    public void parsed(Element page) {
        if (keeping) {
            parsed = pieces(page);
        }
    }

    /** Whether anybody wants to read it. */
    public boolean isKept() {
        return keeping;
    }

    /** Notes why a part of the page is not the article's. Of parts in each other, the inner one counts. */
    public void leaves(Element part, Reason reason) {
        if (keeping) {
            parts.putIfAbsent(part, reason);
        }
    }

    /** Notes what of the page is in none of the elements that hold the article. */
    public void found(List<Element> bodies) {
        for (Node node : parsed) {
            Reason reason = Reason.OUTSIDE;
            Node at = node;
            for (; at != null && !bodies.contains(at); at = at.parent()) {
                reason = reason == Reason.OUTSIDE ? parts.getOrDefault(at, reason) : reason;
            }
            if (at == null) {
                add(node, said(node), reason);
            }
        }
        parsed = List.of();
    }

    /**
     * Lets a rule work on an element and notes what it left out.
     *
     * @param reason for which it drops things; {@code null} for a rule that only rewrites
     */
    public void around(Element body, @Nullable Reason reason, Runnable rule) {
        if (!keeping || reason == null) {
            rule.run();
            return;
        }
        List<Node> before = pieces(body);
        List<String> texts = before.stream().map(DropLog::said).toList();
        rule.run();
        Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(pieces(body));
        for (int i = 0; i < before.size(); i++) {
            String now = left.contains(before.get(i)) ? said(before.get(i)) : "";
            if (!now.equals(texts.get(i))) {
                add(before.get(i), texts.get(i), reason);
            }
        }
    }

    private void add(Node node, String text, Reason rule) {
        Reason reason = isUnknown(node) ? Reason.UNKNOWN_ELEMENT : rule;
        Range range = node.sourceRange();
        boolean tracked = range.isTracked();
        dropped.add(new Dropped(
                text,
                reason,
                tracked ? range.start().pos() : -1,
                tracked ? range.end().pos() : -1));
    }

    /** Texts, pictures and elements of unknown names below an element. */
    private static List<Node> pieces(Element root) {
        List<Node> pieces = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof TextNode
                    || isUnknown(node)
                    || (node instanceof Element e && PICTURES.contains(e.normalName()))) {
                pieces.add(node);
            }
        });
        return pieces;
    }

    private static boolean isUnknown(Node node) {
        return node instanceof Element element
                && !(node instanceof Document)
                && !KnownElements.isHtml(element.normalName())
                && !KnownElements.isDrawn(element.normalName());
    }

    private static String said(Node node) {
        return node instanceof TextNode text
                ? text.getWholeText()
                : " " + node.nodeName() + node.attributes().html() + " ";
    }
}
