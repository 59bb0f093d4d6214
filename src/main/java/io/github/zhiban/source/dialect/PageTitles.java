package io.github.zhiban.source.dialect;

import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.text.CharacterScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a page: what its head says, without the names of the site, in the words of a heading that agrees
 * with it.
 */
final class PageTitles {
    /** Before a title that says what it is. */
    private static final Pattern LABEL = Pattern.compile("^标题[:：](?=.)");

    private static final Pattern HOME =
            Pattern.compile("(?i)(?:https?:)?(?://[^/?#]+)?[./]*(?:index\\.\\w{3,5})?(?:#/?)?");

    private static final Query LINE_OF_TITLE = Query.of("h1, h2, h3, h4, b, strong, big, td, div[class*=title]");
    private static final Query TITLE_LINES = Query.of("div[class*=title], p[class*=title], span[class*=title]");
    private static final Query CHIPS = Query.of(
            "[class*=-tag], [class*=badge], .tag, .tags, .label, button, a[class*=category], .article-type, sup.new");

    private static final Query LINES = Query.of("h1, h2, h3, h4, div, p, span, strong, header");
    /** How many characters a label before a title has. */
    private static final int LABELLED = 3;

    private static final Pattern PLACE = Pattern.compile("\\s+[:：]\\s+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[-–—|｜·:：»>/\\\\]\\s+|[_|｜]|\\s*-{1,2}(?=\\p{IsHan})|(?<=\\p{IsHan})-{1,2}\\s*|\\s+\\[(?=[^\\[\\]]{1,60}]$)");
    /** What names of sites end with. */
    private static final Pattern SITE_WORD =
            Pattern.compile("(?:网|网站|官网|中心|博客|论坛|社区|平台|门户|频道|在线|日报|晚报|周刊|杂志|百科|资讯|政府|大学|学院|公司|协会|博物馆|图书馆|出版社)$");

    private static final int SHORTEST = 4;
    /** Characters of a heading of the first rank, or of what the page's own title begins with. */
    private static final int SHORTEST_HEADING = 2;
    /** What head and body of a page say alike. */
    private static final double IN_BOTH = 0.95;

    private static final double ALONE = 0.6;
    /** A name of less weight may be that of the site alone. */
    private static final int LITTLE = 30;
    /** In characters: a byline, tags, a remark. */
    private static final int LITTLE_BEFORE = 200;

    private final Document page;
    private final PageMetadata metadata;

    /** The heading above the article before anything was taken out of the page. */
    private @Nullable Element above;

    PageTitles(Document page, PageMetadata metadata) {
        this.page = page;
        this.metadata = metadata;
    }

    /** What the article may be called, without white space: all that the head says, whole and in its parts. */
    Set<String> possible() {
        Set<String> all = new LinkedHashSet<>();
        for (String name : names()) {
            all.add(signs(name));
            for (String part : SEPARATOR.split(name, -1)) {
                if (signs(part).length() >= SHORTEST) {
                    all.add(signs(part));
                }
            }
        }
        all.remove("");
        return all;
    }

    /** The title, taken out of the article where that begins with it; {@code null} when the page has none. */
    @Nullable
    Claim take(List<Element> bodies) {
        Element found = heading(bodies);
        Element heading = found == null ? above : found;
        String named = named();
        String title = heading == null ? named : withoutPlace(text(heading));
        if (title != null) {
            drop(signs(title), bodies);
            page.select("h1").stream()
                    .filter(other -> isInside(other, bodies) && isBefore(other, bodies) && isAlike(other.text(), title))
                    .forEach(Element::remove);
        }
        return title == null || title.isEmpty() ? null : claim(title, heading != null);
    }

    /** The heading that an article stands below, if any. */
    @Nullable
    Element above(List<Element> bodies) {
        above = heading(bodies);
        return above;
    }

    /** Without the name of the space that holds the page, where that leads to the space. */
    private String withoutPlace(String title) {
        String[] parts = PLACE.split(title, 2);
        return parts.length == 2
                        && page.select("[id*=breadcrumb] a, [class*=breadcrumb] a").stream()
                                .anyMatch(link -> signs(link.text()).equals(signs(parts[0])))
                ? parts[1].strip()
                : title;
    }

    private Claim claim(String title, boolean heading) {
        String said = signs(title);
        return metadata.titles().stream()
                .filter(claim -> signs(claim.value()).contains(said))
                .findFirst()
                .map(claim -> new Claim(
                        title,
                        heading ? claim.source() + ", heading" : claim.source(),
                        heading ? Math.max(claim.confidence(), IN_BOTH) : claim.confidence()))
                .orElseGet(() -> heading
                        ? new Claim(title, "heading", signs(page.title()).contains(said) ? IN_BOTH : ALONE)
                        : new Claim(title, "title", ALONE));
    }

    private List<String> names() {
        List<String> names =
                new ArrayList<>(metadata.titles().stream().map(Claim::value).toList());
        names.add(page.title().strip());
        return names;
    }

    /** The surest name, without the site's. */
    private @Nullable String named() {
        for (Claim claim : metadata.titles()) {
            if (!claim.value().isBlank()) {
                return withoutKnownSite(claim.value());
            }
        }
        String title = page.title().strip();
        Optional<String> line = partInBody(title);
        if (line.isPresent()) {
            return line.get();
        }
        String above = metadata.aboveLines();
        if (!above.isEmpty() && (title.isEmpty() || !signs(page.body().text()).contains(signs(withoutSite(title))))) {
            return above;
        }
        return title.isEmpty() ? null : withoutSite(withoutKnownSite(title));
    }

    /** A part of the page's title that is all of a line on it, where the title has several parts. */
    private Optional<String> partInBody(String title) {
        List<String> parts = Arrays.stream(SEPARATOR.split(title, -1))
                .map(String::strip)
                .filter(part -> signs(part).length() >= SHORTEST_HEADING)
                .toList();
        if (parts.size() < 2 || parts.stream().filter(part -> isLine(part)).count() != 1) {
            return Optional.empty();
        }
        return parts.stream().filter(this::isLine).findFirst();
    }

    private boolean isLine(String part) {
        return LINE_OF_TITLE.all(page.body()).stream()
                .anyMatch(element -> signs(element.ownText()).equals(signs(part)));
    }

    /**
     * A heading that the surest name agrees with; where only the page's own title speaks, and says little, its one
     * heading.
     */
    private @Nullable Element heading(List<Element> bodies) {
        String name = metadata.titles().isEmpty()
                ? page.title().strip()
                : metadata.titles().getFirst().value();
        String whole = signs(name);
        List<String> parts =
                Arrays.stream(SEPARATOR.split(name, -1)).map(PageTitles::signs).toList();
        List<Element> agreeing = agreeing(page.select("h1, h2"), whole, parts);
        // Of several parts of a name, one that is a link names what lies around the page.
        Optional<Element> unlinked = agreeing.stream()
                .filter(heading -> !isLink(heading) && !leadsHome(heading))
                .findFirst();
        if (unlinked.isPresent()) {
            return unlinked.get();
        }
        boolean home = agreeing.stream().allMatch(PageTitles::leadsHome);
        Optional<Element> lower = agreeing(page.select("h3, h4"), whole, parts).stream()
                .filter(heading -> !isLink(heading) && isBefore(heading, bodies))
                .findFirst();
        if (lower.isPresent() && home) {
            return lower.get();
        }
        Optional<Element> line = agreeing(TITLE_LINES.all(page), whole, parts).stream()
                .filter(named -> parts.getFirst().equals(signs(named.text())) && isBefore(named, bodies))
                .findFirst();
        if (line.isPresent() && agreeing.isEmpty() && metadata.titles().isEmpty()) {
            return line.get();
        }
        Optional<Element> own = home && !agreeing.isEmpty() ? leading(bodies) : Optional.empty();
        if (own.isPresent()) {
            return own.get();
        }
        if (!agreeing.isEmpty()) {
            return agreeing.getFirst();
        }
        if (!metadata.titles().isEmpty()) {
            return null;
        }
        List<Element> first =
                page.select("h1").stream().filter(Element::hasText).toList();
        int said = weight(withoutSite(name));
        if (first.size() == 1 && begins(whole, signs(first.getFirst().text())) && isBefore(first.getFirst(), bodies)) {
            return first.getFirst();
        }
        return first.size() == 1
                        && said < LITTLE
                        && (weight(first.getFirst().text()) >= said
                                || parts.contains(signs(first.getFirst().text())))
                        && isBefore(first.getFirst(), bodies)
                ? first.getFirst()
                : null;
    }

    /** Those that say all of a name, or a part of it that says enough. */
    private List<Element> agreeing(List<Element> headings, String whole, List<String> parts) {
        return headings.stream()
                .filter(heading -> {
                    String text = signs(text(heading));
                    return !text.isEmpty()
                            && !isSiteOrAuthor(text)
                            && (text.equals(whole)
                                    || (text.length() >= (isFirst(heading, text, parts) ? SHORTEST_HEADING : SHORTEST)
                                            && parts.contains(text)));
                })
                .toList();
    }

    /** The one heading of the first rank in an article, where that begins with it. */
    private static Optional<Element> leading(List<Element> bodies) {
        List<Element> headings =
                bodies.stream().flatMap(body -> body.select("h1").stream()).toList();
        return headings.size() == 1 && saidBefore(headings.getFirst(), bodies) == 0
                ? Optional.of(headings.getFirst())
                : Optional.empty();
    }

    /** The text of a heading, without the topics that stand in it as links. */
    private static String text(Element heading) {
        List<Element> chips = CHIPS.all(heading);
        if (chips.isEmpty()) {
            return heading.text().strip();
        }
        Element plain = heading.clone();
        CHIPS.all(plain).forEach(Element::remove);
        return plain.hasText() ? plain.text().strip() : heading.text().strip();
    }

    /** Whether a heading leads to the first page of its site. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null && HOME.matcher(link.attr("href").strip()).matches();
    }

    /** Whether a name goes on where a heading ends, as 过桥原文及翻译 does. */
    private static boolean begins(String name, String heading) {
        return heading.length() >= SHORTEST_HEADING
                && name.startsWith(heading)
                && CharacterScript.isHan(heading.charAt(heading.length() - 1))
                && CharacterScript.isHan(name.charAt(Math.min(heading.length(), name.length() - 1)));
    }

    /** Whether a heading is of the first rank, or what the page's title begins with: then it may be short. */
    private static boolean isFirst(Element heading, String text, List<String> parts) {
        return heading.normalName().equals("h1") || text.equals(parts.getFirst());
    }

    /** How much a text says: a Han character says more than a letter. */
    private static int weight(String text) {
        return text.strip()
                .codePoints()
                .map(c -> CharacterScript.isEastAsian(c) ? 5 : 2)
                .sum();
    }

    private boolean isSiteOrAuthor(String text) {
        return metadata.sites().stream().anyMatch(known -> signs(known).equals(text))
                || metadata.author()
                        .filter(author -> signs(author.value()).equals(text))
                        .isPresent();
    }

    /** Whether all of a heading leads to another page. */
    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && !link.attr("href").startsWith("#")
                && signs(link.text()).equals(signs(heading.text()));
    }

    /** Whether two titles have most of their letters in common, as those for search engines and for readers do. */
    private static boolean isAlike(String a, String b) {
        Set<Integer> first = a.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.toSet());
        Set<Integer> second = b.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.toSet());
        long common = first.stream().filter(second::contains).count();
        return common * 3 >= 2L * Math.max(first.size(), second.size());
    }

    /** Lets an article go without a first line that only repeats a title which stands elsewhere on its page. */
    static void dropRepeated(String title, List<Element> bodies) {
        drop(signs(title), bodies, 1);
    }

    /** Headings and lines that only repeat the title go, up to the first paragraph. */
    private static void drop(String title, List<Element> bodies) {
        drop(title, bodies, LITTLE_BEFORE);
    }

    private static void drop(String title, List<Element> bodies, int before) {
        for (Element body : bodies) {
            for (Element element : LINES.all(body)) {
                boolean line = isInside(element, bodies) && !Texts.saysMore(element, title.length() + LABELLED);
                if (line && saidBefore(element, bodies) >= before) {
                    // What follows stands further down still.
                    break;
                }
                if (line
                        && repeats(signs(element.text()), title)
                        && element.selectFirst("img") == null
                        && element.closest("dd, li, figcaption") == null) {
                    element.remove();
                    return;
                }
            }
        }
    }

    /** Whether a line is the title, or says so: 标题：…. */
    private static boolean repeats(String line, String title) {
        return LABEL.matcher(line).replaceFirst("").equals(title);
    }

    private static boolean isBefore(Element heading, List<Element> bodies) {
        return !isInside(heading, bodies) || saidBefore(heading, bodies) < LITTLE_BEFORE;
    }

    /** How many characters of an article stand before an element. */
    private static int saidBefore(Element heading, List<Element> bodies) {
        int said = 0;
        for (Element e = heading; e != null && !bodies.contains(e); e = e.parent()) {
            for (Element sibling = e.previousElementSibling();
                    sibling != null;
                    sibling = sibling.previousElementSibling()) {
                said += sibling.text().length();
            }
        }
        return said;
    }

    private static boolean isInside(Element heading, List<Element> bodies) {
        return heading.parents().stream().anyMatch(bodies::contains);
    }

    private String withoutKnownSite(String title) {
        for (String site : metadata.sites()) {
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
    private static String withoutSite(String title) {
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

    private static String signs(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
