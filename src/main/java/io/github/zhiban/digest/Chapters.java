package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.digest.rank.Cues;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.IgnoredSections;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.formula.FormulaText;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article as chapters and topics. A single top heading is the article's title once more, so the level below it
 * counts; an article without headings is cut where its subject changes.
 */
final class Chapters {
    private static final Pattern ADDRESS =
            Pattern.compile("[（(]\\s*https?://[\\p{ASCII}&&[^\\s()]]++\\s*[)）]|https?://[\\p{ASCII}&&\\S]++");

    /** What a paragraph names is a topic where so much is stated below it. */
    private static final int FEWEST_OF_NAMED = 2;

    private final StatementFinder finder;
    private final TopicSegmenter segmenter;
    private DeckForm form = DeckForm.EXPLANATION;
    private int chapters;

    Chapters(Words words) {
        this.finder = new StatementFinder(words);
        this.segmenter = new TopicSegmenter(words);
    }

    /** The chapters of an article in reading order; those that say nothing and show nothing are left out. */
    List<Chapter> chapters(Article article, DeckForm wanted) {
        form = wanted;
        return Tail.without(all(article));
    }

    private List<Chapter> all(Article article) {
        var sections = topSections(article.sections());
        boolean headings = sections.stream().anyMatch(section -> section.heading() != null);
        if (!headings) {
            var blocks = sections.stream()
                    .flatMap(section -> section.blocks().stream())
                    .toList();
            return segmenter.segment(blocks).stream().map(this::untitled).toList();
        }
        return sections.stream()
                .filter(section -> !IgnoredSections.contains(title(section)))
                .filter(Chapters::isFilled)
                .filter(section -> section == sections.get(0) || !promotes(section))
                .map(this::chapter)
                .toList();
    }

    /** Whether a title asks to buy or to follow; an article may still begin below one. */
    private static boolean promotes(Section section) {
        var title = HanFolding.fold(title(section));
        return Cues.get().has("promotion", title) || Cues.get().has("greeting", title);
    }

    /** Goes down while there is exactly one heading at the top. */
    private static List<Section> topSections(List<Section> sections) {
        var top = sections;
        while (true) {
            var titled =
                    top.stream().filter(section -> section.heading() != null).toList();
            if (titled.size() != 1) {
                return top;
            }
            var below = new ArrayList<Section>();
            var before = new ArrayList<Block>();
            top.stream()
                    .filter(section -> section.heading() == null)
                    .forEach(section -> before.addAll(section.blocks()));
            before.addAll(titled.get(0).blocks());
            if (!before.isEmpty()) {
                below.add(new Section(null, before, List.of()));
            }
            below.addAll(titled.get(0).sections());
            top = List.copyOf(below);
        }
    }

    /** Whether a section holds anything but headings and what is not part of the article. */
    private static boolean isFilled(Section section) {
        return !section.blocks().isEmpty()
                || section.sections().stream()
                        .anyMatch(below -> !IgnoredSections.contains(title(below)) && isNotEmpty(below));
    }

    private static boolean isNotEmpty(Section section) {
        return !section.blocks().isEmpty() || section.sections().stream().anyMatch(Chapters::isNotEmpty);
    }

    private Chapter untitled(List<Block> blocks) {
        return new Chapter("", "", 0, List.of(topic("", "", List.of(new Part("", "", blocks)))));
    }

    private Chapter chapter(Section section) {
        // What the article begins with may stand below a title that asks to follow.
        boolean named = section.heading() != null && !promotes(section);
        var title = named ? title(section) : "";
        var id = named ? id(section.heading()) : "";
        var topics = new ArrayList<Topic>();
        if (!section.blocks().isEmpty() || section.sections().isEmpty()) {
            topics.addAll(topics(title, id, List.of(new Part("", "", section.blocks()))));
        }
        for (var below : section.sections()) {
            if (!IgnoredSections.contains(title(below)) && !promotes(below)) {
                topics.addAll(topics(title(below), id(below.heading()), parts("", "", below)));
            }
        }
        if (topics.isEmpty()) {
            topics.add(topic(title, id, List.of()));
        }
        return new Chapter(title, id, named ? ++chapters : 0, topics);
    }

    /**
     * What stands under one heading.
     *
     * @param lead the heading; empty where it is the topic's own
     * @param around the heading above that one
     */
    private record Part(String lead, String around, List<Block> blocks) {
        /** Statements under a heading that other sections may have as well know which section theirs is. */
        Statement located(Statement statement) {
            return statement.context().isEmpty() && statement.lead().equals(lead)
                    ? statement.within(around)
                    : statement;
        }
    }

    /** A section and all below it; the titles of deeper ones become leads. */
    private static List<Part> parts(String lead, String around, Section section) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(lead, around, section.blocks()));
        section.sections().stream()
                .filter(below -> !IgnoredSections.contains(title(below)))
                .forEach(below -> parts.addAll(parts(title(below), lead, below)));
        return parts;
    }

    private Topic topic(String title, String headingId, List<Part> parts) {
        var draft = new Draft(title);
        parts.forEach(part -> draft.add(part, part.blocks, told(part.blocks)));
        return draft.topic(headingId);
    }

    /** A section as topics: what its author numbered by hand and wrote as paragraphs heads what stands below it. */
    private List<Topic> topics(String title, String headingId, List<Part> parts) {
        var topics = new ArrayList<Topic>();
        var draft = new Draft(title);
        for (var part : parts) {
            for (var piece : pieces(part.blocks)) {
                var next = new Draft(StatementFinder.nameOf(piece.get(0)).orElse(""));
                next.add(part, piece, told(piece));
                if (!next.title.isEmpty() && next.statements.size() >= FEWEST_OF_NAMED) {
                    topics.add(draft.topic(headingId));
                    draft = next;
                } else {
                    draft.add(next);
                }
            }
        }
        topics.add(draft.topic(headingId));
        return topics.stream()
                .filter(topic -> topics.size() == 1 || !topic.blocks().isEmpty())
                .toList();
    }

    /** Blocks, cut before each that names those below it; a name that lists count among their items cuts nothing. */
    private List<List<Block>> pieces(List<Block> blocks) {
        var told = told(blocks);
        var pieces = new ArrayList<List<Block>>();
        for (var block : blocks) {
            boolean names =
                    StatementFinder.nameOf(block).isPresent() && told.stream().anyMatch(it -> it == block);
            if (pieces.isEmpty() || names) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(block);
        }
        return pieces;
    }

    private List<Block> told(List<Block> blocks) {
        return form == DeckForm.QUESTIONS ? Explanations.of(blocks) : Enumerations.listed(blocks);
    }

    /** What a topic has so far. */
    private final class Draft {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<AnnotatedPassage> passages = new ArrayList<>();

        private Draft(String title) {
            this.title = title;
        }

        private void add(Part part, List<Block> shown, List<Block> told) {
            var found = finder.find(part.lead, told);
            blocks.addAll(shown);
            found.statements().stream().map(part::located).forEach(statements::add);
            passages.addAll(found.passages());
        }

        private void add(Draft other) {
            blocks.addAll(other.blocks);
            statements.addAll(other.statements);
            passages.addAll(other.passages);
        }

        private Topic topic(String headingId) {
            return new Topic(title, headingId, blocks, statements, passages);
        }
    }

    private static String title(Section section) {
        var heading = section.heading();
        return heading == null
                ? ""
                : LeadNumbers.clean(
                        ADDRESS.matcher(PlainText.of(heading.content(), formula -> FormulaText.plain(formula.tex())))
                                .replaceAll(""));
    }

    private static String id(@Nullable Heading heading) {
        return heading == null ? "" : heading.id();
    }
}
