package io.github.zhiban.source.dialect;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a page's title, of which one names the site: 石桥怎样造_桥梁网. */
final class TitleParts {
    static final int SHORTEST = 4;
    /** Characters of a heading of the first rank, or of what the page's own title begins with. */
    static final int SHORTEST_HEADING = 2;

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[-–—|｜·:：»>/\\\\]\\s+|[_|｜]|\\s*-{1,2}(?=\\p{IsHan})|(?<=\\p{IsHan})-{1,2}\\s*|\\s+\\[(?=[^\\[\\]]{1,60}]$)");
    /** What names of sites end with. */
    private static final Pattern SITE_WORD =
            Pattern.compile("(?:网|网站|官网|中心|博客|论坛|社区|平台|门户|频道|在线|日报|晚报|周刊|杂志|百科|资讯|政府|大学|学院|公司|协会|博物馆|图书馆|出版社)$");

    private TitleParts() {}

    /** As they stand between the separators. */
    static List<String> of(String title) {
        return List.of(SEPARATOR.split(title, -1));
    }

    /** Without white space, as titles are compared. */
    static String signs(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** Without the name of its site at the end, of the names that are known. */
    static String withoutNamed(String title, Collection<String> sites) {
        for (String site : sites) {
            if (title.length() > site.length() + SHORTEST && title.endsWith(site)) {
                String rest = title.substring(0, title.length() - site.length()).strip();
                String plain = rest.replaceFirst("[-–—_|｜·:：»>\\s]+$", "");
                if (plain.length() < rest.length() && plain.length() >= SHORTEST) {
                    return plain;
                }
            }
        }
        return title;
    }

    /** What stands before the last separators, where that is more than what stands after them. */
    static String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title, -1);
        String best = title;
        for (String part : parts) {
            if (parts.length > 1
                    && part.strip().length() >= SHORTEST
                    && (best.equals(title)
                            || (part.strip().length() > best.length() * 2
                                    && !SITE_WORD.matcher(part.strip()).find()))) {
                best = part.strip();
            }
        }
        // A short title before the name of a site.
        String first = parts[0].strip();
        return SITE_WORD.matcher(best).find() && first.length() >= SHORTEST_HEADING && first.length() < SHORTEST
                ? first
                : best;
    }
}
