package io.github.zhiban.source.diagram;

import io.github.zhiban.text.LabelLines;
import io.github.zhiban.text.TextWidth;
import io.github.zhiban.text.XmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the shapes of a diagram as SVG, in pixels. Used once, by one thread. */
final class Drawing {
    /** Of all texts. */
    static final double SIZE = 14;

    static final double LINE = 19;

    /** Around the whole. */
    static final double MARGIN = 10;

    static final String INK = "#2c3e50";
    static final String BOX = "#f2f5f9";
    static final String GROUP = "#fbfaf5";
    static final String NOTE = "#fff6d8";
    static final String GROUND = "#ffffff";

    private static final double ARROW = 9;
    private static final double ARROW_HALF = 4;
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|\\\\n|\n");

    private static final Pattern BOX_OF_VIEW = Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"");
    private static final String END = "</svg>";
    /** In em. */
    private static final double LONGEST_TITLE = 30;
    /** How much wider bold text is at most. */
    private static final double BOLD = 1.1;

    private final StringBuilder under = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();

    private record Line(List<Point> points, Stroke stroke) {}

    private record Blank(double left, double top, double right, double bottom) {
        /** From which share of the way between two points to which it is inside (Liang and Barsky). */
        double[] of(Point from, Point to) {
            double[] share = {0, 1};
            clip(from.x - left, to.x - from.x, share);
            clip(right - from.x, from.x - to.x, share);
            clip(from.y - top, to.y - from.y, share);
            clip(bottom - from.y, from.y - to.y, share);
            return share;
        }

        /**
         * @param inside how far the first point is inside of an edge
         * @param more how much farther the second one is
         */
        private static void clip(double inside, double more, double[] share) {
            if (more == 0 && inside < 0) {
                share[1] = share[0];
            } else if (more > 0) {
                share[0] = Math.max(share[0], -inside / more);
            } else if (more < 0) {
                share[1] = Math.min(share[1], -inside / more);
            }
        }
    }

    /** How an edge is drawn. */
    enum Stroke {
        PLAIN("1.3", ""),
        DASHED("1.3", "5 4"),
        THICK("2.6", "");

        private final String width;
        private final String dashes;

        Stroke(String width, String dashes) {
            this.width = width;
            this.dashes = dashes;
        }
    }

    record Point(double x, double y) {}

    /** A text in lines of at most so many em. */
    static List<String> lines(String text, double most) {
        List<String> lines = new ArrayList<>();
        for (String line : BREAK.split(text.strip(), -1)) {
            lines.addAll(LabelLines.of(line.strip(), most, TextWidth::of));
        }
        return lines;
    }

    /** How wide lines are, in pixels. */
    static double width(List<String> lines) {
        return lines.stream().mapToDouble(TextWidth::of).max().orElse(0) * SIZE;
    }

    void rect(double x, double y, double width, double height, double round, String fill) {
        out.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>"
                        .formatted(number(x), number(y), number(width), number(height), number(round), fill, INK));
    }

    /** A box around others, below all that is drawn. */
    void ground(double x, double y, double width, double height) {
        under.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>"
                        .formatted(number(x), number(y), number(width), number(height), GROUP, INK));
    }

    /** What lines are interrupted for: nothing is drawn over them, since a picture has no ground of its own. */
    void blank(double x, double y, double width, double height) {
        blanks.add(new Blank(x, y, x + width, y + height));
    }

    void circle(double x, double y, double radius, String fill) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>"
                .formatted(number(x), number(y), number(radius), fill, INK));
    }

    void polygon(String fill, Point... corners) {
        StringBuilder points = new StringBuilder();
        for (Point corner : corners) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(number(corner.x))
                    .append(',')
                    .append(number(corner.y));
        }
        out.append("<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>"
                .formatted(points.toString(), fill, INK));
    }

    void path(String data, String fill) {
        out.append("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.2\"/>".formatted(data, fill, INK));
    }

    void line(List<Point> points, Stroke stroke) {
        lines.add(new Line(points, stroke));
    }

    /** The lines, interrupted by the blanks. */
    private String lines() {
        StringBuilder drawn = new StringBuilder();
        for (Line line : lines) {
            StringBuilder data = new StringBuilder();
            for (int i = 1; i < line.points.size(); i++) {
                pieces(line.points.get(i - 1), line.points.get(i), data);
            }
            String dashes = line.stroke.dashes;
            drawn.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                    .formatted(
                            data.toString(),
                            INK,
                            line.stroke.width,
                            dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
        }
        return drawn.toString();
    }

    private void pieces(Point from, Point to, StringBuilder data) {
        List<double[]> hidden = new ArrayList<>();
        blanks.forEach(blank -> {
            double[] inside = blank.of(from, to);
            if (inside[0] < inside[1]) {
                hidden.add(inside);
            }
        });
        hidden.sort(Comparator.comparingDouble(inside -> inside[0]));
        double at = 0;
        for (double[] inside : hidden) {
            piece(from, to, at, inside[0], data);
            at = Math.max(at, inside[1]);
        }
        piece(from, to, at, 1, data);
    }

    /** A line from one share of the way to another; a new one, unless the one before ended there. */
    private static void piece(Point from, Point to, double begin, double end, StringBuilder data) {
        if (begin < end) {
            String first = number(from.x + begin * (to.x - from.x)) + " " + number(from.y + begin * (to.y - from.y));
            boolean goesOn = data.length() > first.length()
                    && "ML".indexOf(data.charAt(data.length() - first.length() - 1)) >= 0
                    && data.indexOf(first, data.length() - first.length()) >= 0;
            data.append(goesOn ? "" : "M" + first)
                    .append('L')
                    .append(number(from.x + end * (to.x - from.x)))
                    .append(' ')
                    .append(number(from.y + end * (to.y - from.y)));
        }
    }

    /** What a line ends in. */
    enum Head {
        NONE,
        ARROW,
        /** What is more general. */
        TRIANGLE,
        /** What has parts. */
        DIAMOND,
        /** What has parts that are nothing without it. */
        FULL_DIAMOND
    }

    /** The head of a line that comes from one point and ends at another. */
    void head(Head head, Point from, Point to) {
        if (head == Head.NONE) {
            return;
        }
        double length = Math.max(0.01, Math.hypot(to.x - from.x, to.y - from.y));
        double dx = (to.x - from.x) / length;
        double dy = (to.y - from.y) / length;
        double half = head == Head.ARROW ? ARROW_HALF : ARROW_HALF * 1.4;
        double x = to.x - dx * ARROW;
        double y = to.y - dy * ARROW;
        Point left = new Point(x - dy * half, y + dx * half);
        Point right = new Point(x + dy * half, y - dx * half);
        Point back = new Point(x - dx * ARROW, y - dy * ARROW);
        switch (head) {
            case NONE -> {}
            case ARROW -> polygon(INK, to, left, right);
            case TRIANGLE -> polygon(GROUND, to, left, right);
            case DIAMOND -> polygon(GROUND, to, left, back, right);
            case FULL_DIAMOND -> polygon(INK, to, left, back, right);
        }
    }

    /** Lines around a point. */
    void text(List<String> lines, double x, double y) {
        text(lines, x, y, "middle", false);
    }

    void text(List<String> lines, double x, double y, String anchor, boolean bold) {
        double top = y - lines.size() * LINE / 2 + LINE * 0.72;
        for (int i = 0; i < lines.size(); i++) {
            out.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>"
                    .formatted(
                            number(x),
                            number(top + i * LINE),
                            number(SIZE),
                            anchor,
                            INK,
                            bold ? " font-weight=\"bold\"" : "",
                            XmlText.content(lines.get(i))));
        }
    }

    /** The whole, whose upper left corner is at the given place. */
    String svg(double left, double top, double width, double height) {
        String box = number(left - MARGIN) + " " + number(top - MARGIN) + " " + number(width + 2 * MARGIN) + " "
                + number(height + 2 * MARGIN);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\">" + under + lines() + out + END;
    }

    /** Puts a title over the middle of a drawing. */
    static UnaryOperator<String> titled(String title) {
        return svg -> {
            Matcher box = BOX_OF_VIEW.matcher(svg);
            if (!box.find()) {
                return svg;
            }
            List<String> words = lines(title, LONGEST_TITLE);
            double high = words.size() * LINE + MARGIN / 2;
            double width = Double.parseDouble(box.group(3));
            double wider = Math.max(0, width(words) * BOLD + 2 * MARGIN - width);
            double left = Double.parseDouble(box.group(1)) - wider / 2;
            double top = Double.parseDouble(box.group(2)) - high;
            Drawing over = new Drawing();
            over.text(words, left + (width + wider) / 2, top + MARGIN / 2 + words.size() * LINE / 2, "middle", true);
            String view = "viewBox=\"" + number(left) + " " + number(top) + " " + number(width + wider) + " "
                    + number(Double.parseDouble(box.group(4)) + high) + "\"";
            String drawn = box.replaceFirst(view);
            return drawn.substring(0, drawn.length() - END.length()) + over.out + END;
        };
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
