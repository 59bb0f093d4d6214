package io.github.zhiban.typeset.fit;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Cuts what fits on no page: of an exhibit with {@value #EXCERPT} the first rows, lines or pictures stay, and the
 * attribute says what stands below them; of a title with {@value #SHORTEN} as much as there is room for.
 */
final class SlideCut {
    static final String EXCERPT = "data-excerpt";
    private static final String SHORTEN = "data-shorten";
    private static final String ELLIPSIS = "……";

    private SlideCut() {}

    /** A page of which as little is cut as has to be. */
    static Element cut(SlideFitter.Fitted page, Function<Element, SlideProof> proofs) {
        Element whole = page.element();
        for (int i = 0; i < Elements.with(whole, EXCERPT).size(); i++) {
            int at = i;
            int units = units(Elements.with(whole, EXCERPT).get(i));
            if (units > 1) {
                whole = longest(units, 1, kept -> excerpt(page.element(), at, kept), EXCERPT, proofs);
            }
        }
        for (int i = 0; i < Elements.with(whole, SHORTEN).size(); i++) {
            int at = i;
            Element before = whole;
            Element title = Elements.with(whole, SHORTEN).get(i);
            if (proofs.apply(Elements.copy(whole)).excess(title) > 0 || isTooFull(whole, SHORTEN, proofs)) {
                int length = title.getTextContent().length();
                whole = longest(length, 2, kept -> shortened(before, at, kept), SHORTEN, proofs);
            }
        }
        return whole;
    }

    /** The page with the most that fits, by bisection. */
    private static Element longest(
            int units, int least, IntFunction<Element> with, String marker, Function<Element, SlideProof> proofs) {
        int low = least;
        int high = units;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (isTooFull(with.apply(middle), marker, proofs)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return with.apply(low);
    }

    private static boolean isTooFull(Element page, String marker, Function<Element, SlideProof> proofs) {
        Element copy = Elements.copy(page);
        SlideProof proof = proofs.apply(copy);
        return Elements.with(copy, marker).stream().anyMatch(element -> proof.excess(element) > 0);
    }

    private static int units(Element exhibit) {
        List<Element> code = Elements.named(exhibit, "pre");
        if (!code.isEmpty()) {
            return (int) code.getFirst().getTextContent().lines().count();
        }
        List<Element> tables = Elements.named(exhibit, "table");
        return tables.isEmpty()
                ? Elements.named(exhibit, "img").size()
                : Items.of(tables.getFirst()).size();
    }

    private static Element excerpt(Element page, int index, int kept) {
        Element copy = Elements.copy(page);
        Element exhibit = Elements.with(copy, EXCERPT).get(index);
        if (kept == units(exhibit)) {
            return copy;
        }
        List<Element> code = Elements.named(exhibit, "pre");
        List<Element> tables = Elements.named(exhibit, "table");
        if (!code.isEmpty()) {
            cutAfterLine(code.getFirst(), new int[] {kept});
        } else if (!tables.isEmpty()) {
            List<Element> rows = Items.of(tables.getFirst());
            rows.subList(kept, rows.size()).forEach(Elements::remove);
        } else {
            List<Element> pictures = Elements.named(exhibit, "img");
            pictures.subList(kept, pictures.size()).forEach(Elements::remove);
        }
        Element said = copy.getOwnerDocument().createElement("p");
        said.setAttribute("class", "excerpt");
        said.setAttribute("data-role", "Origin");
        said.setTextContent(exhibit.getAttribute(EXCERPT));
        exhibit.appendChild(said);
        return copy;
    }

    /** Removes what comes after some lines of text; {@code left} counts down. */
    private static void cutAfterLine(Node node, int[] left) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (left[0] == 0) {
                node.removeChild(child);
            } else if (child instanceof Text text) {
                String data = text.getData();
                int at = -1;
                do {
                    at = data.indexOf('\n', at + 1);
                    left[0] -= at < 0 ? 0 : 1;
                } while (at >= 0 && left[0] > 0);
                if (at >= 0) {
                    text.setData(data.substring(0, at));
                }
            } else {
                cutAfterLine(child, left);
            }
            child = next;
        }
    }

    private static Element shortened(Element page, int index, int kept) {
        Element copy = Elements.copy(page);
        Element title = Elements.with(copy, SHORTEN).get(index);
        String text = title.getTextContent();
        if (kept < text.length()) {
            int end = Character.isHighSurrogate(text.charAt(kept - 1)) ? kept - 1 : kept;
            title.setTextContent(text.substring(0, end).replaceFirst("[\\s…·]+$", "") + ELLIPSIS);
        }
        return copy;
    }
}
