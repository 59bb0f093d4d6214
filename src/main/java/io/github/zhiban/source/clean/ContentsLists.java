package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.CodeText;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Contents lists of the editor, of a plug-in or made by hand: every edition has its own. With them go the ways back to
 * them.
 */
public final class ContentsLists implements Cleaning {
    private static final Query MORE = Query.of("h1, h2, h3, h4, h5, h6, img, pre, table");
    /** What no contents hold: a tag that was never closed took in the article. */
    private static final Query HELD = Query.of("pre, table, p img");

    private static final Query CELLS = Query.of("li, td");
    private static final Query CONTENTS =
            Query.of("div.toc, ul.toc, ol.toc, nav.toc, #toc_container, div#toc, .table-of-contents,"
                    + " .markdown-toc, .article-toc, #ez-toc-container, .lwptoc, .post-toc, .toc-container, nav#TOC,"
                    + " div#TOC, p[id$=-toc], h1[id$=-toc], h2[id$=-toc], h3[id$=-toc], h4[id$=-toc], div[id$=-toc],"
                    + " li[id$=-toc], #main-toc, hr#hr-toc, #hr-toc");
    private static final Query HEADINGS = Query.of("h1, h2, h3, h4, h5, h6");
    private static final Query LISTS = Query.of("ul, ol");
    private static final Query BOLD_LINES = Query.of("p:has(> strong, > b)");
    private static final Query BOLD = Query.of("p > strong, p > b");
    private static final Query LISTS_AND_HEADINGS = Query.of("ul, ol, h1, h2, h3, h4, h5, h6, p:has(> strong, > b)");
    private static final Query LINKS = Query.of("a[href^=#]");
    /** Links to parts of this page, or of one page by its address: where this one was. */
    private static final Query PART_LINKS = Query.of("a[href*=#]");

    private static final Query LINES = Query.of("p:not(:has(*)), div:not(:has(*))");
    private static final Pattern SIGN = Pattern.compile("(?i)\\s*(?:@?\\[toc](?:\\([^)]*\\))?|\\[\\[toc]])\\s*");
    private static final String[] SIGNS = {"[TOC]", "[toc]", "[Toc]"};
    private static final Pattern BACK = Pattern.compile("[\\s↑^\\[【]*(?:回到|返回)(?:顶部|目录|页首|首页顶部)[\\s↑\\]】]*");
    private static final Pattern TITLE = Pattern.compile("\\s*(?:阅读|文章|本文|内容)?(?:目\\s*录|大纲)\\s*[:：]?\\s*");
    private static final Pattern TOGGLE = Pattern.compile("[\\[【（(]?(?:收起|隐藏|展开)[)）】\\]]?");
    /** In characters, blanks aside: 阅读目录：. */
    private static final int LONGEST_TITLE = 5;
    /** A list of fewer links is a remark on where to go on. */
    private static final int FEWEST_LINKS = 2;

    private static final int FEWEST_LINES = 3;
    /** Fewer entries without links may be the point of a section. */
    private static final int FEWEST_ENTRIES = 4;

    /** One entry in so many may have another name than its heading. */
    private static final int MOST_RENAMED = 6;

    private static final int FEWEST_OF_LONG = 12;

    private static final Pattern LEAD_IN = Pattern.compile("[：:]\\s*$");
    /**
     * So many lines that end with numbers of pages, and stand again without them, are contents even without a title.
     */
    private static final int FEWEST_PAGED = 5;

    private static final Query PAGED = Query.of("p:not(li p, td p)");
    private static final Query TITLES = Query.of("p, h1, h2, h3, h4, h5, h6");
    /** Elements that hold lines; those of a list are its own. */
    private static final Query SAYING = Query.of("p:not(li p), h1, h2, h3, h4, h5, h6, ul:not(ul ul), ol:not(ol ol)");

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[.…·]{2}[.…·\\s]*|\\s{1,9})\\d{1,3}\\s*$");

    @Override
    public Reason drops() {
        return Reason.CONTENTS;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        CONTENTS.outermost(body, names).stream()
                .filter(contents -> !HELD.in(contents))
                .forEach(Element::remove);
        dropWritten(body, names);
    }

    /** Takes out what is a contents list by what it says: signs for one, and lists of links to headings. */
    public static void dropWritten(Element body, Vocabulary names) {
        for (Element line : Texts.hold(body, SIGNS) ? LINES.all(body) : List.<Element>of()) {
            if (SIGN.matcher(line.wholeText()).matches()) {
                line.remove();
            }
        }
        dropTitled(body, names);
        dropPlain(body, names);
        if (PART_LINKS.all(body, names).isEmpty()) {
            return;
        }
        for (Element link : LINKS.all(body, names)) {
            if (BACK.matcher(link.text()).matches()) {
                link.remove();
            }
        }
        Set<String> headings = new HashSet<>();
        HEADINGS.all(body, names).forEach(heading -> headings.add(signs(heading.text())));
        dropLinkLines(LINKS.all(body, names), headings);
        for (Element list : LISTS.outermost(body, names)) {
            if (isContents(list, headings)) {
                Element title = list.previousElementSibling();
                if (title != null && TITLE.matcher(title.text()).matches()) {
                    Element toggle = title.previousElementSibling();
                    if (toggle != null && TOGGLE.matcher(toggle.text()).matches()) {
                        toggle.remove();
                    }
                    title.remove();
                }
                list.remove();
            }
        }
    }

    /** What follows a line that says 目录, and says nothing but what other lines of the article say again. */
    private static void dropTitled(Element body, Vocabulary names) {
        List<Element> titles = TITLES.all(body, names).stream()
                .filter(line -> !Texts.saysMore(line, LONGEST_TITLE)
                        && TITLE.matcher(line.text()).matches())
                .toList();
        List<Element> paged = PAGED.all(body, names).stream()
                .filter(line -> isDigit(Texts.last(line))
                        && PAGE_NUMBER.matcher(line.text()).find())
                .toList();
        if (titles.isEmpty() && paged.isEmpty()) {
            return;
        }
        Map<String, Integer> said = new HashMap<>();
        for (Element line : SAYING.all(body, names)) {
            lines(line).forEach(text -> said.merge(text, 1, Integer::sum));
        }
        for (Element title : titles) {
            List<Element> listed = new ArrayList<>();
            int entries = 0;
            int renamed = 0;
            Set<String> entered = new HashSet<>();
            for (Element next = title.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                List<String> lines = lines(next);
                if (!Collections.disjoint(entered, lines)) {
                    // What was announced begins.
                    break;
                }
                boolean again = lines.stream().allMatch(line -> said.getOrDefault(line, 0) > 1);
                if (!(again || isLinkLine(next)) || MORE.in(next)) {
                    break;
                }
                renamed += again ? 0 : 1;
                entries += lines.size();
                entered.addAll(lines);
                listed.add(next);
            }
            if (entries >= FEWEST_LINES && renamed * 2 <= entries) {
                listed.forEach(Element::remove);
                title.remove();
            }
        }
        List<Element> entries = paged.stream()
                .filter(line -> lines(line).stream().allMatch(text -> said.getOrDefault(text, 0) > 1))
                .toList();
        if (entries.stream().mapToInt(line -> lines(line).size()).sum() >= FEWEST_PAGED) {
            entries.forEach(Element::remove);
        }
    }

    /**
     * Lines one below the other that are nothing but links to parts of the page, at least half of which headings say
     * again: the others were named anew, or lost signs on the way.
     */
    private static void dropLinkLines(List<Element> links, Set<String> headings) {
        Set<Element> seen = new HashSet<>();
        for (Element link : links) {
            Element first = link.parent();
            if (first == null || CELLS.closest(first) != null || !seen.add(first) || !isLinkLine(first)) {
                continue;
            }
            List<Element> run = new ArrayList<>();
            for (Element line = first;
                    line != null && (isLinkLine(line) || (line.text().isBlank() && !MORE.in(line)));
                    line = line.nextElementSibling()) {
                seen.add(line);
                run.add(line);
            }
            run.removeIf(line -> line.text().isBlank());
            long said = run.stream()
                    .filter(line -> headings.contains(signs(line.text())))
                    .count();
            if (run.size() >= FEWEST_ENTRIES && said * 2 >= run.size() && !isLedIn(first)) {
                run.forEach(Element::remove);
            }
        }
    }

    /** Whether a paragraph is nothing but a link to a part of the page. */
    private static boolean isLinkLine(Element line) {
        Element link = line.normalName().equals("p") ? line.firstElementChild() : null;
        return link != null
                && line.childrenSize() == 1
                && LINKS.matches(link)
                && link.attr("href").length() > 1
                && signs(line.text()).equals(signs(link.text()))
                && !signs(link.text()).isEmpty();
    }

    /** Lists without links that say nothing but what headings below them, or bold lines, say again. */
    private static void dropPlain(Element body, Vocabulary names) {
        Set<String> headings = new HashSet<>();
        Set<String> bold = new HashSet<>();
        for (Element element : LISTS_AND_HEADINGS.all(body, names).reversed()) {
            if (HEADINGS.matches(element)) {
                headings.add(signs(element.text()));
            } else if (BOLD_LINES.matches(element)) {
                if (isBold(element)) {
                    bold.addAll(lines(element));
                }
            } else if ((!headings.isEmpty() || !bold.isEmpty())
                    && CELLS.closest(element) == null
                    && !MORE.in(element)) {
                List<String> entries = lines(element);
                if (entries.size() >= FEWEST_ENTRIES && areSaid(entries, headings, bold) && !isLedIn(element)) {
                    element.remove();
                }
            }
        }
    }

    /**
     * Whether headings say the entries again. Of a long list they may be bold lines, and one or another may have been
     * renamed.
     */
    private static boolean areSaid(List<String> entries, Set<String> headings, Set<String> bold) {
        if (headings.containsAll(entries)) {
            return true;
        }
        long missing = entries.stream()
                .filter(entry -> !headings.contains(entry) && !bold.contains(entry))
                .count();
        return entries.size() >= FEWEST_OF_LONG && missing * MOST_RENAMED <= entries.size();
    }

    /** Whether all text of a paragraph is bold. */
    private static boolean isBold(Element paragraph) {
        return signs(paragraph.text()).length()
                == BOLD.all(paragraph).stream()
                        .mapToInt(bold -> signs(bold.text()).length())
                        .sum();
    }

    /** Whether a sentence leads in a list, and would lead to nothing without it. */
    private static boolean isLedIn(Element list) {
        Element before = list.previousElementSibling();
        return before != null && LEAD_IN.matcher(before.text()).find();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The lines of an element by their letters and digits, without numbers of pages. */
    private static List<String> lines(Element element) {
        return CodeText.of(element)
                .lines()
                .map(line -> signs(PAGE_NUMBER.matcher(line).replaceFirst("")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isContents(Element list, Set<String> headings) {
        List<Element> links = PART_LINKS.all(list);
        return links.size() >= FEWEST_LINKS
                && links.stream().map(ContentsLists::page).distinct().count() == 1
                && CELLS.closest(list) == null
                && links.stream().allMatch(link -> headings.contains(signs(link.text())))
                && signs(list.text()).length()
                        == links.stream()
                                .mapToInt(link -> signs(link.text()).length())
                                .sum();
    }

    private static String page(Element link) {
        String address = link.attr("href");
        return address.substring(0, address.indexOf('#'));
    }

    private static String signs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
