package io.github.zhiban.formula.layout;

import io.github.zhiban.budget.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lays formulas (公式) out: nodes become boxes, by the part of CSS that {@code katex.css} uses: inline boxes one after
 * the other, and stacks (the class {@code vlist}), whose lines KaTeX has placed itself.
 */
final class MathLayout {
    private static final KatexFaces FACES = new KatexFaces();

    /** {@code \nulldelimiterspace}. */
    private static final double NO_DELIMITER = 0.12;

    private static final double MU = 1.0 / 18;
    /** From the middle of an arrow of a diagram to its label. */
    private static final double DIAGRAM_GAP = 0.3;

    /** How much higher than in the middle browsers put it. */
    private static final double DIAGRAM_RISE = 0.05;

    private static final double AXIS = 0.25;

    private final IntFunction<FaceGlyph> others;

    /** @param others draws characters that KaTeX's faces lack */
    MathLayout(IntFunction<FaceGlyph> others) {
        this.others = others;
    }

    MathBox box(LayoutNode node, MathStyle around) {
        Account.poll();
        MathBox box = switch (node.kind()) {
            case SYMBOL -> symbol(node, around.within(node));
            case SPAN -> span(node, around.within(node));
            case SVG, PATH, LINE -> MathBox.EMPTY;
        };
        // A phantom takes room.
        return "transparent".equals(node.style().get("color")) ? new MathBox(box.width(), box.fills(), List.of()) : box;
    }

    private MathBox symbol(LayoutNode node, MathStyle own) {
        double em = own.em();
        List<MathBox.Part> parts = new ArrayList<>();
        double x = 0;
        for (int c : node.text().codePoints().toArray()) {
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            FaceGlyph known = FACES.glyph(own, c);
            FaceGlyph glyph = known == null ? others.apply(c) : known;
            parts.add(new MathBox.Ink(x, 0, em, glyph.outline()));
            x += glyph.advance() * em;
        }
        return framed(node, own, new MathBox(x + node.italic() * em, false, parts));
    }

    private MathBox span(LayoutNode node, MathStyle own) {
        if (node.has("pstrut") || node.has("strut") || node.has("vlist-s") || node.has("fix") || node.has("tag")) {
            return MathBox.EMPTY;
        }
        if (RuleArt.is(node)) {
            return RuleArt.box(node, own);
        }
        if (StretchyArt.is(node)) {
            return StretchyArt.box(node, own);
        }
        if (node.has("cd-vert-arrow")) {
            return diagramArrow(node, own);
        }
        return framed(node, own, node.has("vlist-t") ? stack(node, own) : flow(node.children(), own));
    }

    /** Boxes side by side. */
    MathBox flow(List<LayoutNode> nodes, MathStyle own) {
        List<MathBox.Part> parts = new ArrayList<>();
        double x = 0;
        boolean fills = false;
        for (LayoutNode node : nodes) {
            MathBox box = box(node, own);
            if (!box.parts().isEmpty()) {
                parts.add(new MathBox.Inner(x, 0, box));
            }
            x += box.width();
            fills |= box.fills();
        }
        return new MathBox(x, fills, parts);
    }

    /** A box with what its style puts around it. */
    private static MathBox framed(LayoutNode node, MathStyle own, MathBox content) {
        double em = own.em();
        double padding = 0;
        double before = node.length("marginLeft");
        double after = node.length("marginRight");
        double paddingLeft = node.length("paddingLeft");
        double width = content.width() / em;
        for (String name : node.classes()) {
            switch (name) {
                case "boxpad" -> padding = 0.3;
                case "cancel-pad" -> padding = 0.2;
                case "anglpad" -> padding = 0.03889;
                case "x-arrow-pad" -> padding = 0.5;
                case "cd-arrow-pad" -> {
                    paddingLeft += 0.27778;
                    after += 0.55556;
                }
                case "cancel-lap" -> {
                    before -= 0.2;
                    after -= 0.2;
                }
                case "root" -> {
                    before += 5 * MU;
                    after -= 10 * MU;
                }
                case "nulldelimiter" -> width = NO_DELIMITER;
                default -> {}
            }
        }
        double x = before + paddingLeft + padding + node.length("left");
        if (node.has("llap")) {
            x -= width;
        } else if (node.has("clap")) {
            x -= width / 2;
        }
        boolean none = node.has("llap")
                || node.has("rlap")
                || node.has("clap")
                || node.has("thinbox")
                || (node.has("accent-body") && !node.has("accent-full"));
        if (none) {
            width = 0;
        } else if (node.style().containsKey("width")) {
            width = node.length("width");
        } else {
            width += paddingLeft + 2 * padding;
        }
        return content.moved(x * em, node.length("top") * em, (before + width + after) * em);
    }

    /** Lines above each other; each has a strut, from whose top KaTeX has measured where the line is. */
    private MathBox stack(LayoutNode table, MathStyle own) {
        List<LayoutNode> lines =
                table.children().getFirst().children().getFirst().children();
        double em = own.em();
        List<MathBox> boxes = new ArrayList<>();
        double width = 0;
        for (LayoutNode line : lines) {
            MathBox box = flow(line.children(), own.within(line).room(Double.NaN));
            boxes.add(box);
            width = Math.max(width, box.width() + em * (line.length("marginLeft") + line.length("marginRight")));
        }
        List<MathBox.Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LayoutNode line = lines.get(i);
            MathStyle within = own.within(line);
            double left = em * line.length("marginLeft");
            double room = room(line, width, em) - left - em * line.length("marginRight");
            MathBox box = boxes.get(i).fills() ? flow(line.children(), within.room(room)) : boxes.get(i);
            double strut =
                    line.children().isEmpty() ? 0 : line.children().getFirst().length("height");
            double x = left + within.align().share * Math.max(0, room - box.width());
            parts.add(new MathBox.Inner(x, em * (line.length("top") + strut), box));
        }
        return new MathBox(width, false, parts);
    }

    /** The baselines of the lines of a stack that say something. */
    List<Double> baselines(LayoutNode node, MathStyle own) {
        LayoutNode at = node;
        while (!at.has("vlist-t")) {
            if (at.children().isEmpty()) {
                return List.of();
            }
            at = at.children().getFirst();
        }
        List<Double> baselines = new ArrayList<>();
        for (MathBox.Part part : stack(at, own).parts()) {
            if (part instanceof MathBox.Inner line && !line.box().parts().isEmpty()) {
                baselines.add(line.y());
            }
        }
        return baselines;
    }

    /** Where the rows of a table end, but for the last one; nothing for what is no table. */
    List<Double> rowEdges(LayoutNode node, MathStyle around) {
        LayoutNode at = node;
        MathStyle own = around.within(node);
        while (!at.has("mtable")) {
            if (at.children().size() != 1) {
                return List.of();
            }
            at = at.children().getFirst();
            own = own.within(at);
        }
        for (LayoutNode column : at.children()) {
            LayoutNode stack =
                    column.children().isEmpty() ? column : column.children().getFirst();
            if (stack.has("vlist-t")) {
                return rowEdges(stack, own.em());
            }
        }
        return List.of();
    }

    private static List<Double> rowEdges(LayoutNode column, double em) {
        List<Double> edges = new ArrayList<>();
        for (LayoutNode line :
                column.children().getFirst().children().getFirst().children()) {
            // A strut and the cell, which is as deep as its row.
            if (line.children().size() == 2) {
                double strut = line.children().getFirst().length("height");
                edges.add(em
                        * (line.length("top") + strut + line.children().get(1).depth()));
            }
        }
        Collections.sort(edges);
        return edges.isEmpty() ? edges : edges.subList(0, edges.size() - 1);
    }

    /** {@code calc(100% - 0.1em)}, the only width that lines have. */
    private static double room(LayoutNode line, double width, double em) {
        String own = line.style().get("width");
        if (own == null || !own.startsWith("calc(100% - ")) {
            return width;
        }
        double less = LayoutNode.em(own.substring("calc(100% - ".length(), own.length() - 1), 0) * em;
        // Its margin is what it is narrower by.
        return width - less + em * line.length("marginLeft");
    }

    /** An arrow down a commutative diagram, with its labels beside it. */
    private MathBox diagramArrow(LayoutNode node, MathStyle own) {
        List<MathBox.Part> parts = new ArrayList<>();
        List<LayoutNode> labels = new ArrayList<>();
        double width = 0;
        for (LayoutNode child : node.children()) {
            if (child.has("cd-label-left") || child.has("cd-label-right")) {
                labels.add(child);
            } else {
                MathBox arrow = box(child, own);
                parts.add(new MathBox.Inner(width, 0, arrow));
                width += arrow.width();
            }
        }
        for (LayoutNode label : labels) {
            MathStyle small = own.within(label);
            MathBox box = flow(label.children(), small);
            double gap = DIAGRAM_GAP * small.em();
            double x = label.has("cd-label-left") ? width / 2 - gap - box.width() : width / 2 + gap;
            parts.add(new MathBox.Inner(x, AXIS * (small.em() - own.em()) - DIAGRAM_RISE, box));
        }
        return new MathBox(width, false, parts);
    }
}
