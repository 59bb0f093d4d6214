package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of editors that keep what they are in names alone: lists of Quill, whose items tell their level and their
 * kind, and its lines of code; lists in lists and quotations of Yuque; listings of TeX4ht; tasks and boxes of
 * Confluence.
 */
final class EditorBlocks implements Cleaning {
    private static final Query QUILL = Query.of("li[data-list], li[class*=ql-indent-], ul[data-checked]");
    private static final Query CODE = Query.of("div.ql-code-block-container");
    /** Listings of TeX4ht. */
    private static final Query VERBATIM = Query.of("div.verbatim, div.fancyvrb, div.lstlisting, div.code.box");

    private static final Query TASKS = Query.of("ul.inline-task-list > li, ul.checkbox_list > li");
    private static final Query ICONS = Query.of(".expand-control-icon");
    /** Names of listings, and what opens a box. */
    private static final Query LABELS = Query.of(".code.panel > .codeHeader, .expand-control");

    private static final Query CODE_LINES = Query.of(".ql-code-block");
    private static final Query QUOTES = Query.of("div.ne-quote");
    private static final Query WRAPPED = Query.of("ul.ne-list-wrap, ol.ne-list-wrap");
    private static final Query LEVELLED = Query.of("[ne-level]");
    private static final Pattern INDENT = Pattern.compile("(?:^|\\s)ql-indent-(\\d)(?:\\s|$)");

    @Override
    public Reason drops() {
        return Reason.MARKER;
    }

    @Override
    public Set<String> makes() {
        return Set.of(
                "ol",
                "ul",
                "li",
                "pre",
                "blockquote",
                "summary",
                "input",
                "[type]",
                "[checked]",
                "[data-lang]",
                "[zhiban-tasks]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        QUOTES.all(body, names).forEach(quote -> quote.tagName("blockquote"));
        for (Element code : CODE.all(body, names)) {
            join(code);
        }
        for (Element item : TASKS.all(body, names)) {
            Element box = item.prependElement("input").attr("type", "checkbox");
            if (item.hasClass("checked")) {
                box.attr("checked", "checked");
            }
        }
        ICONS.all(body, names).forEach(Element::remove);
        LABELS.all(body, names).forEach(label -> label.tagName("summary"));
        VERBATIM.all(body, names).forEach(code -> code.tagName("pre"));
        for (Element item : QUILL.all(body, names)) {
            Element list = item.normalName().equals("li") ? item.parent() : item;
            if (list != null && list.parent() != null && list.is("ol, ul") && isQuill(list)) {
                rebuild(list);
            }
        }
        for (Element wrapper : WRAPPED.outermost(body, names)) {
            nest(wrapper);
        }
    }

    private static void join(Element code) {
        List<Element> lines = CODE_LINES.all(code);
        Element pre = new Element("pre");
        pre.appendChild(new TextNode(lines.stream().map(Element::wholeText).collect(Collectors.joining("\n"))));
        String language = lines.isEmpty() ? "" : lines.getFirst().attr("data-language");
        if (!language.isEmpty()) {
            pre.attr("data-lang", language);
        }
        code.replaceWith(pre);
    }

    private static boolean isQuill(Element list) {
        return list.hasAttr("data-checked") || list.children().stream().anyMatch(QUILL::matches);
    }

    /** The kinds of lists that Quill knows. */
    private enum Kind {
        BULLET,
        ORDERED,
        CHECKED,
        UNCHECKED;

        static Kind of(Element item, Element list) {
            String said = item.attr("data-list") + list.attr("data-checked");
            return switch (said) {
                case "checked", "true" -> CHECKED;
                case "unchecked", "false" -> UNCHECKED;
                case "ordered" -> ORDERED;
                case "bullet" -> BULLET;
                default -> list.normalName().equals("ol") ? ORDERED : BULLET;
            };
        }

        boolean isTask() {
            return this == CHECKED || this == UNCHECKED;
        }

        boolean goesOn(Kind before) {
            return this == before || (isTask() && before.isTask());
        }
    }

    /** A list that is open, and of which kind its last item is. */
    private record Open(Element list, Kind kind) {}

    private static void rebuild(Element list) {
        List<Open> open = new ArrayList<>();
        Element before = list.previousElementSibling();
        if (list.hasAttr("data-checked") && before != null && before.hasAttr("zhiban-tasks")) {
            open.add(new Open(before, Kind.UNCHECKED));
        }
        for (Element item : list.children()) {
            Kind kind = Kind.of(item, list);
            Matcher indent = INDENT.matcher(item.className());
            int level = indent.find() ? Integer.parseInt(indent.group(1)) : 0;
            while (open.size() > level + 1
                    || (open.size() == level + 1 && !kind.goesOn(open.getLast().kind()))) {
                open.removeLast();
            }
            Element last = open.isEmpty() ? null : open.getLast().list();
            if (open.size() <= level || last == null) {
                last = begin(list, open, kind, last);
            }
            if (kind.isTask()) {
                Element box = item.prependElement("input").attr("type", "checkbox");
                if (kind == Kind.CHECKED) {
                    box.attr("checked", "checked");
                }
            }
            last.appendChild(item.tagName("li"));
        }
        list.remove();
    }

    private static Element begin(Element original, List<Open> open, Kind kind, @Nullable Element outer) {
        Element made = new Element(kind == Kind.ORDERED ? "ol" : "ul");
        Element parent = outer == null ? null : outer.lastElementChild();
        if (parent == null) {
            original.before(made);
            if (kind.isTask()) {
                made.attr("zhiban-tasks", "");
            }
        } else {
            parent.appendChild(made);
        }
        open.add(new Open(made, kind));
        return made;
    }

    /** Puts a list that is wrapped as often as it is deep below the last item before it, and joins what goes on. */
    private static void nest(Element wrapper) {
        Element before = wrapper.previousElementSibling();
        Element list = LEVELLED.first(wrapper);
        if (before == null || list == null || !before.is("ul, ol") || before.lastElementChild() == null) {
            return;
        }
        String level = list.attr("ne-level");
        Element at = before;
        for (int depth = 1; depth <= (level.matches("[1-9]") ? Integer.parseInt(level) : 1); depth++) {
            Element last = at.lastElementChild();
            Element inner = last == null ? null : last.lastElementChild();
            if (last == null) {
                return;
            }
            at = inner != null && inner.is("ul, ol") ? inner : last.appendElement(list.normalName());
        }
        for (Element item : List.copyOf(list.children())) {
            at.appendChild(item);
        }
        Element next = wrapper.nextElementSibling();
        wrapper.remove();
        if (next != null
                && next.normalName().equals(before.normalName())
                && next.className().equals(before.className())
                && !WRAPPED.matches(next)) {
            before.appendChildren(next.children());
            next.remove();
        }
    }
}
