package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Numbers that an editor wrote before the lines of code, as text of a colour: each counts on from the line above. */
public final class LineNumbers implements Cleaning {
    private static final Query CODE = Query.of("pre:has(span)");

    /** What highlighters call a number that is code. */
    private static final Pattern TOKEN = Pattern.compile("\\b(?:number|mi|mf|m|token|literal|constant)\\b");

    @Override
    public Reason drops() {
        return Reason.LINE_NUMBERS;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        drop(body, names);
    }

    /** Takes them out of all code below an element. */
    public static void drop(Element body, Vocabulary names) {
        for (Element pre : CODE.outermost(body, names)) {
            Counting counting = new Counting();
            pre.traverse(counting);
            if (counting.everyLine()) {
                counting.numbers.forEach(LineNumbers::remove);
            }
        }
    }

    private static void remove(TextNode number) {
        Node after = number.parent() == null ? null : number.parent().nextSibling();
        if (after instanceof TextNode code && code.getWholeText().startsWith(" ")) {
            code.text(code.getWholeText().substring(1));
        }
        number.text("");
    }

    /** Walks over code and gathers the numbers at the beginnings of its lines. Used by one thread. */
    private static final class Counting implements NodeVisitor {
        private final List<TextNode> numbers = new ArrayList<>();
        private boolean inLine;
        private boolean missing;
        private boolean code;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof TextNode text)) {
                return;
            }
            String whole = text.getWholeText();
            boolean number = !inLine
                    && node.parentNode() instanceof Element span
                    && span.normalName().equals("span")
                    && !TOKEN.matcher(span.className()).find()
                    && whole.strip().equals(Integer.toString(numbers.size() + 1));
            if (number) {
                numbers.add(text);
                inLine = true;
                return;
            }
            for (int i = 0; i < whole.length(); i++) {
                char c = whole.charAt(i);
                if (c == '\n') {
                    inLine = false;
                } else if (!Character.isWhitespace(c)) {
                    missing |= !inLine;
                    code = true;
                    inLine = true;
                }
            }
        }

        boolean everyLine() {
            return !missing && code && numbers.size() > 1;
        }
    }
}
