package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists that word processors and editors write flat, each level beside the others, become lists in lists. */
final class FlatLists implements Cleaning {
    private static final Query WORD = Query.of("p[style*=mso-list]");
    /** In characters; what says more is no marker, whatever it is called: its tag was never closed. */
    private static final int LONGEST_MARKER = 20;

    private static final Query MARKER = Query.of("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
    private static final Query GOOGLE = Query.of("ul[class*=lst-kix_], ol[class*=lst-kix_]");
    /** Editors of blocks (Feishu) have no lists, only items. */
    private static final Query BLOCK_ITEMS = Query.of("div.docx-bullet-block, div.docx-ordered-block");

    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]{0,80}?level(\\d)");
    private static final Pattern GOOGLE_LEVEL = Pattern.compile("lst-kix_[^\\s-]{1,80}-(\\d)");
    private static final Pattern NUMBER = Pattern.compile("[(（]?(?:\\d{1,4}|[a-zA-Z]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]");

    @Override
    public Reason drops() {
        return Reason.MARKER;
    }

    @Override
    public Set<String> makes() {
        return Set.of("ol", "ul", "li");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element list : GOOGLE.all(body, names)) {
            Matcher level = GOOGLE_LEVEL.matcher(list.className());
            Element before = list.previousElementSibling();
            if (level.find()
                    && before != null
                    && GOOGLE_LEVEL.matcher(before.className()).find()) {
                join(before, list, Integer.parseInt(level.group(1)));
            }
        }
        for (Element first : BLOCK_ITEMS.all(body, names)) {
            if (first.parent() != null && !first.parent().is("ol, ul")) {
                gather(first);
            }
        }
        for (Element first : WORD.all(body, names)) {
            if (first.parent() != null && !isItem(first.previousElementSibling())) {
                read(first);
            }
        }
    }

    /** Makes a list of an item that is a block of its own, and of those of its kind behind it. */
    private static void gather(Element first) {
        boolean counted = first.hasClass("docx-ordered-block");
        Element list = new Element(counted ? "ol" : "ul");
        first.before(list);
        for (Element item = first; item != null; item = list.nextElementSibling()) {
            if (!BLOCK_ITEMS.matches(item) || item.hasClass("docx-ordered-block") != counted) {
                return;
            }
            list.appendChild(item.tagName("li"));
        }
    }

    /** Puts a list behind the items of the one before it, at its level. */
    private static void join(Element before, Element list, int level) {
        Element at = before;
        for (int depth = 0; depth < level; depth++) {
            Element last = at.lastElementChild();
            if (last == null) {
                return;
            }
            Element inner = last.lastElementChild();
            if (inner == null
                    || !(inner.normalName().equals("ul") || inner.normalName().equals("ol"))) {
                inner = last.appendElement(list.normalName());
            }
            at = inner;
        }
        for (Element item : List.copyOf(list.children())) {
            at.appendChild(item);
        }
        list.remove();
    }

    private static boolean isItem(@Nullable Element element) {
        return element != null
                && element.normalName().equals("p")
                && WORD_LEVEL.matcher(element.attr("style")).find();
    }

    private static void read(Element first) {
        List<Element> items = new ArrayList<>();
        for (Element item = first; item != null && isItem(item); item = item.nextElementSibling()) {
            items.add(item);
        }
        List<Element> open = new ArrayList<>();
        for (Element item : items) {
            Matcher level = WORD_LEVEL.matcher(item.attr("style"));
            int depth = level.find() ? Integer.parseInt(level.group(1)) : 1;
            Element found = MARKER.first(item);
            Element marker = found == null || found.text().length() > LONGEST_MARKER ? null : found;
            String sign =
                    marker == null ? "" : marker.text().replace('\u00A0', ' ').strip();
            while (open.size() > depth) {
                open.removeLast();
            }
            while (open.size() < depth) {
                Element list = new Element(NUMBER.matcher(sign).matches() ? "ol" : "ul");
                if (open.isEmpty()) {
                    item.before(list);
                } else {
                    Element last = open.getLast().lastElementChild();
                    (last == null ? open.getLast().appendElement("li") : last).appendChild(list);
                }
                open.add(list);
            }
            if (marker != null) {
                marker.remove();
            }
            item.remove();
            open.getLast().appendChild(item.tagName("li").removeAttr("style").removeAttr("class"));
        }
    }
}
