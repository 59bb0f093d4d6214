package io.github.zhiban.edition.presentation;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathMlWriter;
import io.github.zhiban.formula.MathTree;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells formulas in running text with what a presentation's text has: raised and lowered runs, letters of Unicode,
 * fractions on one line. A formula that cannot be read is its TeX.
 */
final class FormulaRuns {
    /** Needs no engine to be read. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\x28][\\p{L}\\p{N} .,\\x28\\x29+=/'-]*+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u2061-\\u2064]");

    private static final Set<String> RELATIONS = Set.of(
            "=", "≠", "<", ">", "≤", "≥", "≈", "∼", "≡", "∈", "∉", "⊂", "⊆", "→", "←", "↔", "⇒", "⇔", "∝", "≪", "≫");

    private final MathMlWriter formulas;

    FormulaRuns(MathMlWriter formulas) {
        this.formulas = formulas;
    }

    /** What spells a formula. */
    List<Run> of(String tex, boolean bold, String link) {
        if (PLAIN.matcher(tex).matches()) {
            return List.of(new Run(tex, Tone.INK, bold, false, link));
        }
        var tree = formulas.write(tex, false, Location.of(""))
                .value()
                .flatMap(markup -> MathTree.parse(markup, markup.indexOf('<')));
        if (tree.isEmpty()) {
            return List.of(new Run(tex, Tone.INK, bold, true, link));
        }
        var speller = new Speller(bold, link);
        speller.spell(tree.get());
        return List.copyOf(speller.runs);
    }

    private static final class Speller {
        private final List<Run> runs = new ArrayList<>();
        private final boolean bold;
        private final String link;
        private Run.Level level = Run.Level.LINE;

        Speller(boolean bold, String link) {
            this.bold = bold;
            this.link = link;
        }

        void spell(MathTree node) {
            var children = node.children();
            switch (node.name()) {
                case "semantics" -> spell(children.get(0));
                case "annotation", "annotation-xml", "mphantom" -> {
                    // Says nothing that is seen.
                }
                case "mi", "mn", "ms", "mtext" -> add(text(node));
                case "mo" -> add(spaced(text(node)));
                case "mspace" -> add(" ");
                case "msup" -> scripts(children, -1, 1);
                case "msub" -> scripts(children, 1, -1);
                case "msubsup", "munderover" -> scripts(children, 1, 2);
                case "munder" -> under(children);
                case "mover" -> over(children);
                case "mfrac" -> {
                    grouped(children.get(0));
                    add("/");
                    grouped(children.get(1));
                }
                case "msqrt" -> {
                    add("√");
                    boolean one = children.size() == 1 && isToken(children.get(0));
                    add(one ? "" : "(");
                    children.forEach(this::spell);
                    add(one ? "" : ")");
                }
                case "mroot" -> {
                    raised(children.get(1), Run.Level.RAISED);
                    add("√");
                    grouped(children.get(0));
                }
                case "mtable" -> rows(children);
                default -> children.forEach(this::spell);
            }
        }

        /** The base with what is lowered and raised, by their places among the children. */
        private void scripts(List<MathTree> children, int lowered, int raised) {
            spell(children.get(0));
            if (lowered > 0) {
                raised(children.get(lowered), Run.Level.LOWERED);
            }
            if (raised > 0) {
                raised(children.get(raised), Run.Level.RAISED);
            }
        }

        private void under(List<MathTree> children) {
            spell(children.get(0));
            if (!isRule(children.get(1))) {
                raised(children.get(1), Run.Level.LOWERED);
            }
        }

        /** Accents are combining characters; braces and rules say nothing. */
        private void over(List<MathTree> children) {
            spell(children.get(0));
            var mark = children.get(1);
            var combining = mark.name().equals("mo") ? combining(text(mark)) : "";
            if (!combining.isEmpty() && isToken(children.get(0))) {
                add(combining);
            } else if (!isRule(mark)) {
                raised(mark, Run.Level.RAISED);
            }
        }

        private static String combining(String mark) {
            return switch (mark) {
                case "^", "ˆ" -> "\u0302";
                case "¯", "‾", "ˉ" -> "\u0304";
                case "~", "˜" -> "\u0303";
                case "⃗", "→" -> "\u20d7";
                case "˙", "." -> "\u0307";
                case "¨" -> "\u0308";
                default -> "";
            };
        }

        private static boolean isRule(MathTree mark) {
            return mark.name().equals("mo") && "⏟⏞‾¯_―".contains(text(mark));
        }

        private void raised(MathTree node, Run.Level to) {
            var around = level;
            // What is raised on what is raised stays where it is: text has one level.
            level = around == Run.Level.LINE ? to : around;
            spell(node);
            level = around;
        }

        private void grouped(MathTree node) {
            boolean one = isToken(node);
            add(one ? "" : "(");
            spell(node);
            add(one ? "" : ")");
        }

        private void rows(List<MathTree> rows) {
            for (int i = 0; i < rows.size(); i++) {
                add(i == 0 ? "" : "; ");
                var cells = rows.get(i).children();
                for (int j = 0; j < cells.size(); j++) {
                    add(j == 0 ? "" : ", ");
                    spell(cells.get(j));
                }
            }
        }

        private static boolean isToken(MathTree node) {
            return switch (node.name()) {
                case "mi", "mn", "mtext", "msub", "msup", "msubsup" -> true;
                case "mrow", "mstyle", "mpadded", "semantics" ->
                    node.children().size() == 1 && isToken(node.children().get(0));
                default -> false;
            };
        }

        private String spaced(String sign) {
            return level == Run.Level.LINE && RELATIONS.contains(sign) ? " " + sign + " " : sign;
        }

        private static String text(MathTree node) {
            // Invisible operators say nothing.
            return INVISIBLE
                    .matcher(node.text())
                    .replaceAll("")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }

        private void add(String text) {
            if (text.isEmpty()) {
                return;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).level() == level) {
                text = runs.remove(last).text() + text;
            }
            runs.add(new Run(text.replaceAll(" {2,}", " "), Tone.INK, bold, false, link, level));
        }
    }
}
