package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.formula.layout.LayoutNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Copies KaTeX's tree out of the interpreter, so that nothing of it is reached from elsewhere. */
final class KatexTree {
    private static final Pattern PATH_DATA = Pattern.compile(" d=\"([^\"]*)\"");

    /** The colour of commands that KaTeX knows and does not follow for everybody; no formula has colours of its own. */
    static final String UNSUPPORTED = "#0c0c0e";

    private KatexTree() {}

    /** @throws UnreadableTexException if the formula reaches for something outside of it */
    static LayoutNode copy(Scriptable node) {
        Account.poll();
        Object text = ScriptableObject.getProperty(node, "text");
        Object children = ScriptableObject.getProperty(node, "children");
        Map<String, String> attributes = strings(ScriptableObject.getProperty(node, "attributes"));
        if (ScriptableObject.hasProperty(node, "pathName")) {
            return path(node);
        }
        if (!ScriptableObject.hasProperty(node, "style")) {
            boolean drawing = children instanceof NativeArray && ScriptableObject.hasProperty(node, "attributes");
            boolean fragment = children instanceof NativeArray && !drawing;
            LayoutNode.Kind kind =
                    fragment ? LayoutNode.Kind.SPAN : drawing ? LayoutNode.Kind.SVG : LayoutNode.Kind.LINE;
            return new LayoutNode(
                    kind,
                    List.of(),
                    Map.of(),
                    attributes,
                    "",
                    number(node, "height"),
                    number(node, "depth"),
                    0,
                    children(children));
        }
        Map<String, String> style = strings(ScriptableObject.getProperty(node, "style"));
        boolean symbol = text instanceof CharSequence;
        if (UNSUPPORTED.equals(style.get("color"))) {
            throw new UnreadableTexException("it has a command that reaches outside of it");
        }
        return new LayoutNode(
                symbol ? LayoutNode.Kind.SYMBOL : LayoutNode.Kind.SPAN,
                classes(node),
                style,
                Map.of(),
                symbol ? text.toString() : "",
                number(node, "height"),
                number(node, "depth"),
                symbol ? number(node, "italic") : 0,
                children(children));
    }

    /** Outlines stand in a table of KaTeX's that only its markup shows. */
    private static LayoutNode path(Scriptable node) {
        Matcher data =
                PATH_DATA.matcher(Context.toString(ScriptableObject.callMethod(node, "toMarkup", new Object[0])));
        return new LayoutNode(
                LayoutNode.Kind.PATH,
                List.of(),
                Map.of(),
                Map.of(),
                data.find() ? data.group(1) : "",
                0,
                0,
                0,
                List.of());
    }

    private static double number(Scriptable node, String name) {
        return ScriptableObject.getProperty(node, name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static List<LayoutNode> children(Object array) {
        if (!(array instanceof NativeArray nodes)) {
            return List.of();
        }
        List<LayoutNode> copies = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.get(i, nodes) instanceof Scriptable child) {
                copies.add(copy(child));
            }
        }
        return copies;
    }

    private static List<String> classes(Scriptable node) {
        List<String> names = new ArrayList<>();
        if (ScriptableObject.getProperty(node, "classes") instanceof NativeArray array) {
            for (int i = 0; i < array.getLength(); i++) {
                // KaTeX leaves gaps where a formula has no family, weight or slant; some entries are several names.
                if (array.get(i, array) instanceof CharSequence name && !name.isEmpty()) {
                    names.addAll(List.of(name.toString().strip().split(" +")));
                }
            }
        }
        return names;
    }

    private static Map<String, String> strings(Object object) {
        if (!(object instanceof Scriptable table)) {
            return Map.of();
        }
        Object[] ids = table.getIds();
        if (ids.length == 0) {
            return Map.of();
        }
        Map<String, String> entries = new HashMap<>();
        for (Object id : ids) {
            Object value = ScriptableObject.getProperty(table, id.toString());
            if (value instanceof CharSequence || value instanceof Number) {
                entries.put(id.toString(), value.toString());
            }
        }
        return entries;
    }
}
