package io.github.zhiban.edition.presentation;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Shape;
import io.github.zhiban.pptx.Presentation.Tone;
import io.github.zhiban.text.Cells;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables, code, formulas and pictures of an article as shapes. */
record Exhibits(PicturesAtHand pictures, RunWriter writer, FormulaDrawer drawer) {
    private static final double CAPTION = 28;
    /** The type size of a formula that has room, in points. */
    private static final double LARGEST_FORMULA = 30;

    private static final double INSET = 20;
    private static final double CODE_LINE = 1.3;
    /** The share of an em that a letter of a monospaced face takes. */
    private static final double CODE_ADVANCE = 0.6;

    /** The picture that is shown first of a figure; empty for all else, and where it is not at hand. */
    Optional<PreparedPicture> picture(Block block) {
        return block instanceof Block.Figure figure
                ? pictures.find(figure.pictures().getFirst().address())
                : Optional.empty();
    }

    /** What shows a block in a frame. */
    List<Shape> shapes(Block block, Frame body) {
        return switch (block) {
            case Block.Table it -> List.of(table(it, body));
            case Block.CodeBlock it -> List.of(code(it, body));
            case Block.DisplayFormula it -> List.of(formula(it, body));
            case Block.Figure it -> figure(it, body);
            case Block.TextBlock it -> List.of();
            case Block.ItemList it -> List.of();
            case Block.Definitions it -> List.of();
            case Block.Container it -> List.of();
            case Block.ThematicBreak it -> List.of();
        };
    }

    private Shape table(Block.Table table, Frame body) {
        var rows = table.rows();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        double[] wants = new double[columns];
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                wants[i] = Math.max(
                        wants[i],
                        Math.min(
                                60,
                                4 + Cells.of(PlainText.of(inlines(row.cells().get(i))))));
            }
        }
        double all = Math.max(1, java.util.Arrays.stream(wants).sum());
        var widths = new ArrayList<Double>();
        for (double want : wants) {
            widths.add(body.width() * want / all);
        }
        double size = body.height() / rows.size() > 44 ? 18 : 16;
        var cells = new ArrayList<List<List<Paragraph>>>();
        for (int r = 0; r < rows.size(); r++) {
            boolean head = r < table.head().size();
            var line = new ArrayList<List<Paragraph>>();
            rows.get(r).cells().forEach(cell -> line.add(List.of(new Paragraph(stressed(cell, head), size, false))));
            while (line.size() < columns) {
                line.add(List.of());
            }
            cells.add(line);
        }
        return new Shape.Table(
                body, PlainText.of(table.caption()), widths, !table.head().isEmpty(), cells);
    }

    private List<Run> stressed(Block.Cell cell, boolean head) {
        return writer.of(inlines(cell)).stream()
                .map(run -> head ? new Run(run.text(), Tone.ACCENT, true, run.code(), run.link()) : run)
                .toList();
    }

    private static List<Inline> inlines(Block.Cell cell) {
        return cell.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .toList();
    }

    private Shape code(Block.CodeBlock code, Frame body) {
        var lines = code.text().lines().toList();
        int widest = lines.stream().mapToInt(Cells::of).max().orElse(1);
        double bySize = (body.height() - INSET) / (Math.max(1, lines.size()) * CODE_LINE);
        double byWidth = (body.width() - INSET) / (Math.max(1, widest) * CODE_ADVANCE);
        double size = Math.clamp(Math.floor(Math.min(bySize, byWidth)), 8, 20);
        double needed = Math.min(body.height(), lines.size() * size * CODE_LINE + 1.4 * INSET);
        return new Shape.Text(
                new Frame(body.x(), body.y(), body.width(), needed),
                "Code",
                true,
                false,
                List.of(new Paragraph(List.of(new Run(code.text(), Tone.INK, false, true, "")), size, false)));
    }

    /** As large as it finds room, in the middle; its TeX says it to those who cannot see it. */
    private Shape formula(Block.DisplayFormula formula, Frame body) {
        return drawer.draw(formula.tex(), true, body.width() / LARGEST_FORMULA, formula.at())
                .value()
                .map(drawing -> outline(drawing, body))
                .orElseGet(() -> tex(formula, body));
    }

    private Shape outline(FormulaDrawing drawing, Frame body) {
        double tall = drawing.height() + drawing.depth();
        double size = Math.min(LARGEST_FORMULA, Math.min(body.height() / tall, body.width() / drawing.width()));
        var outline = new Path2D.Double(drawing.outline(), AffineTransform.getTranslateInstance(0, drawing.height()));
        return new Shape.Outline(
                new Frame(
                        body.x() + (body.width() - drawing.width() * size) / 2,
                        body.y() + (body.height() - tall * size) / 2,
                        drawing.width() * size,
                        tall * size),
                drawing.tex(),
                outline,
                size);
    }

    private Shape tex(Block.DisplayFormula formula, Frame body) {
        return new Shape.Text(
                body,
                "Formula",
                false,
                true,
                List.of(new Paragraph(List.of(new Run(formula.tex(), Tone.INK, false, true, "")), 20, false)));
    }

    /** The pictures of a figure side by side, the caption below. */
    private List<Shape> figure(Block.Figure figure, Frame body) {
        var caption = PlainText.of(figure.caption());
        double room = caption.isEmpty() ? body.height() : body.height() - CAPTION;
        var found = figure.pictures().stream()
                .flatMap(picture -> pictures.find(picture.address()).stream())
                .toList();
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < found.size(); i++) {
            double column = body.width() / found.size();
            shapes.add(image(
                    found.get(i),
                    figure.pictures().get(i),
                    caption,
                    new Frame(body.x() + i * column, body.y(), column, room)));
        }
        if (!caption.isEmpty()) {
            shapes.add(new Shape.Text(
                    new Frame(body.x(), body.y() + room + 4, body.width(), CAPTION - 4),
                    "Caption",
                    false,
                    true,
                    List.of(new Paragraph(List.of(RunWriter.plain(caption, Tone.MUTED, false)), 14, false))));
        }
        return shapes.isEmpty() ? Collections.emptyList() : shapes;
    }

    private Shape image(PreparedPicture picture, Picture named, String caption, Frame room) {
        double scale = Math.min(
                1.5, Math.min((room.width() - 8) / picture.naturalWidth(), room.height() / picture.naturalHeight()));
        double width = picture.naturalWidth() * scale;
        double height = picture.naturalHeight() * scale;
        var alt = Stream.of(named.alt(), caption)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("Picture");
        return new Shape.Image(
                new Frame(
                        room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height),
                alt,
                picture.mediaType(),
                picture.bytes());
    }
}
