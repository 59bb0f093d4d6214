package io.github.zhiban.illustration;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.article.CaptionsAbove;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.illustration.PictureLifter.Stretch;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides once, for all editions, where the pictures of an article belong. What stands alone becomes a figure wherever
 * it was: in a link, in stress, in an item, a cell or a quotation. What belongs into a line of text stays there, what
 * says nothing goes, and what is too tall for a page becomes several pictures.
 */
public final class Illustrator {
    private final PicturesAtHand pictures;
    private final PicturePlacing placing;
    private final PictureLifter lifter;
    private final FigureSeries series;
    private final FollowCodes codes;
    private final Diagnostics diagnostics = new Diagnostics();
    /** The paragraph that is looked at. */
    private Location here;

    private final Map<String, PreparedPicture> pieces = new LinkedHashMap<>();

    private Illustrator(PicturesAtHand pictures, Location start) {
        here = start;
        this.pictures = pictures;
        placing = new PicturePlacing(pictures);
        lifter = new PictureLifter(placing, picture -> report(picture, this.here));
        series = new FigureSeries(placing);
        codes = new FollowCodes(placing, figure -> figure.pictures().forEach(picture -> report(picture, figure.at())));
    }

    /** Puts the pictures of an article where they belong. */
    public static Outcome<Illustrated> illustrate(Article article, PicturesAtHand pictures) {
        Illustrator illustrator = new Illustrator(pictures, article.at());
        List<Section> sections = illustrator.codes.atEnds(
                article.sections().stream().map(illustrator::section).toList());
        List<Note> notes = article.notes().stream()
                .map(note -> new Note(note.id(), illustrator.blocks(note.content()), note.at()))
                .toList();
        Article placed = article.with(FigureReferences.linked(sections), notes);
        return new Outcome<>(
                new Illustrated(placed, pictures.with(illustrator.pieces)), illustrator.diagnostics.found());
    }

    private Section section(Section section) {
        return new Section(
                section.heading(),
                blocks(section.blocks()),
                section.sections().stream().map(this::section).toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> placed =
                blocks.stream().flatMap(block -> block(block).stream()).toList();
        List<Block> apart =
                placed.stream().flatMap(block -> signsApart(block).stream()).toList();
        return series.joined(captioned(inLines(apart))).stream()
                .map(this::inPieces)
                .toList();
    }

    /** The signs of a figure without a word that shows other pictures too are figures of their own. */
    private List<Block> signsApart(Block block) {
        if (!(block instanceof Block.Figure figure) || !figure.caption().isEmpty()) {
            return List.of(block);
        }
        List<Block> parts = figure.pictures().stream()
                .map(picture -> (Block) new Block.Figure(List.of(picture), List.of(), figure.at()))
                .toList();
        long signs = parts.stream()
                .filter(part -> placing.isLoneSign((Block.Figure) part))
                .count();
        return signs == 0 || signs == parts.size() ? List.of(block) : parts;
    }

    /** Signs on lines of their own end the paragraph before them, or begin the one after. */
    private List<Block> inLines(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        List<Inline> begun = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean sign = block instanceof Block.Figure figure && placing.isLoneSign(figure);
            if (sign && !result.isEmpty() && result.getLast() instanceof Block.Paragraph before) {
                List<Inline> content = new ArrayList<>(before.content());
                content.add(PictureLifter.BESIDE);
                content.add(image((Block.Figure) block));
                result.set(result.size() - 1, new Block.Paragraph(content, before.at()));
            } else if (sign && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph) {
                begun.add(image((Block.Figure) block));
                begun.add(PictureLifter.BESIDE);
            } else if (!begun.isEmpty() && block instanceof Block.Paragraph paragraph) {
                begun.addAll(paragraph.content());
                result.add(new Block.Paragraph(begun, paragraph.at()));
                begun = new ArrayList<>();
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static Inline image(Block.Figure figure) {
        return new Inline.Image(figure.pictures().getFirst());
    }

    /** What names a figure that was in text until now is its caption. */
    private static List<Block> captioned(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : CaptionsAbove.moved(blocks)) {
            if (block instanceof Block.Paragraph caption
                    && !result.isEmpty()
                    && result.getLast() instanceof Block.Figure figure
                    && figure.caption().isEmpty()
                    && CaptionWording.isOfFigure(PlainText.of(caption.content()))) {
                result.set(
                        result.size() - 1,
                        new Block.Figure(figure.pictures(), unmarked(caption.content()), figure.at()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static List<Inline> unmarked(List<Inline> caption) {
        List<Inline> result = new ArrayList<>(caption);
        if (caption.getFirst() instanceof Inline.Text first) {
            result.set(0, new Inline.Text(CaptionWording.unmarked(first.value().stripLeading())));
        }
        return result;
    }

    private List<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph it -> paragraph(it);
            case Block.Figure it -> figure(it);
            case Block.ItemList it -> List.of(it.withChildren(this::blocks));
            case Block.Definitions it -> List.of(it.withChildren(this::blocks));
            case Block.Container it -> container(it);
            case Block.Table it -> List.of(it.withChildren(this::blocks));
            case Block.MinorHeading it -> List.of(it);
            case Block.CodeBlock it -> List.of(it);
            case Block.DisplayFormula it -> List.of(it);
            case Block.ThematicBreak it -> List.of(it);
        };
    }

    /** Nothing is left of a box that held nothing but what shows nothing, or a code to follow somebody by. */
    private List<Block> container(Block.Container container) {
        List<Block> inside = blocks(container.content());
        return inside.isEmpty() || codes.isAll(inside) ? List.of() : List.of(container.with(inside));
    }

    private List<Block> paragraph(Block.Paragraph paragraph) {
        List<Block> blocks = new ArrayList<>();
        here = paragraph.at();
        for (Stretch stretch : lifter.stretches(paragraph.content())) {
            switch (stretch) {
                case Stretch.Words words -> blocks.add(new Block.Paragraph(words.content(), paragraph.at()));
                case Stretch.Alone alone -> add(alone.picture(), paragraph.at(), blocks);
            }
        }
        return blocks;
    }

    /** Pictures with nothing but blanks between them are one figure. */
    private static void add(Picture picture, Location at, List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Figure before) {
            List<Picture> both = new ArrayList<>(before.pictures());
            both.add(picture);
            blocks.set(blocks.size() - 1, new Block.Figure(both, List.of(), before.at()));
        } else {
            blocks.add(new Block.Figure(List.of(picture), List.of(), at));
        }
    }

    private void report(Picture picture, Location at) {
        diagnostics.info(
                IllustrationCodes.DECORATION_LEFT_OUT,
                at,
                "The picture shows nothing and is left out: " + picture.shortAddress());
    }

    private List<Block> figure(Block.Figure figure) {
        List<Picture> shown = new ArrayList<>();
        for (Picture picture : figure.pictures()) {
            if (placing.isDecoration(picture)) {
                report(picture, figure.at());
            } else {
                shown.add(picture);
            }
        }
        if (!shown.isEmpty()) {
            return List.of(new Block.Figure(shown, figure.caption(), figure.at()));
        }
        return figure.caption().isEmpty() ? List.of() : List.of(new Block.Paragraph(figure.caption(), figure.at()));
    }

    /** The same block with the pieces of pictures that are too tall. */
    private Block inPieces(Block block) {
        if (!(block instanceof Block.Figure figure)) {
            return block;
        }
        List<Picture> shown = figure.pictures().stream()
                .flatMap(picture -> pieces(picture).stream())
                .toList();
        return new Block.Figure(shown, figure.caption(), figure.at());
    }

    private List<Picture> pieces(Picture picture) {
        List<PreparedPicture> parts =
                pictures.find(picture.address()).map(PreparedPicture::pieces).orElse(List.of());
        if (parts.isEmpty()) {
            return List.of(picture);
        }
        List<Picture> cut = new ArrayList<>();
        boolean strips = areStrips(parts);
        for (int i = 0; i < parts.size(); i++) {
            String address = PieceAddress.of(picture.address(), i + 1, parts.size(), strips);
            pieces.put(address, parts.get(i));
            String alt = picture.alt().isBlank() ? "" : picture.alt() + "（" + (i + 1) + "/" + parts.size() + "）";
            cut.add(new Picture(address, alt, 0, 0));
        }
        return cut;
    }

    /** Whether pieces go on one below the other: those of a picture that is too wide go on one beside the other. */
    private static boolean areStrips(List<PreparedPicture> parts) {
        PreparedPicture first = parts.getFirst();
        return parts.stream().allMatch(part -> part.width() == first.width())
                && (first.height() > first.width() || parts.stream().anyMatch(part -> part.height() != first.height()));
    }
}
