package io.github.zhiban.epub;

import java.util.Set;
import java.util.function.IntPredicate;

/** Sets characters apart in the markup of a book. */
final class CharacterSpans {
    private CharacterSpans() {}

    /**
     * Sets runs of certain characters apart as {@code <span class="…">}, so that a style sheet can give them a face.
     * Formulas and drawings are left alone: their markup knows no spans.
     *
     * @param xhtml as {@link TextRuns} knows it
     */
    static String mark(String xhtml, IntPredicate wanted, String className) {
        return TextRuns.change(xhtml, Set.of("math", "svg"), text -> markText(text, wanted, className));
    }

    private static String markText(String text, IntPredicate wanted, String className) {
        StringBuilder marked = new StringBuilder(text.length() + 32);
        boolean open = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (wanted.test(codePoint) != open) {
                marked.append(open ? "</span>" : "<span class=\"" + className + "\">");
                open = !open;
            }
            marked.appendCodePoint(codePoint);
            i += Character.charCount(codePoint);
        }
        if (open) {
            marked.append("</span>");
        }
        return marked.toString();
    }
}
