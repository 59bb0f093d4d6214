package io.github.zhiban.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Sets lines that a test has cut by the rules of Chinese typography, or with one of them broken.
 *
 * @param measure in em
 * @param faults what to do wrong
 */
public record SetParagraph(double size, double pitch, double measure, Set<Fault> faults) {
    private static final String CLOSING = "。，、；：！？”’」』）》】";
    private static final String OPENING = "“‘「『（《【";

    /** What can be done wrong. */
    public enum Fault {
        WHOLE_LINE_END,
        WHOLE_LINE_START,
        WHOLE_PAIRS,
        WHOLE_STOPS,
        WIDE_INTERPUNCT,
        NO_SCRIPT_GAP,
        RAGGED,
        LOOSE_DASH,
        LOOSE_ELLIPSIS,
        SHEARED,
        STROKED,
        DOUBLED,
        UNEVEN_PITCH
    }

    /** Twelve em of 10 points on 18. */
    public static SetParagraph clean() {
        return new SetParagraph(10, 18, 12, Set.of());
    }

    /** The same with one fault. */
    public static SetParagraph with(Fault fault) {
        return new SetParagraph(10, 18, 12, Set.of(fault));
    }

    /** Draws the lines downward from a baseline, into the open element. */
    public void draw(SamplePdf pdf, double x, double y, List<String> lines) throws IOException {
        double baseline = y;
        for (int i = 0; i < lines.size(); i++) {
            draw(pdf, x, baseline, lines.get(i), i > 0, i + 1 < lines.size());
            baseline -= pitch + (i == 0 && faults.contains(Fault.UNEVEN_PITCH) ? 3 : 0);
        }
    }

    private void draw(SamplePdf pdf, double x, double y, String line, boolean later, boolean inner) throws IOException {
        List<String> characters = new ArrayList<>();
        line.codePoints().forEach(character -> characters.add(Character.toString(character)));
        double[] places = places(pdf, characters, later);
        if (inner && !faults.contains(Fault.RAGGED)) {
            justify(places, characters, pdf);
        }
        for (int i = 0; i < characters.size(); i++) {
            show(pdf, x + places[i] * size, y, characters.get(i), inner && i == 2);
        }
    }

    /** Where each glyph begins, in em. */
    private double[] places(SamplePdf pdf, List<String> characters, boolean later) throws IOException {
        double[] places = new double[characters.size()];
        double pen = 0;
        for (int i = 0; i < places.length; i++) {
            String character = characters.get(i);
            if (i == 0 && later && OPENING.contains(character) && !faults.contains(Fault.WHOLE_LINE_START)) {
                pen -= 0.5;
            }
            if (i > 0) {
                pen += between(characters.get(i - 1), character);
            }
            places[i] = pen;
            pen += width(pdf, character);
        }
        return places;
    }

    private double between(String before, String after) {
        boolean pair = (CLOSING.contains(before) && (CLOSING.contains(after) || OPENING.contains(after)))
                || (OPENING.contains(before) && OPENING.contains(after));
        boolean stops = "！？".contains(before) && "！？".contains(after);
        if (pair && !faults.contains(stops ? Fault.WHOLE_STOPS : Fault.WHOLE_PAIRS)) {
            return -0.5;
        }
        if (("·".equals(before) || "·".equals(after)) && faults.contains(Fault.WIDE_INTERPUNCT)) {
            return 0.6;
        }
        if ("—".equals(before) && "—".equals(after) && faults.contains(Fault.LOOSE_DASH)) {
            return 0.2;
        }
        if ("…".equals(before) && "…".equals(after) && faults.contains(Fault.LOOSE_ELLIPSIS)) {
            return 0.2;
        }
        boolean boundary = (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
        return boundary && !faults.contains(Fault.NO_SCRIPT_GAP) ? 0.25 : 0;
    }

    private void justify(double[] places, List<String> characters, SamplePdf pdf) throws IOException {
        int last = places.length - 1;
        String mark = characters.get(last);
        boolean trims = CLOSING.contains(mark) && !faults.contains(Fault.WHOLE_LINE_END);
        double end = places[last] + (trims ? 0.5 : width(pdf, mark));
        double slack = measure - end;
        int gaps = 0;
        for (int i = 1; i <= last; i++) {
            gaps += stretches(characters.get(i - 1), characters.get(i)) ? 1 : 0;
        }
        double moved = 0;
        for (int i = 1; i <= last; i++) {
            moved += stretches(characters.get(i - 1), characters.get(i)) ? slack / gaps : 0;
            places[i] += moved;
        }
    }

    private static boolean stretches(String before, String after) {
        return isHan(before) && isHan(after);
    }

    private void show(SamplePdf pdf, double x, double y, String character, boolean faulty) throws IOException {
        PDFont font = pdf.fontOf(character);
        double own = font.getStringWidth(character) / 1000;
        double room = width(pdf, character);
        boolean stretched = "—".equals(character);
        double scale = stretched ? room / own : 1;
        double left = stretched ? x : x + (room - own) / 2 * size;
        double shear = faulty && faults.contains(Fault.SHEARED) ? 0.2 : 0;
        boolean stroked = faulty && faults.contains(Fault.STROKED);
        pdf.stream().setRenderingMode(stroked ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pdf.show(font, new Matrix((float) scale, 0, (float) shear, 1, (float) left, (float) y), size, character);
        if (faulty && faults.contains(Fault.DOUBLED)) {
            pdf.show(font, left + 0.3, y, size, character);
        }
    }

    /** The room that a character takes, in em. */
    private static double width(SamplePdf pdf, String character) throws IOException {
        return switch (character) {
            case "—" -> 1;
            case "·" -> 0.5;
            default -> pdf.fontOf(character).getStringWidth(character) / 1000;
        };
    }

    private static boolean isHan(String character) {
        return Character.isIdeographic(character.codePointAt(0));
    }

    private static boolean isLatin(String character) {
        return character.codePointAt(0) < 0x250 && Character.isLetterOrDigit(character.codePointAt(0));
    }
}
