package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What Word writes for browsers that know its bullets and its notes, in the words of HTML. */
public final class WordPages implements Cleaning {
    private static final Query MARKERS = Query.of("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
    private static final Query NOTES =
            Query.of("div[style*=mso-element:footnote][id], div[style*=mso-element:endnote][id]");
    private static final Query LISTS =
            Query.of("div[style*=mso-element:footnote-list], div[style*=mso-element:endnote-list]");
    private static final Query BACK = Query.of("a[href^=#_ftnref], a[href^=#_ednref]");

    private static final Query SYMBOLS = Query.of("span[style~=(?i)font-family:\\s*.?(?:wingdings|webdings|symbol)],"
            + " font[face~=(?i)wingdings|webdings|symbol]");
    private static final Query PARAGRAPHS = Query.of("p");
    /** A bullet, dart or tick of Wingdings before Chinese: no word begins so. */
    private static final Pattern LETTERED = Pattern.compile("^[lØü][\\s\u00A0]+\\p{IsHan}");

    private static final Pattern LETTER = Pattern.compile("^[\\s\u00A0]*[lØü][\\s\u00A0]*");
    private static final int FEWEST_LETTERS = 2;

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
    public Set<String> makes() {
        return Set.of("li", "ol", "[id]", ".footnotes-list");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        SYMBOLS.outermost(body, names).forEach(WordPages::replaceSymbol);
        replaceLetters(body, names);
        for (Element marker : MARKERS.all(body, names)) {
            String sign = marker.text().replace('\u00A0', ' ').strip();
            // Letters of Wingdings and Symbol; numbers have a sign after them.
            marker.text(sign.matches("[a-zA-Z§·Ø¨ÿ\\uF000-\\uF0FF]") ? "• " : sign + " ");
        }
        for (Element note : NOTES.all(body, names)) {
            BACK.all(note).forEach(Element::remove);
            note.tagName("li").attr("id", note.id().replaceFirst("^(ftn|edn)", "_$1"));
        }
        for (Element list : LISTS.all(body, names)) {
            list.select("> hr, > br").remove();
            list.tagName("ol").addClass("footnotes-list");
        }
    }

    /** Bullets of Wingdings stay as letters where the name of the font is lost. */
    public static void replaceLetters(Element body, Vocabulary names) {
        List<TextNode> lettered = new ArrayList<>();
        for (Element paragraph : PARAGRAPHS.all(body, names)) {
            if (LETTERED.matcher(paragraph.text()).find()) {
                paragraph
                        .nodeStream(TextNode.class)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .ifPresent(lettered::add);
            }
        }
        if (lettered.size() >= FEWEST_LETTERS) {
            lettered.forEach(
                    text -> text.text(LETTER.matcher(text.getWholeText()).replaceFirst("• ")));
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
