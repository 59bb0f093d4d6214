package io.github.zhiban.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.OverspentException;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Where a drawing is painted, step by step and within a budget: so many steps in all, and dashes only where they can be
 * told apart.
 */
final class PaintSteps implements InvocationHandler {
    private static final int MOST_STEPS = 500_000;
    /** Dashes of one line; a line that crosses a page has hundreds. */
    private static final int MOST_DASHES = 50_000;

    private static final double FLATNESS = 1;

    private final Output painted;
    private final int[] steps;

    private PaintSteps(Output painted, int[] steps) {
        this.painted = painted;
        this.steps = steps;
    }

    /** What paints onto the graphics, within the budget. */
    static Output on(Graphics2D graphics) {
        return counted(Output.createForGraphics(graphics), new int[1]);
    }

    private static Output counted(Output output, int[] steps) {
        return (Output) Proxy.newProxyInstance(
                Output.class.getClassLoader(), new Class<?>[] {Output.class}, new PaintSteps(output, steps));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("drawShape") || name.equals("fillShape") || name.equals("drawImage")) {
            Account.poll();
            if (++steps[0] > MOST_STEPS) {
                throw new OverspentException("the drawing takes more than " + MOST_STEPS + " steps to paint");
            }
        }
        if (name.equals("drawShape")) {
            drawShape((Shape) arguments[0]);
            return null;
        }
        try {
            Object result = method.invoke(painted, arguments);
            return name.equals("createChild") ? counted((Output) result, steps) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void drawShape(Shape shape) {
        if (painted.stroke() instanceof BasicStroke dashed && dashed.getDashArray() != null) {
            double period = 0;
            for (float dash : dashed.getDashArray()) {
                period += dash;
            }
            if (!(length(shape) <= period * MOST_DASHES)) {
                painted.setStroke(new BasicStroke(
                        dashed.getLineWidth(), dashed.getEndCap(), dashed.getLineJoin(), dashed.getMiterLimit()));
                painted.drawShape(shape);
                painted.setStroke(dashed);
                return;
            }
        }
        painted.drawShape(shape);
    }

    private static double length(Shape shape) {
        double length = 0;
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (var path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(point);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                length += Math.hypot(nextX - x, nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        return length;
    }
}
