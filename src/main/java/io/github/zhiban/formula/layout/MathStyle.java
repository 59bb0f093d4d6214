package io.github.zhiban.formula.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a formula inherits from what is around it, and the rules of {@code katex.css} that change it.
 *
 * @param em the size of type, in em of the text around the formula
 * @param family the second half of a name of KaTeX's faces
 * @param align how lines stand that are narrower than the others of a stack
 * @param room how wide what fills its line is to be; NaN as long as nobody knows
 */
record MathStyle(double em, String family, boolean bold, boolean italic, Align align, double room) {
    /** {@code text-align}. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        /** The share of the room left over that stands before a line. */
        final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** Of {@code \tiny} to {@code \Huge}: {@code .reset-size1} to {@code .size11}. */
    private static final double[] SIZES = {0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488};

    /** What a class says of the face; nothing about what is {@code null}. */
    private record Look(
            @Nullable String family,
            @Nullable Boolean bold,
            @Nullable Boolean italic) {}

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("textbf", new Look(null, true, null)),
            Map.entry("textit", new Look(null, null, true)),
            Map.entry("textrm", new Look("Main", null, null)),
            Map.entry("textsf", new Look("SansSerif", null, null)),
            Map.entry("texttt", new Look("Typewriter", null, null)),
            Map.entry("mathnormal", new Look("Math", null, true)),
            Map.entry("mathit", new Look("Main", null, true)),
            Map.entry("mathrm", new Look(null, null, false)),
            Map.entry("mathbf", new Look("Main", true, null)),
            Map.entry("boldsymbol", new Look("Math", true, true)),
            Map.entry("amsrm", new Look("AMS", null, null)),
            Map.entry("mathbb", new Look("AMS", null, null)),
            Map.entry("textbb", new Look("AMS", null, null)),
            Map.entry("mathcal", new Look("Caligraphic", null, null)),
            Map.entry("mathfrak", new Look("Fraktur", null, null)),
            Map.entry("textfrak", new Look("Fraktur", null, null)),
            Map.entry("mathboldfrak", new Look("Fraktur", true, null)),
            Map.entry("textboldfrak", new Look("Fraktur", true, null)),
            Map.entry("mathtt", new Look("Typewriter", null, null)),
            Map.entry("mathscr", new Look("Script", null, null)),
            Map.entry("textscr", new Look("Script", null, null)),
            Map.entry("mathsf", new Look("SansSerif", null, null)),
            Map.entry("mathboldsf", new Look("SansSerif", true, null)),
            Map.entry("textboldsf", new Look("SansSerif", true, null)),
            Map.entry("mathsfit", new Look("SansSerif", null, true)),
            Map.entry("mathitsf", new Look("SansSerif", null, true)),
            Map.entry("textitsf", new Look("SansSerif", null, true)),
            Map.entry("mainrm", new Look("Main", null, false)),
            Map.entry("small-op", new Look("Size1", null, null)),
            Map.entry("large-op", new Look("Size2", null, null)),
            Map.entry("delim-size1", new Look("Size1", null, null)),
            Map.entry("delim-size4", new Look("Size4", null, null)));

    private static final Map<String, Align> ALIGNS = Map.ofEntries(
            Map.entry("msupsub", Align.LEFT),
            Map.entry("svg-align", Align.LEFT),
            Map.entry("col-align-l", Align.LEFT),
            Map.entry("col-align-r", Align.RIGHT),
            Map.entry("col-align-c", Align.CENTRE),
            Map.entry("mfrac", Align.CENTRE),
            Map.entry("op-limits", Align.CENTRE),
            Map.entry("accent", Align.CENTRE),
            Map.entry("x-arrow", Align.CENTRE),
            Map.entry("mover", Align.CENTRE),
            Map.entry("munder", Align.CENTRE));

    static MathStyle of(boolean display) {
        return new MathStyle(1, "Main", false, false, display ? Align.CENTRE : Align.LEFT, Double.NaN);
    }

    MathStyle room(double known) {
        return new MathStyle(em, family, bold, italic, align, known);
    }

    /** What holds inside a node. */
    MathStyle within(LayoutNode node) {
        List<String> classes = node.classes();
        if (classes.isEmpty()) {
            return this;
        }
        double size = em * ratio(classes);
        String face = family;
        boolean heavy = bold;
        boolean slanted = italic;
        Align aligned = align;
        for (String name : classes) {
            Look look = LOOKS.get(name);
            if (look != null) {
                face = look.family == null ? face : look.family;
                heavy = look.bold == null ? heavy : look.bold;
                slanted = look.italic == null ? slanted : look.italic;
            }
            aligned = ALIGNS.getOrDefault(name, aligned);
        }
        if (classes.contains("delimsizing")) {
            face = classes.stream()
                    .filter(name -> name.matches("size[1-4]"))
                    .findFirst()
                    .map(name -> "Size" + name.charAt(4))
                    .orElse(face);
        }
        return new MathStyle(size, face, heavy, slanted, aligned, room);
    }

    /** How much larger the type of {@code .sizing.reset-size6.size3} is than that around it. */
    private static double ratio(List<String> classes) {
        if (!classes.contains("sizing") && !classes.contains("fontsize-ensurer")) {
            return 1;
        }
        double from = 1;
        double to = 1;
        for (String name : classes) {
            if (name.startsWith("reset-size")) {
                from = SIZES[Integer.parseInt(name.substring(10)) - 1];
            } else if (name.matches("size\\d+")) {
                to = SIZES[Integer.parseInt(name.substring(4)) - 1];
            }
        }
        return to / from;
    }
}
