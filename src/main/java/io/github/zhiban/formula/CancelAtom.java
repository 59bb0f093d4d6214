package io.github.zhiban.formula;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/** A part of a formula that is struck out. */
final class CancelAtom extends Atom {
    /** Which diagonals are drawn. */
    enum Stroke {
        RISING("cancel"),
        FALLING("bcancel"),
        BOTH("xcancel");

        private final String command;

        Stroke(String command) {
            this.command = command;
        }

        String command() {
            return command;
        }
    }

    private final Atom base;
    private final Stroke stroke;

    private CancelAtom(Atom base, Stroke stroke) {
        this.base = base;
        this.stroke = stroke;
    }

    @Override
    public Box createBox(TeXEnvironment environment) {
        float thickness = environment.getTeXFont().getDefaultRuleThickness(environment.getStyle());
        return new CancelBox(base.createBox(environment), stroke, thickness);
    }

    /** The command of one kind of stroke. */
    static final class Command extends MacroInfo {
        private final Stroke stroke;

        Command(Stroke stroke) {
            super(1);
            // The super constructor takes it for a command with options.
            this.hasOptions = false;
            this.stroke = stroke;
        }

        @Override
        public Object invoke(TeXParser parser, String[] arguments) {
            return new CancelAtom(new TeXFormula(arguments[1], false).root, stroke);
        }
    }

    private static final class CancelBox extends Box {
        private final Box base;
        private final Stroke stroke;
        private final float thickness;

        CancelBox(Box base, Stroke stroke, float thickness) {
            this.base = base;
            this.stroke = stroke;
            this.thickness = thickness;
            setWidth(base.getWidth());
            setHeight(base.getHeight());
            setDepth(base.getDepth());
            setShift(base.getShift());
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            base.draw(graphics, x, y);
            float top = y - height;
            float bottom = y + depth;
            graphics.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            if (stroke != Stroke.FALLING) {
                graphics.draw(new Line2D.Float(x, bottom, x + width, top));
            }
            if (stroke != Stroke.RISING) {
                graphics.draw(new Line2D.Float(x, top, x + width, bottom));
            }
        }

        @Override
        public int getLastFontId() {
            return base.getLastFontId();
        }
    }
}
