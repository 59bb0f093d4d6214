package io.github.zhiban.source.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One selector of a list.
 *
 * @param certain whether what it needs is all that it asks for: it is a tag alone
 * @param structural whether it looks at other elements too, and remembers what it saw
 */
record Choice(Evaluator evaluator, Needs needs, boolean certain, boolean structural) {
    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9-]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[.#]([\\w-]++)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]++)(?:\\s*+([*^$~|]?=)\\s*+[\"']?([^\"']*+)[\"']?)?", Pattern.DOTALL);

    static List<Choice> parse(String selectors) {
        List<Choice> choices = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= selectors.length(); i = next(selectors, i)) {
            if (i == selectors.length() || selectors.charAt(i) == ',') {
                String selector = selectors.substring(start, i).strip();
                if (!selector.isEmpty()) {
                    choices.add(of(selector));
                }
                start = i + 1;
            }
        }
        return List.copyOf(choices);
    }

    private static Choice of(String selector) {
        int compound = 0;
        for (int i = 0; i < selector.length(); i = next(selector, i)) {
            if (" >+~\n\t".indexOf(selector.charAt(i)) >= 0) {
                compound = i + 1;
            }
        }
        boolean structural = compound > 0 || selector.indexOf(':') >= 0;
        boolean certain = TAG.matcher(selector).matches();
        return new Choice(QueryParser.parse(selector), needs(selector.substring(compound)), certain, structural);
    }

    /** The next place that is not inside brackets. */
    private static int next(String selector, int from) {
        int depth = 0;
        int at = from;
        do {
            if (at < selector.length()) {
                char c = selector.charAt(at);
                depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            }
            at++;
        } while (depth > 0 && at < selector.length());
        return at;
    }

    private static Needs needs(String compound) {
        List<String> ids = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<Needs.Part> parts = new ArrayList<>();
        Matcher tag = TAG.matcher(compound);
        String name = tag.lookingAt() ? tag.group().toLowerCase(Locale.ROOT) : "";
        for (int i = name.length(); i < compound.length(); ) {
            char c = compound.charAt(i);
            int end = next(compound, i);
            Matcher named = NAME.matcher(compound).region(i, compound.length());
            if (c == '[') {
                attribute(compound.substring(i + 1, end - 1), attributes, parts);
            } else if ((c == '.' || c == '#') && named.lookingAt()) {
                (c == '.' ? classes : ids).add(named.group(1).toLowerCase(Locale.ROOT));
                end = named.end();
            }
            i = end;
        }
        return new Needs(name, ids, classes, attributes, parts);
    }

    /** What is not written in one of the usual ways asks for nothing. */
    private static void attribute(String condition, List<String> attributes, List<Needs.Part> parts) {
        Matcher written = ATTRIBUTE.matcher(condition);
        if (written.matches()) {
            String key = written.group(1).toLowerCase(Locale.ROOT);
            attributes.add(key);
            if (written.group(3) != null && !"~=".equals(written.group(2))) {
                parts.add(new Needs.Part(key, written.group(3).strip().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Lets go of what it saw. */
    void forget() {
        new Element("i").is(evaluator);
    }
}
