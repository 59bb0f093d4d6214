package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

/** Base64, hexadecimal and other dumps that nobody reads: their beginning stays, and how much followed it. */
public final class Dumps implements Cleaning {
    /** So many characters are a key or a hash that somebody may want to copy, or not much paper. */
    private static final int LONGEST = 1500;

    private static final int SHOWN = 48;
    private static final int KILOBYTE = 1024;
    private static final Evaluator VERBATIM = Select.query("pre");
    private static final Evaluator TEXT = Select.query("p, div, span, td, li");
    private static final Pattern DUMP =
            Pattern.compile("[A-Za-z0-9+/]{60,}+={0,2}(?:\\s{1,40}+[A-Za-z0-9+/]{16,}+={0,2})*+");

    @Override
    public Reason drops() {
        return Reason.DUMP;
    }

    @Override
    public void clean(Element body) {
        elide(body);
    }

    /** Cuts dumps short. */
    public static void elide(Element body) {
        for (Element pre : Select.outermost(body, VERBATIM)) {
            String text = pre.wholeText();
            String cut = cut(text);
            if (cut.length() < text.length()) {
                pre.empty().appendChild(new TextNode(cut));
            }
        }
        for (Element element : Select.all(body, TEXT)) {
            for (TextNode node : element.textNodes()) {
                String text = node.getWholeText();
                if (text.length() > LONGEST) {
                    node.text(cut(text));
                }
            }
        }
    }

    private static String cut(String text) {
        Matcher dump = DUMP.matcher(text);
        StringBuilder result = new StringBuilder();
        while (dump.find()) {
            String whole = dump.group();
            boolean mixed =
                    whole.chars().anyMatch(Character::isDigit) && whole.chars().anyMatch(Character::isLetter);
            if (whole.length() > LONGEST && mixed) {
                String shown = whole.substring(0, SHOWN) + "… (" + (whole.length() + KILOBYTE - 1) / KILOBYTE + " KB)";
                dump.appendReplacement(result, Matcher.quoteReplacement(shown));
            }
        }
        return dump.appendTail(result).toString();
    }
}
