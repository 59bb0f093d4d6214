package io.github.zhiban.source.clean;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** TeX of a formula of which a page kept the presentation MathML only. */
final class MathMl {
    /** What TeX writes with a command where MathML has a character, and its own signs. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("−", "-"),
            Map.entry("∑", "\\sum "),
            Map.entry("∏", "\\prod "),
            Map.entry("∫", "\\int "),
            Map.entry("∬", "\\iint "),
            Map.entry("∮", "\\oint "),
            Map.entry("⋃", "\\bigcup "),
            Map.entry("⋂", "\\bigcap "),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("%", "\\%"),
            Map.entry("#", "\\#"),
            Map.entry("&", "\\&"),
            Map.entry("$", "\\$"),
            Map.entry("_", "\\_"),
            Map.entry("\\", "\\backslash "),
            Map.entry("‖", "\\|"),
            Map.entry("\u2061", ""),
            Map.entry("\u2062", ""),
            Map.entry("\u2063", ""),
            Map.entry("\u2064", ""));

    private static final Map<String, String> ACCENTS = Map.of(
            "^",
            "hat",
            "ˆ",
            "hat",
            "~",
            "tilde",
            "˜",
            "tilde",
            "¯",
            "bar",
            "‾",
            "overline",
            "→",
            "vec",
            "˙",
            "dot",
            "¨",
            "ddot",
            "⏞",
            "overbrace");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern FUNCTION = Pattern.compile(
            "sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|lg|exp|lim|max|min|sup|inf|det|dim|"
                    + "ker|gcd|deg|arg|Pr");

    private MathMl() {}

    /** The formula in TeX; empty for one without content. */
    static String tex(Element math) {
        return row(math.children()).strip();
    }

    /** The formula that stands as MathML in an attribute. */
    static String tex(String mathMl) {
        Element math = Parser.htmlParser().parseInput(mathMl, "").selectFirst("math");
        return math == null ? "" : tex(math);
    }

    private static String row(List<Element> parts) {
        StringBuilder tex = new StringBuilder();
        parts.forEach(part -> tex.append(of(part)));
        return tex.toString();
    }

    private static String of(Element e) {
        List<Element> parts = e.children();
        return switch (e.normalName()) {
            case "mi" -> identifier(e.text().strip());
            case "mo" -> operator(e.text().strip());
            case "mn" -> e.text().strip();
            case "mtext", "ms" -> e.text().isBlank() ? "\\ " : "\\text{" + e.text() + "}";
            case "mspace" -> "\\ ";
            case "mfrac" -> parts.size() < 2 ? row(parts) : "\\frac" + group(parts.get(0)) + group(parts.get(1));
            case "msqrt" -> "\\sqrt{" + row(parts) + "}";
            case "mroot" -> parts.size() < 2 ? row(parts) : "\\sqrt[" + of(parts.get(1)) + "]" + group(parts.get(0));
            case "msup", "msub", "msubsup", "munder", "mover", "munderover" -> scripts(e.normalName(), parts);
            case "mfenced" -> fenced(e, parts);
            case "mtable" ->
                "\\begin{matrix}"
                        + String.join(" \\\\ ", parts.stream().map(MathMl::of).toList()) + "\\end{matrix}";
            case "mtr", "mlabeledtr" ->
                String.join(" & ", parts.stream().map(MathMl::of).toList());
            case "semantics" -> parts.isEmpty() ? "" : of(parts.getFirst());
            case "annotation", "annotation-xml", "mphantom" -> "";
            default -> parts.isEmpty() ? e.text() : row(parts);
        };
    }

    private static String scripts(String kind, List<Element> parts) {
        if (parts.size() < 2) {
            return row(parts);
        }
        String base = of(parts.getFirst());
        String first = of(parts.get(1)).strip();
        if (kind.equals("mover") && ACCENTS.containsKey(parts.get(1).text().strip())) {
            return "\\" + ACCENTS.get(parts.get(1).text().strip()) + "{" + base + "}";
        }
        boolean limits = base.startsWith("\\") && base.endsWith(" ") && base.indexOf(' ') == base.length() - 1;
        String nucleus = base.length() == 1 || limits ? base.strip() : "{" + base + "}";
        String below = kind.equals("msup") || kind.equals("mover") ? "" : "_{" + first + "}";
        boolean both = parts.size() > 2 && (kind.equals("msubsup") || kind.equals("munderover"));
        String above = both ? "^{" + of(parts.get(2)).strip() + "}" : below.isEmpty() ? "^{" + first + "}" : "";
        if (kind.startsWith("m") && kind.contains("under") && !limits && !both) {
            return "\\underset{" + first + "}{" + base + "}";
        }
        return kind.equals("mover") && !limits ? "\\overset{" + first + "}{" + base + "}" : nucleus + below + above;
    }

    private static String fenced(Element e, List<Element> parts) {
        String open = e.hasAttr("open") ? e.attr("open") : "(";
        String close = e.hasAttr("close") ? e.attr("close") : ")";
        String inner = String.join(",", parts.stream().map(MathMl::of).toList());
        return "\\left" + delimiter(open) + " " + inner + "\\right" + delimiter(close) + " ";
    }

    private static String delimiter(String sign) {
        return sign.isBlank() ? "." : SIGNS.getOrDefault(sign.strip(), sign.strip());
    }

    private static String group(Element e) {
        return "{" + of(e) + "}";
    }

    private static String identifier(String name) {
        if (FUNCTION.matcher(name).matches()) {
            return "\\" + name + " ";
        }
        return WORD.matcher(name).matches() ? "\\mathrm{" + name + "}" : operator(name);
    }

    private static String operator(String sign) {
        return FUNCTION.matcher(sign).matches() ? "\\" + sign + " " : SIGNS.getOrDefault(sign, sign);
    }
}
