package io.github.zhiban.source.input;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** MathML of the formulas in Word documents (Office MathML: ISO/IEC 29500-1, 22.1). */
final class WordFormulas {
    private static final Map<String, String> OVER = Map.of(
            "\u0302", "^", "\u0303", "~", "\u0304", "¯", "\u0305", "‾", "\u20D7", "→", "\u0307", "˙", "\u0308", "¨");

    private WordFormulas() {}

    /** @param formula {@code m:oMath} or {@code m:oMathPara}, which is displayed */
    static String mathMl(Element formula) {
        boolean displayed = formula.tagName().equals("m:oMathPara");
        return "<math display=\"" + (displayed ? "block" : "inline") + "\">" + row(formula) + "</math>";
    }

    private static String row(Element e) {
        StringBuilder made = new StringBuilder("<mrow>");
        e.children().forEach(child -> made.append(of(child)));
        return made.append("</mrow>").toString();
    }

    private static String of(Element e) {
        return switch (e.tagName()) {
            case "m:r" -> text(e);
            case "m:f" -> element("mfrac", part(e, "num"), part(e, "den"));
            case "m:sSup" -> element("msup", part(e, "e"), part(e, "sup"));
            case "m:sSub" -> element("msub", part(e, "e"), part(e, "sub"));
            case "m:sSubSup" -> element("msubsup", part(e, "e"), part(e, "sub"), part(e, "sup"));
            // The scripts before a letter belong to an empty one.
            case "m:sPre" -> element("msubsup", "<mrow></mrow>", part(e, "sub"), part(e, "sup")) + part(e, "e");
            case "m:rad" ->
                isOn(e, "degHide") || part(e, "deg").equals("<mrow></mrow>")
                        ? element("msqrt", part(e, "e"))
                        : element("mroot", part(e, "e"), part(e, "deg"));
            case "m:nary" -> large(e);
            case "m:d" -> fenced(e);
            case "m:m" -> table(e, "m:mr");
            case "m:eqArr" -> table(e, "m:e");
            case "m:func" -> part(e, "fName") + part(e, "e");
            case "m:limLow" -> element("munder", part(e, "e"), part(e, "lim"));
            case "m:limUpp" -> element("mover", part(e, "e"), part(e, "lim"));
            case "m:acc" -> {
                String mark = value(e, "chr", "\u0302");
                yield element("mover", part(e, "e"), operator(OVER.getOrDefault(mark, mark)));
            }
            case "m:bar" ->
                value(e, "pos", "bot").equals("top")
                        ? element("mover", part(e, "e"), operator("‾"))
                        : element("munder", part(e, "e"), operator("_"));
            case "m:groupChr" ->
                value(e, "pos", "bot").equals("top")
                        ? element("mover", part(e, "e"), operator(value(e, "chr", "⏞")))
                        : element("munder", part(e, "e"), operator(value(e, "chr", "⏟")));
            default -> e.tagName().endsWith("Pr") ? "" : row(e);
        };
    }

    private static String large(Element e) {
        String sign = operator(value(e, "chr", "∫"));
        boolean below = !isOn(e, "subHide");
        boolean above = !isOn(e, "supHide");
        String made;
        if (below && above) {
            made = element("munderover", sign, part(e, "sub"), part(e, "sup"));
        } else if (below) {
            made = element("munder", sign, part(e, "sub"));
        } else {
            made = above ? element("mover", sign, part(e, "sup")) : sign;
        }
        return made + part(e, "e");
    }

    private static String fenced(Element e) {
        String between = operator(value(e, "sepChr", "|"));
        List<String> parts = children(e, "m:e").stream().map(WordFormulas::row).toList();
        return "<mfenced open=\"" + Entities.escape(value(e, "begChr", "(")) + "\" close=\""
                + Entities.escape(value(e, "endChr", ")")) + "\"><mrow>" + String.join(between, parts)
                + "</mrow></mfenced>";
    }

    private static String table(Element e, String rows) {
        StringBuilder made = new StringBuilder("<mtable>");
        for (Element row : children(e, rows)) {
            List<Element> cells = rows.equals("m:mr") ? children(row, "m:e") : List.of(row);
            made.append("<mtr>");
            cells.forEach(cell -> made.append("<mtd>").append(row(cell)).append("</mtd>"));
            made.append("</mtr>");
        }
        return made.append("</mtable>").toString();
    }

    /** Letters one by one, numbers whole, words that stand upright whole, as {@code m:sty} and {@code m:nor} say. */
    private static String text(Element run) {
        StringBuilder made = new StringBuilder();
        boolean upright = value(run, "sty", "i").equals("p");
        for (Element text : children(run, "m:t")) {
            String characters = text.wholeText();
            if (isOn(run, "nor")) {
                made.append(element("mtext", Entities.escape(characters)));
                continue;
            }
            for (int i = 0; i < characters.length(); ) {
                int end = tokenEnd(characters, i, upright);
                int first = characters.codePointAt(i);
                String token = Entities.escape(characters.substring(i, end));
                boolean number = Character.isDigit(first);
                made.append(element(number ? "mn" : Character.isLetter(first) ? "mi" : "mo", token));
                i = end;
            }
        }
        return made.toString();
    }

    private static int tokenEnd(String characters, int start, boolean upright) {
        int first = characters.codePointAt(start);
        int end = start + Character.charCount(first);
        boolean number = Character.isDigit(first);
        if (!number && !(upright && Character.isLetter(first))) {
            return end;
        }
        while (end < characters.length()
                && (number
                        ? Character.isDigit(characters.charAt(end)) || isPoint(characters, end)
                        : Character.isLetter(characters.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(String characters, int at) {
        return characters.charAt(at) == '.'
                && at + 1 < characters.length()
                && Character.isDigit(characters.charAt(at + 1));
    }

    private static String element(String name, String... content) {
        return "<" + name + ">" + String.join("", content) + "</" + name + ">";
    }

    private static String operator(String sign) {
        return element("mo", Entities.escape(sign));
    }

    private static String part(Element e, String name) {
        return children(e, "m:" + name).stream()
                .findFirst()
                .map(WordFormulas::row)
                .orElse("<mrow></mrow>");
    }

    private static List<Element> children(Element e, String name) {
        return e.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    /** A property of a part; Word writes an empty value where the sign is none. */
    private static String value(Element e, String property, String unless) {
        for (Element child : e.children()) {
            if (child.tagName().endsWith("Pr")) {
                for (Element found : children(child, "m:" + property)) {
                    return found.attr("m:val");
                }
            }
        }
        return unless;
    }

    private static boolean isOn(Element e, String property) {
        String value = value(e, property, "0");
        return !value.equals("0") && !value.equals("off") && !value.equals("false");
    }
}
