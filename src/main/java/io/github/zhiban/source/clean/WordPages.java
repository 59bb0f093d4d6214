package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import java.util.Map;
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

    private static final Evaluator SYMBOLS =
            Select.query("span[style~=(?i)font-family:\\s*.?(?:wingdings|webdings|symbol)],"
                    + " font[face~=(?i)wingdings|webdings|symbol]");
    /** Characters of Wingdings and what they show. */
    private static final Map<String, String> WINGDINGS = Map.ofEntries(
            Map.entry("l", "●"),
            Map.entry("n", "■"),
            Map.entry("u", "◆"),
            Map.entry("q", "❑"),
            Map.entry("p", "▪"),
            Map.entry("v", "❖"),
            Map.entry("w", "◆"),
            Map.entry("Ø", "➢"),
            Map.entry("ü", "✓"),
            Map.entry("û", "✗"),
            Map.entry("à", "→"),
            Map.entry("ß", "←"),
            Map.entry("ò", "➪"),
            Map.entry("§", "▪"),
            Map.entry("²", "✧"),
            Map.entry("J", "☺"),
            Map.entry("·", "•"));

    @Override
    public Reason drops() {
        return Reason.MARKER;
    }

    @Override
    public void clean(Element body) {
        Select.outermost(body, SYMBOLS).forEach(WordPages::replaceSymbol);
        for (Element marker : Select.all(body, MARKERS)) {
            String sign = marker.text().replace('\u00A0', ' ').strip();
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

    /** A letter in a font of symbols shows something else: at the beginning of a paragraph, the bullet of an item. */
    private static void replaceSymbol(Element symbol) {
        String letter = symbol.text().replace('\u00A0', ' ').strip();
        Element block = symbol.closest("p, li, td, div");
        boolean first = block != null
                && block.text().replace('\u00A0', ' ').strip().startsWith(letter)
                && symbol.closest("[style*=mso-list:Ignore], [style*=mso-list: Ignore]") == null;
        if (letter.codePointCount(0, letter.length()) != 1) {
            return;
        }
        if (first
                && block != null
                && block.text().length() > 1
                && (WINGDINGS.containsKey(letter) || letter.equals("o"))) {
            symbol.text(block.normalName().equals("li") ? "" : "• ");
        } else if (WINGDINGS.containsKey(letter)) {
            symbol.text(WINGDINGS.get(letter));
        }
    }
}
