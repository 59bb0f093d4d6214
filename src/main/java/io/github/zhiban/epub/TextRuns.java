package io.github.zhiban.epub;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes the running text of a well-formed document whose attributes hold no {@code >}, and leaves its markup alone.
 */
public final class TextRuns {
    private TextRuns() {}

    /**
     * The document with its text changed.
     *
     * @param except the elements whose content is left alone; none of them holds one of its own kind
     * @param change from the markup of a run of text, without elements, to other markup
     */
    public static String change(String xhtml, Set<String> except, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(xhtml.length() + 256);
        int at = Math.max(0, xhtml.indexOf("<body"));
        changed.append(xhtml, 0, at);
        while (at < xhtml.length()) {
            boolean markup = xhtml.charAt(at) == '<';
            int end = markup ? markupEnd(xhtml, at, except) : textEnd(xhtml, at);
            String run = xhtml.substring(at, end);
            changed.append(markup ? run : change.apply(run));
            at = end;
        }
        return changed.toString();
    }

    private static int textEnd(String xhtml, int at) {
        int end = xhtml.indexOf('<', at);
        return end < 0 ? xhtml.length() : end;
    }

    private static int markupEnd(String xhtml, int at, Set<String> except) {
        int nameEnd = at + 1;
        while (nameEnd < xhtml.length() && Character.isLetterOrDigit(xhtml.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = xhtml.substring(at + 1, nameEnd);
        String end = except.contains(name) ? "</" + name + ">" : ">";
        int found = xhtml.indexOf(end, at);
        return found < 0 ? xhtml.length() : found + end.length();
    }
}
