package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads characters with their readings: one after the other, or all bases and then as many readings ({@code rb},
 * {@code rtc}).
 */
final class Ruby {
    /** What stands around a reading for programs that know no ruby; one that was left open holds more. */
    private static final Pattern BRACKETS = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private static final Query FORMULAS = Query.of(RepairElements.FORMULA);

    private final List<String> bases = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final InlineStyle style;
    private final BlockBuilder out;
    private final Element ruby;

    private Ruby(Element ruby, InlineStyle style, BlockBuilder out) {
        this.ruby = ruby;
        this.style = style;
        this.out = out;
    }

    /** Pairs bases with their readings; a base without one is plain text. */
    static void read(Element e, InlineStyle style, BlockBuilder out) {
        Ruby ruby = new Ruby(e, style, out);
        ruby.children(e);
        ruby.flush();
    }

    private void children(Element parent) {
        FORMULAS.all(parent).forEach(formula -> formula.text('$' + formula.attr("tex") + '$'));
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                base(text.text(), false);
            } else if (child instanceof Element part) {
                switch (part.normalName()) {
                    case "rp" -> base(BRACKETS.matcher(part.text()).replaceAll(""), false);
                    case "rt" -> readings.add(CharacterRepair.repair(part.text().strip()));
                    case "rtc" -> annotations(part);
                    // What stands outside reads what stands inside once more.
                    case "ruby" -> children(part);
                    case "rb" -> base(part.text(), true);
                    default -> base(part.text(), false);
                }
            }
        }
    }

    /** A container of readings; one that holds text alone is a reading of all bases. */
    private void annotations(Element container) {
        if (container.children().stream().anyMatch(child -> child.normalName().equals("rt"))) {
            children(container);
        } else if (container.hasText()) {
            readings.add(CharacterRepair.repair(container.text().strip()));
        }
    }

    /** Adds to the open base, or begins one that stands by itself. */
    private void base(String raw, boolean own) {
        String text = CharacterRepair.repair(raw.strip());
        if (text.isEmpty()) {
            return;
        }
        if (!readings.isEmpty()) {
            flush();
        }
        if (own || bases.isEmpty()) {
            bases.add(text);
        } else {
            bases.set(bases.size() - 1, bases.getLast() + text);
        }
    }

    private void flush() {
        // A second container reads the same bases once more.
        boolean paired = !bases.isEmpty() && !readings.isEmpty() && readings.size() % bases.size() == 0;
        List<String> below = paired ? bases : List.of(String.join("", bases));
        List<String> above = paired ? together() : List.of(String.join(" ", readings));
        for (int i = 0; i < below.size(); i++) {
            if (!below.get(i).isEmpty() && !above.get(i).isEmpty()) {
                out.leaf(new Inline.Ruby(below.get(i), above.get(i)), style, ruby);
            } else {
                out.text(below.get(i) + above.get(i), style, ruby);
            }
        }
        bases.clear();
        readings.clear();
    }

    /** All readings of each base. */
    private List<String> together() {
        List<String> together = new ArrayList<>(readings.subList(0, bases.size()));
        for (int i = bases.size(); i < readings.size(); i++) {
            int base = i % bases.size();
            together.set(base, together.get(base) + " " + readings.get(i));
        }
        return together;
    }
}
