package io.github.zhiban.formula;

import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a formula in MathML is about to be, in em of the text around it. Readers have fonts of their own, so this is
 * an estimate on the safe side: widths of characters are those of common fonts for formulas, spaces around operators
 * those of MathML Core.
 */
public final class MathWidth {
    /** What a script, and a fraction in a line, is smaller. */
    private static final double SCRIPT = 0.72;
    /** Between the columns of a table, MathML Core's default. */
    private static final double COLUMN_GAP = 0.8;

    private static final String RELATIONS = "=<>≤≥≠≈≡∼≃≅∝→←↔⇒⇐⇔↦∈∉∋⊂⊃⊆⊇≪≫⊢⊨∣∥≜≔:⟶⟹⟺⟵⪅⪆";
    private static final String BINARY = "+−-±∓×÷⋅∗*∘∪∩∧∨⊕⊗⊙∖";
    private static final String LARGE = "∑∏∫∬∭∮⋃⋂⨁⨂⋁⋀";
    private static final String NARROW = ",;.()[]{}|!'′‖⟨⟩⌊⌋⌈⌉:";
    private static final Pattern LENGTH = Pattern.compile("(?:width|lspace|rspace)=\"(-?\\d*\\.?\\d+)em\"");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#x?[0-9a-fA-F]+|\\w+);");

    private MathWidth() {}

    /** The width of an element. */
    public static double of(MathTree element) {
        return of(element, element.isDisplay());
    }

    private static double of(MathTree element, boolean display) {
        List<MathTree> children = element.children();
        return switch (element.name()) {
            case "mi", "mn", "ms" -> letters(REFERENCE.matcher(element.text()).replaceAll("x"));
            case "mtext" -> TextWidth.of(REFERENCE.matcher(element.text()).replaceAll("x"));
            case "mo" -> operator(element, display);
            case "mspace" -> length(element);
            case "mfrac" -> widest(children, display) * (display ? 1 : SCRIPT) + 0.3;
            case "msub", "msup", "msubsup", "mmultiscripts" -> scripts(children, display);
            case "munder", "mover", "munderover" -> limits(children, display);
            case "msqrt" -> sum(children, display) + 0.95;
            case "mroot" -> children.isEmpty() ? 1 : of(children.getFirst(), display) + 1.3;
            case "mtable" -> table(children);
            case "annotation", "annotation-xml", "mphantom" -> 0;
            default -> sum(children, display);
        };
    }

    /** Whether an element is an operator that says how two sides are related. */
    public static boolean isRelation(MathTree element) {
        String text = REFERENCE.matcher(element.text().strip()).replaceAll("<");
        return element.name().equals("mo") && text.length() == 1 && RELATIONS.contains(text) && !":∣∥".contains(text);
    }

    private static double operator(MathTree element, boolean display) {
        String text = REFERENCE.matcher(element.text().strip()).replaceAll("<");
        if (text.length() != 1) {
            return text.isEmpty() ? 0 : letters(text) + 0.35;
        }
        if (RELATIONS.contains(text) && !element.attributes().contains("stretchy=\"false\"")) {
            return 1.4;
        }
        if (BINARY.contains(text)) {
            return 1.25;
        }
        if (LARGE.contains(text)) {
            return display ? 1.6 : 1.15;
        }
        return NARROW.contains(text) ? 0.45 : 0.8;
    }

    private static double letters(String text) {
        double width = 0;
        for (int c : text.codePoints().toArray()) {
            width += CharacterScript.isEastAsian(c) && c < 0x1D400
                    ? 1
                    : c >= 0x1D400 ? 0.9 : Character.isUpperCase(c) || c == 'm' || c == 'w' ? 0.8 : 0.64;
        }
        return width;
    }

    private static double length(MathTree element) {
        Matcher length = LENGTH.matcher(element.attributes());
        return length.find() ? Math.max(0, Double.parseDouble(length.group(1))) : 0.2;
    }

    private static double scripts(List<MathTree> children, boolean display) {
        return children.isEmpty()
                ? 0
                : of(children.getFirst(), display)
                        + SCRIPT * widest(children.subList(1, children.size()), false)
                        + 0.05;
    }

    private static double limits(List<MathTree> children, boolean display) {
        return children.isEmpty()
                ? 0
                : Math.max(
                        of(children.getFirst(), display), SCRIPT * widest(children.subList(1, children.size()), false));
    }

    private static double table(List<MathTree> rows) {
        List<Double> columns = new ArrayList<>();
        for (MathTree row : rows) {
            for (int i = 0; i < row.children().size(); i++) {
                double width = sum(row.children().get(i).children(), true);
                if (i < columns.size()) {
                    columns.set(i, Math.max(columns.get(i), width));
                } else {
                    columns.add(width);
                }
            }
        }
        return columns.stream().mapToDouble(Double::doubleValue).sum() + COLUMN_GAP * columns.size();
    }

    private static double sum(List<MathTree> children, boolean display) {
        return children.stream().mapToDouble(child -> of(child, display)).sum();
    }

    private static double widest(List<MathTree> children, boolean display) {
        return children.stream().mapToDouble(child -> of(child, display)).max().orElse(0);
    }
}
