package io.github.zhiban.book;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Section;
import io.github.zhiban.book.BookOutline.Entry;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Binds articles into one: parts and chapters are sections, so that whatever is done with an article can be done with a
 * book. Cost is linear in what the articles hold. Used once, by one thread.
 */
public final class BookBinder {
    private static final int MOST_AUTHORS = 8;
    private static final int MOST_KEYWORDS = 12;
    private static final int DEEPEST_CHAPTER = 4;

    private final BookOutline outline;
    private final BookPaths paths;
    private final Map<String, BookChapter> chapters = new LinkedHashMap<>();
    private final Metadata metadata;
    private final Location at;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ChapterLinker links;
    private final BookWords words;
    private final FigureNumbers figures;
    private final Map<String, BookChapter> texts = new HashMap<>();
    /** The chapters that the outline places, with their numbers. */
    private final Map<Entry, Integer> numbers = new IdentityHashMap<>();

    private final Set<String> placed = new LinkedHashSet<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> headings = new LinkedHashSet<>();
    private int parts;

    private BookBinder(BookOutline outline, List<BookChapter> chapters, Metadata metadata, Location at) {
        this.outline = outline;
        this.metadata = metadata;
        this.at = at;
        chapters.forEach(chapter -> this.chapters.put(chapter.place(), chapter));
        List<String> places = List.copyOf(this.chapters.keySet());
        paths = new BookPaths(places);
        links = new ChapterLinker(places, diagnostics);
        words = BookWords.of(metadata.language());
        figures = new FigureNumbers(chapters, words);
    }

    /**
     * Binds a book.
     *
     * @param chapters all articles that may be in it
     * @param metadata the book's own
     * @param at the book as the user named it
     */
    public static Outcome<Article> bind(
            BookOutline outline, List<BookChapter> chapters, Metadata metadata, Location at) {
        BookBinder binder = new BookBinder(outline, chapters, metadata, at);
        Article book = binder.bind();
        return new Outcome<>(book, binder.diagnostics.found());
    }

    /**
     * What can be said about a book from its outline and its chapters.
     *
     * @param name what it is called where nobody says so
     */
    public static Metadata metadata(BookOutline outline, List<BookChapter> chapters, String name) {
        List<Metadata> all =
                chapters.stream().map(chapter -> chapter.article().metadata()).toList();
        List<String> authors = all.stream()
                .flatMap(one -> one.authors().stream())
                .distinct()
                .limit(MOST_AUTHORS + 1)
                .toList();
        List<String> rights = all.stream().map(Metadata::rights).distinct().toList();
        String title = outline.title() == null ? pageTitle(chapters) : outline.title();
        return new Metadata(
                title == null ? name : title,
                authors.size() > MOST_AUTHORS ? List.of() : authors,
                all.stream()
                        .map(Metadata::published)
                        .filter(date -> date != null)
                        .max(OffsetDateTime::compareTo)
                        .orElse(null),
                null,
                mostFrequent(
                        all.stream().flatMap(one -> one.keywords().stream()).toList()),
                List.of(),
                mostFrequent(all.stream().flatMap(one -> one.tags().stream()).toList()),
                all.isEmpty()
                        ? "zh-CN"
                        : mostFrequent(all.stream().map(Metadata::language).toList())
                                .getFirst(),
                null,
                null,
                rights.size() == 1 ? rights.getFirst() : null);
    }

    /** What the page of the book's folder is called, or the only chapter. */
    private static @Nullable String pageTitle(List<BookChapter> chapters) {
        if (chapters.size() == 1) {
            return chapters.getFirst().article().metadata().title();
        }
        return chapters.stream()
                .filter(chapter -> !chapter.place().contains("/") && BookPaths.isFolderPage(chapter.place()))
                .map(chapter -> chapter.article().metadata().title())
                .filter(title -> !BookPaths.isFolderPage(title))
                .findFirst()
                .orElse(null);
    }

    private static List<String> mostFrequent(List<String> words) {
        return words.stream()
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_KEYWORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Article bind() {
        outline.entries().stream().flatMap(Entry::all).forEach(this::place);
        reportMissing();
        List<Section> sections = new ArrayList<>(sections(outline.entries(), 1));
        new TermIndex(words, metadata).section(sections, at).ifPresent(index -> {
            headings.add(Article.INDEX);
            sections.add(index);
        });
        return new Article(metadata, sections, notes, at, headings);
    }

    /** Gives a chapter its number, so that links know it wherever they stand. */
    private void place(Entry entry) {
        BookChapter chapter = chapter(entry);
        if (chapter == null || !placed.add(chapter.place())) {
            return;
        }
        String text = ArticleText.of(chapter.article());
        BookChapter earlier = text.isBlank() ? null : texts.putIfAbsent(text, chapter);
        if (earlier != null && entry.children().isEmpty()) {
            links.add(chapter, chapters.getOrDefault(earlier.place(), earlier));
            diagnostics.warning(
                    BookCodes.CHAPTER_REPEATED,
                    chapter.article().at(),
                    "The chapter says the same as " + earlier.place() + " and is left out; links to it lead there.",
                    "Take one of them out of the book.");
            return;
        }
        int number = numbers.size() + 1;
        numbers.put(entry, number);
        BookChapter opened = RepeatedTitle.without(chapter, title(entry, chapter));
        chapters.put(chapter.place(), opened);
        links.add(opened, number);
    }

    private @Nullable BookChapter chapter(Entry entry) {
        String place = entry.place();
        return place == null ? null : paths.find(place).map(chapters::get).orElse(null);
    }

    private void reportMissing() {
        outline.entries().stream().flatMap(Entry::all).forEach(entry -> {
            if (entry.place() != null && chapter(entry) == null) {
                diagnostics.warning(
                        BookCodes.CHAPTER_MISSING,
                        at,
                        "There is no article " + entry.place() + ", which the order of the book names.",
                        "Check the order, or add the article.");
            }
        });
    }

    private List<Section> sections(List<Entry> entries, int rank) {
        List<Section> sections = new ArrayList<>();
        for (Entry entry : entries) {
            Integer number = numbers.get(entry);
            BookChapter chapter = number == null ? null : chapter(entry);
            if (chapter != null) {
                sections.add(chapter(entry, chapter, numbers.getOrDefault(entry, 0), rank));
            } else if (!entry.children().isEmpty()) {
                List<Section> below = sections(entry.children(), entry.title() == null ? rank : next(rank));
                if (entry.title() == null || below.isEmpty()) {
                    sections.addAll(below);
                } else {
                    Heading heading = new Heading("part-" + ++parts, rank, List.of(new Inline.Text(entry.title())), at);
                    headings.add(heading.id());
                    sections.add(new Section(heading, List.of(), below));
                }
            }
        }
        return sections;
    }

    private Section chapter(Entry entry, BookChapter chapter, int number, int rank) {
        Article article = chapter.article();
        ChapterCopy copy = new ChapterCopy(chapter, number, rank, links, figures);
        Heading heading = new Heading(
                ChapterLinker.id(number), rank, List.of(new Inline.Text(title(entry, chapter))), article.at());
        headings.add(heading.id());
        List<Block> blocks = new ArrayList<>(origin(article));
        blocks.addAll(copy.introduction());
        List<Section> below = new ArrayList<>(copy.sections());
        notes.addAll(copy.notes());
        below.addAll(sections(entry.children(), next(rank)));
        return new Section(heading, blocks, below);
    }

    private static String title(Entry entry, BookChapter chapter) {
        return entry.title() == null ? chapter.article().metadata().title() : entry.title();
    }

    /** Chapters below chapters below parts go as deep as leaves room for their own headings. */
    private static int next(int rank) {
        return Math.min(DEEPEST_CHAPTER, rank + 1);
    }

    /** Who wrote a chapter and where it stands on the web, where that is not true of the whole book. */
    private List<Block> origin(Article article) {
        Metadata own = article.metadata();
        List<Inline> line = new ArrayList<>();
        if (!own.authors().isEmpty() && !own.authors().equals(metadata.authors())) {
            line.add(new Inline.Text(String.join(words.between(), own.authors())));
        }
        String source = own.source();
        if (source != null) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text("　"));
            }
            line.add(new Inline.Link(new Inline.Target.External(source), List.of(new Inline.Text(words.original()))));
        }
        return line.isEmpty() ? List.of() : List.of(new Block.Paragraph(line, article.at()));
    }
}
