package io.github.zhiban.formula;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a script without what Rhino lacks of ECMAScript 2015: classes (14.6) become functions with prototypes,
 * constants, which Rhino keeps to functions instead of blocks (13.3.1), variables, and spread lists (12.2.5, 12.3.6)
 * lists put together. It goes by lines and indents and so takes only scripts as bundlers lay them out: a declaration
 * and every head of a member on a line of its own, no fields, getters or private names. Of base classes it knows
 * {@code Error}, whose constructor sets the message; of calls those of methods whose last argument alone is spread.
 */
final class SyntaxLowering {
    private static final Pattern DECLARATION = Pattern.compile("( *+)class (\\w++)(?: extends (\\w++))?+ \\{");
    /** The parameters may go on on further lines. */
    private static final Pattern MEMBER = Pattern.compile(" *+(static )?+(\\w++)(\\([^()]*+(?:\\) \\{)?+)");

    private static final Pattern BASE_CALL = Pattern.compile("( *+)super\\((.*)\\);");
    private static final Pattern CONSTANT = Pattern.compile("^( *+(?:for \\()?+)const ");
    /** Method, arguments before and the list, which may call functions of calls. */
    private static final Pattern SPREAD_CALL =
            Pattern.compile("([\\w.]++)\\(([^().]*+)\\.\\.\\.((?:[^()]++|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+)\\)");

    private static final Pattern SPREAD_LIST = Pattern.compile("\\[(\\.\\.\\.[^\\[\\]]*+)");
    private static final String STEP = "  ";

    private final StringBuilder lowered = new StringBuilder();
    private String indent = "";
    private String name = "";
    private boolean inSpreadList;

    private SyntaxLowering() {}

    /** The same script in the older syntax; as many lines, so that errors still name the right one. */
    static String lower(String script) {
        SyntaxLowering lowering = new SyntaxLowering();
        script.lines()
                .forEach(line -> lowering.lowered
                        .append(lowering.lists(lowering.classes(line)))
                        .append('\n'));
        return lowering.lowered.toString();
    }

    private String classes(String line) {
        if (name.isEmpty()) {
            Matcher declaration = DECLARATION.matcher(line);
            return declaration.matches() ? declared(declaration) : line;
        }
        if (line.equals(indent + "}")) {
            name = "";
            return "";
        }
        if (line.equals(indent + STEP + "}")) {
            return line + ";";
        }
        Matcher base = BASE_CALL.matcher(line);
        if (base.matches()) {
            return base.group(1) + "this.message = " + base.group(2) + ";";
        }
        int start = indent.length() + STEP.length();
        boolean head = line.length() > start
                && line.startsWith(indent + STEP)
                && Character.isJavaIdentifierStart(line.charAt(start));
        return head ? member(line) : line;
    }

    /** What stands for the head of a class; functions are known above their line, so the prototype can be set here. */
    private String declared(Matcher declaration) {
        indent = declaration.group(1);
        name = declaration.group(2);
        String base = declaration.group(3);
        return base == null ? "" : indent + name + ".prototype = Object.create(" + base + ".prototype);";
    }

    private String member(String line) {
        Matcher head = MEMBER.matcher(line);
        if (!head.lookingAt()) {
            return line;
        }
        String rest = head.group(3) + line.substring(head.end());
        String start = indent + STEP;
        if (head.group(2).equals("constructor")) {
            return start + "function " + name + rest;
        }
        String owner = head.group(1) == null ? name + ".prototype." : name + ".";
        return start + owner + head.group(2) + " = function " + rest;
    }

    private String lists(String line) {
        String older = CONSTANT.matcher(line).replaceFirst("$1let ");
        if (inSpreadList) {
            inSpreadList = !older.contains("]");
            return older.replaceFirst("]", ")");
        }
        if (!older.contains("...")) {
            return older;
        }
        older = SPREAD_CALL.matcher(older).replaceAll(call -> Matcher.quoteReplacement(applied(call)));
        Matcher list = SPREAD_LIST.matcher(older);
        if (!list.find()) {
            return older;
        }
        inSpreadList = list.end() == older.length();
        String parts = list.group(1).replace("...", "");
        String rest = inSpreadList ? "" : ")" + older.substring(list.end() + 1);
        return older.substring(0, list.start()) + "[].concat(" + parts + rest;
    }

    private static String applied(MatchResult call) {
        String method = call.group(1);
        String object = method.substring(0, method.lastIndexOf('.'));
        String before = call.group(2).isEmpty()
                ? ""
                : call.group(2).substring(0, call.group(2).lastIndexOf(','));
        return method + ".apply(" + object + ", [" + before + "].concat(" + call.group(3) + "))";
    }
}
