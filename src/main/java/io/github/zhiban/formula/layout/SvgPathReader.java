package io.github.zhiban.formula.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the outlines of KaTeX's stretchy signs: all of SVG's path data (SVG 1.1, 8.3) but arcs, which KaTeX has none
 * of.
 */
final class SvgPathReader {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:e[-+]?\\d++)?+");

    private final Matcher tokens;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private boolean more;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The last control point, of which a smooth curve takes the mirror image. */
    private double controlX;

    private double controlY;
    private char before = 'M';

    private SvgPathReader(String data) {
        tokens = TOKEN.matcher(data);
        more = tokens.find();
    }

    /**
     * As browsers read it: of data with a mistake in it what stands before the command (SVG 1.1, F.2), and KaTeX makes
     * such for high half brackets.
     *
     * @throws IllegalArgumentException if it is no path data, or has arcs
     */
    static Path2D read(String data) {
        SvgPathReader reader = new SvgPathReader(data);
        char command = 'M';
        while (reader.more) {
            char next = reader.tokens.group().charAt(0);
            if (Character.isLetter(next)) {
                command = next;
                reader.advance();
            }
            if (Character.toUpperCase(command) != 'Z' && !reader.atNumber()) {
                break;
            }
            reader.segment(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return reader.path;
    }

    private void advance() {
        more = tokens.find();
    }

    private boolean atNumber() {
        return more && !Character.isLetter(tokens.group().charAt(0));
    }

    private double number() {
        if (!atNumber()) {
            throw new IllegalArgumentException("path data ends too early");
        }
        double number = Double.parseDouble(tokens.group());
        advance();
        return number;
    }

    private Point2D.Double point(boolean relative) {
        double px = number();
        double py = number();
        return new Point2D.Double(relative ? x + px : px, relative ? y + py : py);
    }

    private void segment(char command) {
        boolean relative = Character.isLowerCase(command);
        char kind = Character.toUpperCase(command);
        boolean smooth = kind == 'S' ? "CS".indexOf(before) >= 0 : "QT".indexOf(before) >= 0;
        double mirrorX = smooth ? 2 * x - controlX : x;
        double mirrorY = smooth ? 2 * y - controlY : y;
        before = kind;
        switch (kind) {
            case 'M' -> {
                go(point(relative));
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(point(relative));
            case 'H' -> line(new Point2D.Double(relative ? x + number() : number(), y));
            case 'V' -> line(new Point2D.Double(x, relative ? y + number() : number()));
            case 'C' -> cubic(point(relative), relative);
            case 'S' -> cubic(new Point2D.Double(mirrorX, mirrorY), relative);
            case 'Q' -> quadratic(point(relative), relative);
            case 'T' -> quadratic(new Point2D.Double(mirrorX, mirrorY), relative);
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("path data has " + command);
        }
    }

    private void go(Point2D.Double to) {
        x = to.x;
        y = to.y;
    }

    private void line(Point2D.Double to) {
        go(to);
        path.lineTo(x, y);
    }

    private void cubic(Point2D.Double first, boolean relative) {
        Point2D.Double second = point(relative);
        Point2D.Double end = point(relative);
        path.curveTo(first.x, first.y, second.x, second.y, end.x, end.y);
        controlX = second.x;
        controlY = second.y;
        go(end);
    }

    private void quadratic(Point2D.Double control, boolean relative) {
        Point2D.Double end = point(relative);
        path.quadTo(control.x, control.y, end.x, end.y);
        controlX = control.x;
        controlY = control.y;
        go(end);
    }
}
