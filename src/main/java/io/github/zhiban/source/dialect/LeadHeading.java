package io.github.zhiban.source.dialect;

import io.github.zhiban.source.select.Query;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The heading that names a text which nothing else names: the first, of whatever rank, where nothing but pictures
 * stands before it, and not one that begins a part.
 */
final class LeadHeading {
    private static final Query HEADINGS = Query.of("h1, h2, h3, h4, h5, h6");
    /** What begins the first part of an article, and names no article. */
    private static final Pattern PART =
            Pattern.compile("(?i)[（(]?(?:[\\d一二三四五六七八九十]{1,3}\\s*[.、．）)：:]|第.{1,4}[章节部篇讲课]|\\d{1,3}\\s).*"
                    + "|(?:前言|引言|引子|序言?|简介|介绍|概述|概览|背景|摘要|目录|开始|准备|起步|正文|introduction|overview|abstract|preface|summary"
                    + "|background|contents|getting started)");

    private LeadHeading() {}

    /** The heading; empty where there is none such, or nothing stands below it. */
    static Optional<Element> of(Element body) {
        List<Element> headings = HEADINGS.all(body);
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Element first = headings.getFirst();
        boolean leads = body.equals(first.parent())
                && PageFinder.isFirstText(first, body)
                && first.nextElementSibling() != null
                && first.hasText()
                && !PART.matcher(first.text().strip()).matches();
        return leads && isAbove(first, headings) ? Optional.of(first) : Optional.empty();
    }

    /** Whether all others are below it, or it has none of its own below it among others of its rank. */
    private static boolean isAbove(Element first, List<Element> headings) {
        char rank = first.normalName().charAt(1);
        List<Element> rest = headings.subList(1, headings.size());
        return rest.stream().allMatch(heading -> heading.normalName().charAt(1) > rank)
                || rest.getFirst().normalName().charAt(1) == rank;
    }
}
