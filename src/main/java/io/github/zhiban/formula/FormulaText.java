package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formulas where only text can stand: in contents, running heads and presentations. Letters of Unicode, fractions on
 * one line, what is raised or lowered told apart.
 */
public final class FormulaText {
    /** Needs no engine to be read. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\x28][\\p{L}\\p{N} .,\\x28\\x29+=/'-]*+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u2061-\\u2064]");

    private static final Set<String> RELATIONS = Set.of(
            "=", "≠", "<", ">", "≤", "≥", "≈", "∼", "≡", "∈", "∉", "⊂", "⊆", "→", "←", "↔", "⇒", "⇔", "∝", "≪", "≫");

    /** The signs that most fonts have raised and lowered (Unicode, Superscripts and Subscripts). */
    private static final Pattern SMALL = Pattern.compile("[\\d+=()−]");

    private static final Map<String, String> RAISED = small("²³¹", 0x2070, 0x207e);
    private static final Map<String, String> LOWERED = small("", 0x2080, 0x208e);

    /** Where a piece stands. */
    public enum Level {
        LINE,
        RAISED,
        LOWERED
    }

    /** Some text of a formula that stands on one level. */
    public record Piece(String text, Level level) {}

    private FormulaText() {}

    /** What spells a formula; empty for one that cannot be read. */
    public static Optional<List<Piece>> pieces(String tex) {
        if (PLAIN.matcher(tex).matches()) {
            return Optional.of(List.of(new Piece(tex, Level.LINE)));
        }
        return new MathMlWriter()
                .write(tex, false, Location.of(""))
                .value()
                .flatMap(markup -> MathTree.parse(markup, markup.indexOf('<')))
                .map(tree -> {
                    Speller speller = new Speller();
                    speller.spell(tree);
                    return List.copyOf(speller.pieces);
                });
    }

    /** A formula as text on one level; one that cannot be read is its TeX. */
    public static String plain(String tex) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces(tex).orElse(List.of(new Piece(tex, Level.LINE)))) {
            switch (piece.level()) {
                case LINE -> text.append(piece.text());
                case RAISED -> text.append(small(piece.text(), RAISED, '^'));
                case LOWERED -> text.append(small(piece.text(), LOWERED, '_'));
            }
        }
        return text.toString().strip();
    }

    private static String small(String text, Map<String, String> signs, char mark) {
        String word = text.strip();
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String sign = signs.get(word.substring(i, i + 1));
            if (sign == null) {
                // A single prime is raised by itself.
                boolean prime = word.chars().allMatch(c -> c == '′');
                return prime ? word : mark + (word.length() == 1 ? word : "(" + word + ")");
            }
            small.append(sign);
        }
        return small.toString();
    }

    /** The small forms of signs, by what Unicode decomposes them to. */
    private static Map<String, String> small(String first, int from, int to) {
        Map<String, String> small = new HashMap<>();
        StringBuilder all = new StringBuilder(first);
        for (int c = from; c <= to; c++) {
            all.appendCodePoint(c);
        }
        all.chars().mapToObj(Character::toString).forEach(sign -> {
            String plain = Normalizer.normalize(sign, Normalizer.Form.NFKD);
            if (SMALL.matcher(plain).matches()) {
                small.put(plain, sign);
            }
        });
        return Map.copyOf(small);
    }

    private static final class Speller {
        private final List<Piece> pieces = new ArrayList<>();
        private Level level = Level.LINE;

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
                    raised(children.get(1), Level.RAISED);
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
                raised(children.get(lowered), Level.LOWERED);
            }
            if (raised > 0) {
                raised(children.get(raised), Level.RAISED);
            }
        }

        private void under(List<MathTree> children) {
            spell(children.get(0));
            if (!isRule(children.get(1))) {
                raised(children.get(1), Level.LOWERED);
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
                raised(mark, Level.RAISED);
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

        private void raised(MathTree node, Level to) {
            var around = level;
            // What is raised on what is raised stays where it is: text has one level.
            level = around == Level.LINE ? to : around;
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
            return level == Level.LINE && RELATIONS.contains(sign) ? " " + sign + " " : sign;
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
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).level() == level) {
                text = pieces.remove(last).text() + text;
            }
            pieces.add(new Piece(text.replaceAll(" {2,}", " "), level));
        }
    }
}
