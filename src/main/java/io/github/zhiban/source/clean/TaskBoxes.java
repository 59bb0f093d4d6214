package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Boxes of tasks that are written as code, {@code [X]}, {@code [ ]} and {@code [-]}, as Org does, become boxes. */
final class TaskBoxes implements Cleaning {
    private static final Query CODE = Query.of("li > code, li > p > code");
    /** How many tasks below a heading are done, which Org counts. */
    private static final Query COUNTS = Query.of("h1 > code, h2 > code, h3 > code, h4 > code, h5 > code, h6 > code");

    private static final Pattern COUNT = Pattern.compile("\\[(?:\\d{1,4}/\\d{1,4}|\\d{1,3}%)]");
    private static final Pattern BOX = Pattern.compile("\\[[ \\u00A0xX-]]");

    @Override
    public Reason drops() {
        return Reason.MARKER;
    }

    @Override
    public Set<String> makes() {
        return Set.of("input", "[type]", "[checked]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element count : COUNTS.all(body, names)) {
            if (COUNT.matcher(count.text()).matches() && count.nextElementSibling() == null) {
                count.remove();
            }
        }
        for (Element code : CODE.all(body, names)) {
            Element item = code.closest("li");
            if (BOX.matcher(code.wholeText()).matches() && item != null && isFirst(code, item)) {
                Element box = new Element("input").attr("type", "checkbox");
                code.replaceWith(code.wholeText().equalsIgnoreCase("[x]") ? box.attr("checked", "checked") : box);
            }
        }
    }

    private static boolean isFirst(Element code, Element item) {
        return item.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> code.equals(text.parent()))
                .isPresent();
    }
}
