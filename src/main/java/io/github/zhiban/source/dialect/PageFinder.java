package io.github.zhiban.source.dialect;

import io.github.zhiban.source.extract.Extraction;
import io.github.zhiban.source.extract.Tombstones;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.markdown.MarkdownPage;
import io.github.zhiban.source.markdown.PlainTextPage;
import io.github.zhiban.source.markup.LiteralBrackets;
import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.InfoLines;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.metadata.ScriptData;
import io.github.zhiban.source.page.SeenPage;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a body, whatever it is written in. The file's name only settles what its content leaves open.
 */
public final class PageFinder {
    /** What generators put beside headings to link to them; the sign is none of the heading's text. */
    private static final Query HEADING_LINKS = Query.of(
            "a.header-anchor, a.headerlink, a.anchor, a.anchorjs-link, a.hash-link, a.heading-anchor, a.heading-link,"
                    + " a.heading__anchor, a.anchor-link, a.headeranchor-link, a.direct-link, a.toc-anchor, h1 > a[href^=#]:first-child, h2 > a[href^=#]:first-child,"
                    + " h3 > a[href^=#]:first-child, h4 > a[href^=#]:first-child");

    /** Headings that are links to themselves. */
    private static final Query SELF_LINKS = Query.of("h1 > a[href^=#], h2 > a[href^=#], h3 > a[href^=#],"
            + " h4 > a[href^=#], h5 > a[href^=#], h6 > a[href^=#]");

    /** What stands around articles. */
    private static final Query SITE = Query.of("nav, footer, body > header, article, main");

    private static final Query SHOWN = Query.of("img, zhiban-formula");
    private static final Query FORMULAS = Query.of("zhiban-formula");
    private static final Query TITLE = Query.of("h1");

    private static final Pattern HEADING_SIGN =
            Pattern.compile("[#＃¶§🔗\\s\\u200B]+|(?i)permalink.*|直接链接.*|direct link.*");

    private static final double FIRST_LINE = 0.5;

    /** Tags of a document of its own. */
    private static final List<String> DOCUMENT = List.of("html", "head", "body", "title");

    private final Dialects dialects;

    /** Knows the given dialects. */
    public PageFinder(Dialects dialects) {
        this.dialects = dialects;
    }

    /**
     * Where the article is; empty when there is none.
     *
     * @param log told what of the page is not the article
     * @param title what the front matter calls the article; {@code null} when it does not say
     * @param main a CSS selector for what holds the article; {@code null} when the user does not say
     */
    public Optional<Page> find(SourceText body, @Nullable String title, @Nullable String main, DropLog log) {
        Optional<Page> page = pageOf(body, title, main, log);
        page.ifPresent(found -> log.found(found.bodies()));
        return page;
    }

    private Optional<Page> pageOf(SourceText body, @Nullable String title, @Nullable String main, DropLog log) {
        if (body.text().isBlank()) {
            return Optional.empty();
        }
        boolean plain = body.name().toLowerCase(Locale.ROOT).endsWith(".txt");
        if (MarkdownPage.isMarkdown(body.text())) {
            if (plain) {
                return plainText(parse(PlainTextPage.toHtml(body), false, log, Vocabulary.none()), title);
            }
            return whole(MarkdownPage.parse(body, html -> parse(html, false, log, Vocabulary.none())), title);
        }
        Vocabulary names = Vocabulary.none();
        Document document = parse(body.text(), true, log, names);
        EmbeddedMarkdown.render(document, names, html -> parse(html, false, new DropLog(false), Vocabulary.none()));
        List<Element> said = main == null ? List.of() : Query.of(main).outermost(document);
        if (!said.isEmpty()) {
            explain(document, log);
            return Optional.of(MainContent.stated(document, names, said, dialects.drop(document, names)));
        }
        boolean exported = isExported(document, names, body.text());
        if (!exported && Tombstones.isOne(document)) {
            return Optional.empty();
        }
        Optional<Page> known = dialects.find(document, names, title, exported);
        if (known.isPresent()) {
            explain(document, log);
            return known;
        }
        return MainContent.find(document, names, exported, dialects.drop(document, names), log);
    }

    /** Says what the parts of a page are whose article did not have to be looked for. */
    private static void explain(Document page, DropLog log) {
        if (log.isKept()) {
            Extraction.furniture(page).forEach((part, role) -> log.leaves(part, role.reason()));
        }
    }

    /** A fragment, which no site sent: neither a document of its own nor with a site's parts around it. */
    private static boolean isExported(Document document, Vocabulary names, String source) {
        return !holdsDocument(source) && SITE.first(document, names) == null;
    }

    private static boolean holdsDocument(String source) {
        for (int tag = source.indexOf('<'); tag >= 0; tag = source.indexOf('<', tag + 1)) {
            for (String name : DOCUMENT) {
                int end = tag + 1 + name.length();
                if (source.regionMatches(true, tag + 1, name, 0, name.length())
                        && (end == source.length() || !isWordCharacter(source.charAt(end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWordCharacter(char c) {
        return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** A text whose first line may be its title, and whose second may tell by whom it is, and of which day. */
    private static Optional<Page> plainText(Document document, @Nullable String known) {
        Element first = known == null ? PlainTextPage.titleOf(document.body()).orElse(null) : null;
        if (first == null) {
            return whole(document, known);
        }
        PageMetadata metadata = PageMetadata.of(document, Vocabulary.none());
        Element next = first.nextElementSibling();
        first.remove();
        while (next != null && next.normalName().equals("p") && InfoLines.isOne(next)) {
            metadata.hear(List.of(next));
            Element after = next.nextElementSibling();
            next.remove();
            next = after;
        }
        return Optional.of(new Page(
                List.of(document.body()),
                new Claim(first.text().strip(), "first line", FIRST_LINE),
                metadata.author().orElse(null),
                metadata.date().orElse(null),
                null,
                metadata.publisher().orElse(null),
                List.of(),
                Query.NONE));
    }

    private static Optional<Page> whole(Document document, @Nullable String known) {
        Element body = document.body();
        String heading = titleHeading(body, known);
        Claim title = heading == null ? leadHeading(body, known) : Claim.certain(heading, "heading");
        boolean something = body.hasText() || SHOWN.in(body);
        return something || title != null
                ? Optional.of(new Page(List.of(body), title, null, null, null, null, List.of(), Query.NONE))
                : Optional.empty();
    }

    private static @Nullable Claim leadHeading(Element body, @Nullable String known) {
        Element lead = known == null ? LeadHeading.of(body).orElse(null) : null;
        if (lead == null) {
            return null;
        }
        lead.remove();
        return new Claim(said(lead), "first heading", 0.6);
    }

    /** The text of a heading; formulas are their TeX. */
    private static String said(Element heading) {
        FORMULAS.all(heading).forEach(formula -> formula.text(formula.attr("tex")));
        return heading.text();
    }

    /**
     * A single heading of the first level before any other text is the title, unless the front matter has another one.
     * It may stand below a picture, or in an element that centres it.
     */
    private static @Nullable String titleHeading(Element body, @Nullable String known) {
        List<Element> headings = TITLE.all(body);
        Element only = headings.size() == 1 ? headings.getFirst() : null;
        if (only == null || !only.hasText() || !isFirstText(only, body)) {
            return null;
        }
        String title = said(only);
        if (known != null && !known.equals(title)) {
            return null;
        }
        only.remove();
        return title;
    }

    /** Whether nothing is said before a heading. */
    static boolean isFirstText(Element heading, Element body) {
        return body.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> heading.equals(text.parent())
                        || heading.getAllElements().contains(text.parent()))
                .isPresent();
    }

    /**
     * Without NUL, for which HTML puts a replacement character (tokenization, 13.2.5).
     *
     * @param names all that occur in the page are added to it
     * @param original whether places in this HTML are places in the source
     */
    private static Document parse(String html, boolean original, DropLog log, Vocabulary names) {
        Parser parser = Parser.htmlParser();
        parser.setTrackPosition(original);
        String marked = LiteralBrackets.marked(html.replace("\0", ""));
        Document page = Jsoup.parse(marked, "", parser);
        if (LiteralBrackets.isMarked(marked)) {
            page.traverse((node, depth) -> {
                if (node instanceof TextNode text && LiteralBrackets.isMarked(text.getWholeText())) {
                    text.text(LiteralBrackets.restored(text.getWholeText()));
                }
            });
        }
        log.parsed(page);
        names.add(page);
        HEADING_LINKS.all(page, names).stream()
                .filter(link -> HEADING_SIGN.matcher(link.text()).matches())
                .forEach(Element::empty);
        SELF_LINKS.all(page, names).stream()
                .filter(link -> link.parent() != null
                        && (link.attr("href").equals("#" + link.parent().id())
                                || link.attr("href")
                                        .endsWith("?id=" + link.parent().id())))
                .forEach(Element::unwrap);
        if (ScriptData.restore(page)) {
            names.add(page);
        }
        SeenPage.reveal(page, names, log);
        return page;
    }
}
