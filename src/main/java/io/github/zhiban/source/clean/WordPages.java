package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** What Word writes for browsers that know its bullets and its notes, in the words of HTML. */
final class WordPages implements Cleaning {
    private static final Evaluator MARKERS =
            Select.query("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
    private static final Evaluator NOTES =
            Select.query("div[style*=mso-element:footnote][id], div[style*=mso-element:endnote][id]");
    private static final Evaluator LISTS =
            Select.query("div[style*=mso-element:footnote-list], div[style*=mso-element:endnote-list]");
    private static final Evaluator BACK = Select.query("a[href^=#_ftnref], a[href^=#_ednref]");

    @Override
    public void clean(Element body) {
        for (Element marker : Select.all(body, MARKERS)) {
            String sign = marker.text().strip();
            // Letters of Wingdings and Symbol; numbers have a sign after them.
            marker.text(sign.matches("[a-zA-Z§·Ø¨ÿ\\uF000-\\uF0FF]") ? "• " : sign + " ");
        }
        for (Element note : Select.all(body, NOTES)) {
            Select.all(note, BACK).forEach(Element::remove);
            note.tagName("li").attr("id", note.id().replaceFirst("^(ftn|edn)", "_$1"));
        }
        for (Element list : Select.all(body, LISTS)) {
            list.select("> hr, > br").remove();
            list.tagName("ol").addClass("footnotes-list");
        }
    }
}
