package io.github.zhiban.source.metadata;

import io.github.zhiban.source.input.WrittenDates;
import io.github.zhiban.source.select.Vocabulary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, in every place where pages say it. Dialects and visible lines add what they know;
 * then each field is put to the vote.
 */
public final class PageMetadata {
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)https?://.*|.*@.*\\..*|admin(?:istrator)?|root|user|author|name|匿名|佚名|未知|本站|网络|编辑|小编|undefined|null|"
                    + "none|[\\d\\p{P}\\p{S}\\s]*");
    /** Addresses of the pages of people. */
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*/(?:u|users?|authors?|people|space|profile|members?)(?:[/_-][\\w.%-]+){0,2}+/?(?:\\?.*)?|.*[?&]uid=.*");

    /** Names of elements that hold the name of a user; those of authors are known by more. */
    private static final String USERS =
            "[class*=username], [class*=user-name], [class*=userName], [class*=nickname], [class*=nick-name], a.name";

    /** Addresses of lists of articles. */
    private static final Pattern LISTS = Pattern.compile(
            "(?i)/(?:tags?|categor(?:y|ies)|topics?|channels?|columns?|sections?|news|archives?|blog|c)(?:[/?#_.-]|$)");

    private static final int LONGEST_NAME = 24;
    private static final Pattern USER = Pattern.compile("https?://blog\\.csdn\\.net/([\\w-]{2,40})/article/.*");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final double CHANGE = 0.15;

    /** From which confidence on a claim stands in what pages say to programs. */
    private static final double SURE = 0.85;

    private static final Map<String, Double> BYLINES = new LinkedHashMap<>();

    static {
        BYLINES.put("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))", 0.65);
        BYLINES.put("[rel=author], .author-name, .p-author, .byline-name", 0.6);
        BYLINES.put(".byline, .writtenby, .post-author, [class*=byline]", 0.5);
        BYLINES.put(".author, [class*=author], [data-testid*=author-name]", 0.4);
    }

    private final Claims claims = new Claims();
    private String aboveLines = "";

    private PageMetadata() {}

    /** Reads what stands in the head and in the scripts of a page. */
    public static PageMetadata of(Document page, Vocabulary names) {
        PageMetadata metadata = new PageMetadata();
        StructuredData.read(page, names, metadata.claims);
        HeadData.read(page, names, metadata.claims);
        ScriptData.read(page, names, metadata.claims);
        return metadata;
    }

    /** Adds what visible lines say; those in {@code lines} are only about the article. */
    public void hear(List<Element> lines) {
        for (int i = 0; i < lines.size(); i++) {
            InfoLine line = InfoLine.of(lines.get(i));
            // Of several, those that stand next to the article tell about it.
            double near = 1 - 0.01 * (lines.size() - i);
            claims.add(Field.DATE, line.date(), "visible date", (line.labelled() ? 0.85 : 0.6) * near);
            // A day on which it was changed is better than none.
            claims.add(Field.DATE, line.changed(), "visible change", CHANGE * near);
            claims.add(Field.AUTHOR, line.author(), "visible author", 0.85 * near);
            claims.add(Field.SITE, line.source(), "visible source", 0.5);
        }
    }

    /** Adds those to whose own pages the lines above an article lead. */
    public void meet(List<Element> above) {
        for (Element line : above) {
            for (Element link : line.select("a[href]")) {
                String name = link.text().strip();
                if (name.length() <= LONGEST_NAME
                        && PERSON.matcher(link.attr("href")).matches()) {
                    claims.add(Field.AUTHOR, name, "link to a person", 0.45);
                }
            }
            for (Element user : line.select(USERS)) {
                String name = user.text().strip();
                if (name.length() <= LONGEST_NAME && !InfoLine.of(name).isOne()) {
                    claims.add(Field.AUTHOR, name, "name of a user", 0.35);
                }
            }
            beforeDay(line).ifPresent(name -> claims.add(Field.AUTHOR, name, "link before the day", 0.3));
        }
    }

    /** The link that a line begins with and in which a day follows, where it leads to no list of articles. */
    private static Optional<String> beforeDay(Element line) {
        Element link = line.selectFirst("a[href]");
        String name = link == null ? "" : link.text().strip();
        String text = line.text().strip();
        boolean dated = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && text.startsWith(name)
                && InfoLine.beginsWithDay(text.substring(name.length()));
        return dated && link != null && !LISTS.matcher(link.attr("href")).find() ? Optional.of(name) : Optional.empty();
    }

    /** Adds what longer lines below an article say of its author, and takes the line above the others for a title. */
    public void hear(List<Element> below, String above) {
        for (Element line : below) {
            claims.add(Field.AUTHOR, InfoLine.authorIn(line.text().strip()), "visible author", 0.5);
        }
        if (!claims.knows(Field.TITLE)) {
            aboveLines = above;
        }
    }

    /** What stands above the lines about the article, where the head names no title; possibly empty. */
    public String aboveLines() {
        return aboveLines;
    }

    /**
     * Adds what elements are marked to say: bylines and times by their tags and names.
     *
     * @param counts whether an element is not a part of other articles
     */
    public void look(Document page, Predicate<Element> counts) {
        lookForTimes(page, counts);
        BYLINES.forEach((selector, confidence) -> {
            double surety = confidence;
            for (Element author : page.select(selector)) {
                String text = author.text().strip();
                if (!text.isEmpty() && text.length() < 100 && counts.test(author)) {
                    InfoLine line = InfoLine.of(text);
                    boolean otherwise = line.isOne() || text.indexOf('：') >= 0;
                    String name = otherwise ? InfoLine.authorIn(text) : name(author, text);
                    claims.add(Field.AUTHOR, line.author().isEmpty() ? name : line.author(), "byline", surety);
                    // The first on the page is the author's; others comment, or wrote something else.
                    surety = confidence / 3;
                }
            }
        });
    }

    /** Adds those whom elements are marked to name as authors, in the words of vocabularies and not of themes. */
    public void lookForAuthors(Document page, Predicate<Element> counts) {
        for (Element author : page.select("[itemprop=author] [itemprop=name], a[rel=author]")) {
            if (counts.test(author)) {
                claims.add(Field.AUTHOR, author.text().strip(), "byline", 0.6);
                return;
            }
        }
    }

    /** Adds what elements say that are marked as times. */
    public void lookForTimes(Document page, Predicate<Element> counts) {
        for (Element time : page.select("time[datetime]")) {
            if (counts.test(time)) {
                claims.add(Field.DATE, time.attr("datetime"), "time", 0.5);
            }
        }
    }

    /** Of a card that says more, the name that it begins with. */
    private static String name(Element author, String text) {
        Element first = author.selectFirst("a, h1, h2, h3, h4, h5, h6, strong, b, [class*=name]");
        String name = first == null ? "" : first.text().strip();
        return !name.isEmpty() && text.startsWith(name) ? name : text;
    }

    /** Adds what a dialect knows. */
    public void know(@Nullable String author, @Nullable String date, @Nullable String address) {
        claims.add(Field.AUTHOR, author == null ? "" : author, "dialect", 0.97);
        claims.add(Field.DATE, date == null ? "" : date, "dialect", 0.97);
        claims.add(Field.ADDRESS, address == null ? "" : address, "dialect", 0.97);
    }

    /** What the head calls the article, the surest first. */
    public List<Claim> titles() {
        List<Claim> titles = new ArrayList<>(claims.of(Field.TITLE));
        titles.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
        return titles;
    }

    /** The names of the site and of its publisher. */
    public List<String> sites() {
        return claims.of(Field.SITE).stream().map(Claim::value).toList();
    }

    /** The author, without 作者 or "By" before the name. */
    public Optional<Claim> author() {
        address().ifPresent(address -> {
            Matcher user = USER.matcher(address.value());
            if (user.matches()) {
                claims.add(Field.AUTHOR, user.group(1), "address", 0.2);
            }
        });
        return claims.best(Field.AUTHOR, name -> {
                    String plain = plainName(name);
                    return NO_NAME.matcher(plain).matches()
                                    || isDated(plain)
                                    || (sites().contains(plain)
                                            && claims.of(Field.AUTHOR).size() > 1)
                            ? ""
                            : plain.toLowerCase(Locale.ROOT);
                })
                .map(claim -> new Claim(plainName(claim.value()), claim.source(), claim.confidence()));
    }

    /** A day, perhaps with words around it; the name of a user may hold one too. */
    private static boolean isDated(String name) {
        return name.indexOf(' ') >= 0 ? WrittenDates.first(name) != null : InfoLine.isDay(name);
    }

    private static String plainName(String name) {
        return name.strip()
                .replaceFirst(
                        "^(?i:(?:written |posted"
                                + " )?by:?\\s+|作\\s*者\\s*[:：]\\s*|(?:本[报報]|本[网網]|本刊|本台|特[约約])?(?:[记記]者|通[讯訊]员|撰稿人?)\\s*[:：]?\\s*)",
                        "")
                .strip();
    }

    /** The day of publication, in the words of the page. */
    public Optional<Claim> date() {
        address().ifPresent(address -> {
            Matcher day = DAY_IN_ADDRESS.matcher(address.value());
            if (day.find()) {
                claims.add(Field.DATE, day.group(1) + "-" + day.group(2) + "-" + day.group(3), "address", 0.4);
            }
        });
        Set<String> changed = changed();
        return claims.best(Field.DATE, text -> {
                    if (changed.contains(text)) {
                        return "";
                    }
                    String plain = ScriptData.seconds(text).orElse(text);
                    OffsetDateTime date = WrittenDates.first(plain);
                    return date == null ? "" : date.toLocalDate().toString();
                })
                .map(claim -> new Claim(
                        ScriptData.seconds(claim.value()).orElse(claim.value()), claim.source(), claim.confidence()));
    }

    /** When the article was changed last, where the head says besides, and of another time, when it was published. */
    private Set<String> changed() {
        Set<String> changed =
                claims.of(Field.CHANGED).stream().map(Claim::value).collect(Collectors.toSet());
        boolean saysBoth = claims.of(Field.DATE).stream()
                .anyMatch(claim -> claim.confidence() >= SURE && !changed.contains(claim.value()));
        return saysBoth ? changed : Set.of();
    }

    /** The article's own address. */
    public Optional<Claim> address() {
        return claims.best(Field.ADDRESS, address -> address.matches("(?i)https?://[^\\s]+") ? address : "");
    }

    /** Who published it: the site, or the source that a page names. */
    public Optional<Claim> publisher() {
        return claims.best(Field.SITE, name -> NO_NAME.matcher(name).matches() ? "" : name);
    }
}
