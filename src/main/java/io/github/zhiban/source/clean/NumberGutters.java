package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.ledger.Accountant;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.nodes.Element;

/** The numbers that highlighters and editors write beside lines of code, in elements of their own, go. */
public final class NumberGutters implements Cleaning {
    /** Cells of nothing but numbers before cells of code, as Hugo's highlighter makes them. */
    public static final String NUMBER_CELLS = "div.highlight td:has(pre):matchesWholeText(^[\\d\\s]+$):has(+ td pre)";

    private static final Query NUMBERS =
            Query.of("ul.pre-numbering, ol.pre-numbering, .code-snippet__line-index, td.gutter, td.rouge-gutter,"
                    + " td.hljs-ln-numbers, td.blob-num, td.lineno, td.linenos, .linenodiv, span.lineno, "
                    + "span.linenumber,"
                    + " .hljs-ln-n, .linenum, .line-number, .lnum, .crayon-nums, span.hljs-line-number,"
                    + " .CodeMirror-linenumber, .CodeMirror-gutter-wrapper, .CodeMirror-gutters, .cm-gutters, "
                    + ".ace_gutter,"
                    + " .margin-view-overlays, .react-syntax-highlighter-line-number, pre .ln, pre .lnt, pre "
                    + ".linenos, pre"
                    + " .line-num, pre .line-numbers, pre [style*=user-select]:matchesWholeText(^\\s*\\d+\\s*$), "
                    + NUMBER_CELLS);

    @Override
    public Reason drops() {
        return Reason.LINE_NUMBERS;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element gutter : NUMBERS.outermost(body, names)) {
            // One that was never closed holds the code that follows it.
            if (Accountant.isNumbers(gutter.text())) {
                gutter.remove();
            } else {
                gutter.removeAttr("class");
            }
        }
    }
}
