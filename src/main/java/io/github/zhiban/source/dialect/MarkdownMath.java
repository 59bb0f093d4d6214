package io.github.zhiban.source.dialect;

import io.github.zhiban.source.clean.Tex;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Keeps formulas between dollar signs from being read as Markdown: an underscore in TeX is no emphasis. Code is left alone, and so
 * are prices: a formula neither begins nor ends with a space, and no digit follows it.
 */
final class MarkdownMath {
    /** A fenced block or a span of code; both are handed through untouched. */
    static final String CODE =
            "(?<code>^[ \\t]{0,3}(?<fence>```+|~~~+)[\\s\\S]*?^[ \\t]{0,3}\\k<fence>[`~]*[ \\t]*$|(?<!`)(?<ticks>`+)(?!`)[^\\n]*?(?<!`)\\k<ticks>(?!`))";

    private static final Pattern CODE_OR_MATH = Pattern.compile("(?m)"
            + CODE
            + "|\\$\\$(?<display>[^$]{1,4000}?)\\$\\$"
            + "|(?<![\\\\$\\w])\\$(?<inline>(?!\\s)[^$\\n]{1,400}?(?<![\\s\\\\]))\\$(?![A-Za-z\\d$])");

    private MarkdownMath() {}

    /** The text with each formula as an element that Markdown hands through. */
    static String protectedIn(String markdown) {
        if (markdown.indexOf('$') < 0) {
            return markdown;
        }
        Matcher m = CODE_OR_MATH.matcher(markdown);
        StringBuilder result = new StringBuilder(markdown.length());
        while (m.find()) {
            String replacement = m.group();
            if (m.group("display") != null && !m.group("display").isBlank()) {
                replacement = element(m.group("display"), !isInsideLine(markdown, m.start(), m.end()));
            } else if (m.group("inline") != null && Tex.looksLikeTex(m.group("inline"))) {
                replacement = element(m.group("inline"), false);
            }
            m.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return m.appendTail(result).toString();
    }

    /** Whether text stands before and after a formula on its line, as kramdown has it for formulas in a sentence. */
    private static boolean isInsideLine(String text, int start, int end) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end);
        boolean oneLine = text.indexOf('\n', start) < 0 || text.indexOf('\n', start) >= end;
        return oneLine
                && !text.substring(line, start).isBlank()
                && !text.substring(end, next < 0 ? text.length() : next).isBlank();
    }

    /** Line breaks are kept as character references, so that the lines below keep their numbers and no line ends the element. */
    private static String element(String tex, boolean display) {
        String repaired = Tex.repaired(tex);
        String attribute = Entities.escape(repaired).replace("\"", "&quot;").replace("\n", "&#10;");
        return "<zhiban-formula tex=\"" + attribute + "\"" + (display ? " display=\"\"" : "") + "></zhiban-formula>"
                + "\n".repeat((int) tex.chars().filter(c -> c == '\n').count());
    }
}
