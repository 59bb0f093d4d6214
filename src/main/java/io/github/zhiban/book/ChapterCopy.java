package io.github.zhiban.book;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A chapter as a part of its book: headings as deep as it stands, ids that no other chapter has, links and pictures as
 * seen from the book's folder, figures numbered.
 */
final class ChapterCopy {
    private static final int DEEPEST = 6;

    private final BookChapter chapter;
    private final int number;
    private final int rank;
    private final ChapterLinker links;
    private final FigureNumbers figures;
    /** Ids that links inside the chapter may lead to. */
    private final Set<String> ids = new TreeSet<>();

    /** @param rank of the chapter's own heading */
    ChapterCopy(BookChapter chapter, int number, int rank, ChapterLinker links, FigureNumbers figures) {
        this.chapter = chapter;
        this.number = number;
        this.rank = rank;
        this.links = links;
        this.figures = figures;
    }

    /** What stands below the chapter's heading, before its first section. */
    List<Block> introduction() {
        return chapter.article().sections().stream()
                .filter(section -> section.heading() == null)
                .flatMap(section -> blocks(section.blocks()).stream())
                .toList();
    }

    /** The chapter's sections; those that would be too deep are the last element's text. */
    List<Section> sections() {
        return chapter.article().sections().stream()
                .filter(section -> section.heading() != null)
                .map(this::section)
                .toList();
    }

    /** The chapter's notes. */
    List<Note> notes() {
        return chapter.article().notes().stream()
                .map(note -> new Note(ChapterLinker.id(number, note.id()), blocks(note.content()), note.at()))
                .toList();
    }

    /** Ids that the copy has. To be asked for after everything else. */
    Set<String> ids() {
        return ids;
    }

    private Section section(Section section) {
        Heading heading = section.heading();
        if (heading == null) {
            return new Section(null, blocks(section.blocks()), sections(section));
        }
        Heading copy = new Heading(
                id(heading.id()),
                Math.min(DEEPEST, heading.rank() + rank),
                inlines(heading.content(), heading.at()),
                heading.at(),
                heading.evidence());
        if (copy.rank() < DEEPEST) {
            return new Section(copy, blocks(section.blocks()), sections(section));
        }
        List<Block> flat = new ArrayList<>(blocks(section.blocks()));
        section.sections().forEach(child -> flatten(child, flat));
        return new Section(copy, flat, List.of());
    }

    private List<Section> sections(Section section) {
        return section.sections().stream().map(this::section).toList();
    }

    /** Below the last rank headings are lines of the text. */
    private void flatten(Section section, List<Block> to) {
        Heading heading = section.heading();
        if (heading != null) {
            List<Inline> line = new ArrayList<>(List.of(new Inline.Anchor(id(heading.id()))));
            line.addAll(inlines(heading.content(), heading.at()));
            to.add(new Block.MinorHeading(line, heading.at()));
        }
        to.addAll(blocks(section.blocks()));
        section.sections().forEach(child -> flatten(child, to));
    }

    private String id(String id) {
        String unique = ChapterLinker.id(number, id);
        ids.add(unique);
        return unique;
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph it -> new Block.Paragraph(inlines(it.content(), it.at()), it.at());
            case Block.MinorHeading it -> new Block.MinorHeading(inlines(it.content(), it.at()), it.at());
            case Block.ItemList it -> it.withChildren(this::blocks);
            case Block.Definitions it ->
                new Block.Definitions(
                        it.items().stream()
                                .map(item -> new Block.Definition(
                                        inlines(item.term(), item.at()), blocks(item.meaning()), item.at()))
                                .toList(),
                        it.at());
            case Block.Container it -> it.withChildren(this::blocks);
            case Block.Table it ->
                new Block.Table(
                        inlines(it.caption(), it.at()),
                        Block.Row.with(it.head(), this::blocks),
                        Block.Row.with(it.body(), this::blocks),
                        it.at());
            case Block.Figure it ->
                new Block.Figure(
                        it.pictures().stream().map(this::picture).toList(),
                        figures.numbered(inlines(it.caption(), it.at())),
                        it.at());
            case Block.CodeBlock it -> it;
            case Block.DisplayFormula it -> it;
            case Block.ThematicBreak it -> it;
        };
    }

    private List<Inline> inlines(List<Inline> inlines, Location at) {
        return inlines.stream().flatMap(inline -> inline(inline, at)).toList();
    }

    private Stream<Inline> inline(Inline inline, Location at) {
        return switch (inline) {
            case Inline.Emphasis it -> Stream.of(new Inline.Emphasis(inlines(it.content(), at)));
            case Inline.Strong it -> Stream.of(new Inline.Strong(inlines(it.content(), at)));
            case Inline.Mark it -> Stream.of(new Inline.Mark(inlines(it.content(), at)));
            case Inline.Deleted it -> Stream.of(new Inline.Deleted(inlines(it.content(), at)));
            case Inline.Underline it -> Stream.of(new Inline.Underline(inlines(it.content(), at)));
            case Inline.Sub it -> Stream.of(new Inline.Sub(inlines(it.content(), at)));
            case Inline.Sup it -> Stream.of(new Inline.Sup(inlines(it.content(), at)));
            case Inline.Link it -> {
                Inline.Target target = links.resolve(it.target(), chapter, number, at);
                List<Inline> content = inlines(it.content(), at);
                yield target == null ? content.stream() : Stream.of(new Inline.Link(target, content));
            }
            case Inline.Image it -> Stream.of(new Inline.Image(picture(it.picture())));
            case Inline.NoteRef it -> Stream.of(new Inline.NoteRef(ChapterLinker.id(number, it.noteId())));
            case Inline.Anchor it -> Stream.of(new Inline.Anchor(id(it.id())));
            case Inline.Text it -> Stream.of(it);
            case Inline.Code it -> Stream.of(it);
            case Inline.Keyboard it -> Stream.of(it);
            case Inline.InlineFormula it -> Stream.of(it);
            case Inline.Ruby it -> Stream.of(it);
            case Inline.HardLineBreak it -> Stream.of(it);
        };
    }

    /** The same picture; what lies beside the chapter is addressed from the book's folder. */
    private Picture picture(Picture picture) {
        String address = picture.address();
        boolean beside = !address.matches("(?s)^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\|/).*");
        return beside
                ? new Picture(
                        BookPaths.resolve(address.replace('\\', '/'), chapter.place()),
                        picture.alt(),
                        picture.width(),
                        picture.height())
                : picture;
    }
}
