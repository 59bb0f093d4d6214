package io.github.zhiban.source.dialect;

import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.text.CharacterScript;
import java.util.ArrayList;
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
    private static final Pattern HOME =
            Pattern.compile("(?i)(?:https?:)?(?://[^/?#]+)?[./]*(?:index\\.\\w{3,5})?(?:#/?)?");

    private static final Query LINE_OF_TITLE = Query.of("h1, h2, h3, h4, b, strong, big, td, div[class*=title],"
            + " div[class*=headline], div[class*=page-header]");
    private static final Query TITLE_LINES = Query.of("div[class*=title], p[class*=title], span[class*=title]");
    private static final Query CHIPS = Query.of(
            "[class*=-tag], [class*=badge], .tag, .tags, .label, button, a[class*=category], .article-type, sup.new");

    private static final Pattern PLACE = Pattern.compile("\\s+[:：]\\s+");
    /** What head and body of a page say alike. */
    private static final double IN_BOTH = 0.95;

    private static final double ALONE = 0.6;
    /** A name of less weight may be that of the site alone. */
    private static final int LITTLE = 30;

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
            all.add(TitleParts.signs(name));
            for (String part : TitleParts.of(name)) {
                if (TitleParts.signs(part).length() >= TitleParts.SHORTEST) {
                    all.add(TitleParts.signs(part));
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
            RestatedTitle.drop(title, bodies);
            page.select("h1").stream()
                    .filter(other -> RestatedTitle.isInside(other, bodies)
                            && RestatedTitle.isBefore(other, bodies)
                            && isAlike(other.text(), title))
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
                                .anyMatch(link -> TitleParts.signs(link.text()).equals(TitleParts.signs(parts[0])))
                ? parts[1].strip()
                : title;
    }

    private Claim claim(String title, boolean heading) {
        String said = TitleParts.signs(title);
        return metadata.titles().stream()
                .filter(claim -> TitleParts.signs(claim.value()).contains(said))
                .findFirst()
                .map(claim -> new Claim(
                        title,
                        heading ? claim.source() + ", heading" : claim.source(),
                        heading ? Math.max(claim.confidence(), IN_BOTH) : claim.confidence()))
                .orElseGet(() -> heading
                        ? new Claim(
                                title, "heading", TitleParts.signs(page.title()).contains(said) ? IN_BOTH : ALONE)
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
                return TitleParts.withoutNamed(claim.value(), metadata.sites());
            }
        }
        String title = page.title().strip();
        Optional<String> line = partInBody(title);
        if (line.isPresent()) {
            return line.get();
        }
        String above = metadata.aboveLines();
        if (!above.isEmpty()
                && (title.isEmpty()
                        || !TitleParts.signs(page.body().text())
                                .contains(TitleParts.signs(TitleParts.withoutSite(title))))) {
            return above;
        }
        return title.isEmpty() ? null : TitleParts.withoutSite(TitleParts.withoutNamed(title, metadata.sites()));
    }

    /** A part of the page's title that is all of a line on it, where the title has several parts. */
    private Optional<String> partInBody(String title) {
        List<String> parts = TitleParts.of(title).stream()
                .map(String::strip)
                .filter(part -> TitleParts.signs(part).length() >= TitleParts.SHORTEST_HEADING)
                .toList();
        if (parts.size() < 2 || parts.stream().filter(part -> isLine(part)).count() != 1) {
            return Optional.empty();
        }
        return parts.stream().filter(this::isLine).findFirst();
    }

    private boolean isLine(String part) {
        return LINE_OF_TITLE.all(page.body()).stream()
                .anyMatch(element -> TitleParts.signs(element.ownText()).equals(TitleParts.signs(part)));
    }

    /**
     * A heading that the surest name agrees with; where only the page's own title speaks, and says little, its one
     * heading.
     */
    private @Nullable Element heading(List<Element> bodies) {
        String name = metadata.titles().isEmpty()
                ? page.title().strip()
                : metadata.titles().getFirst().value();
        String whole = TitleParts.signs(name);
        List<String> parts = TitleParts.of(name).stream().map(TitleParts::signs).toList();
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
                .filter(heading -> !isLink(heading) && RestatedTitle.isBefore(heading, bodies))
                .findFirst();
        if (lower.isPresent() && home) {
            return lower.get();
        }
        Optional<Element> line = agreeing(TITLE_LINES.all(page), whole, parts).stream()
                .filter(named -> parts.getFirst().equals(TitleParts.signs(named.text()))
                        && RestatedTitle.isBefore(named, bodies))
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
        int said = weight(TitleParts.withoutSite(name));
        if (first.size() == 1
                && begins(whole, TitleParts.signs(first.getFirst().text()))
                && RestatedTitle.isBefore(first.getFirst(), bodies)) {
            return first.getFirst();
        }
        return first.size() == 1
                        && said < LITTLE
                        && (weight(first.getFirst().text()) >= said
                                || parts.contains(
                                        TitleParts.signs(first.getFirst().text())))
                        && RestatedTitle.isBefore(first.getFirst(), bodies)
                ? first.getFirst()
                : null;
    }

    /** Those that say all of a name, or a part of it that says enough. */
    private List<Element> agreeing(List<Element> headings, String whole, List<String> parts) {
        return headings.stream()
                .filter(heading -> {
                    String text = TitleParts.signs(text(heading));
                    if (heading.className().contains("title") && isBeforeColon(text, whole)) {
                        return true;
                    }
                    return !text.isEmpty()
                            && !isSiteOrAuthor(text)
                            && (text.equals(whole)
                                    || (text.length()
                                                    >= (isFirst(heading, text, parts)
                                                            ? TitleParts.SHORTEST_HEADING
                                                            : TitleParts.SHORTEST)
                                            && parts.contains(text)));
                })
                .toList();
    }

    /** The one heading of the first rank in an article, where that begins with it. */
    private static Optional<Element> leading(List<Element> bodies) {
        List<Element> headings =
                bodies.stream().flatMap(body -> body.select("h1").stream()).toList();
        return headings.size() == 1 && RestatedTitle.saidBefore(headings.getFirst(), bodies) == 0
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
        return heading.length() >= TitleParts.SHORTEST_HEADING
                && name.startsWith(heading)
                && CharacterScript.isHan(heading.charAt(heading.length() - 1))
                && CharacterScript.isHan(name.charAt(Math.min(heading.length(), name.length() - 1)));
    }

    /** Whether a page's title names its site behind a colon that follows the title of the article. */
    private static boolean isBeforeColon(String heading, String whole) {
        return heading.length() >= 2
                && whole.startsWith(heading)
                && whole.length() > heading.length()
                && (whole.charAt(heading.length()) == ':' || whole.charAt(heading.length()) == '：');
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
        return metadata.sites().stream()
                        .anyMatch(known -> TitleParts.signs(known).equals(text))
                || metadata.author()
                        .filter(author -> TitleParts.signs(author.value()).equals(text))
                        .isPresent();
    }

    /** Whether all of a heading leads to another page. */
    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && !link.attr("href").startsWith("#")
                && TitleParts.signs(link.text()).equals(TitleParts.signs(heading.text()));
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
}
