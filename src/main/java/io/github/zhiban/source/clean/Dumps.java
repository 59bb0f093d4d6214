package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Base64, hexadecimal and other dumps that nobody reads: their beginning stays, and how much followed it. */
public final class Dumps implements Cleaning {
    /** So many characters are a key or a hash that somebody may want to copy, or not much paper. */
    private static final int LONGEST = 1500;

    private static final int RUN = 60;
    private static final int SHOWN = 48;
    private static final int KILOBYTE = 1024;
    private static final Query VERBATIM = Query.of("pre");
    private static final Query TEXT = Query.of("p, div, span, td, li");
    private static final Pattern DUMP =
            Pattern.compile("[A-Za-z0-9+/]{" + RUN + ",}+={0,2}(?:\\s{1,40}+[A-Za-z0-9+/]{16,}+={0,2})*+");

    @Override
    public Reason drops() {
        return Reason.DUMP;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        elide(body, names);
    }

    /** Cuts dumps short. */
    public static void elide(Element body, Vocabulary names) {
        for (Element pre : VERBATIM.outermost(body, names)) {
            String text = pre.wholeText();
            String cut = cut(text);
            if (cut.length() < text.length()) {
                pre.empty().appendChild(new TextNode(cut));
            }
        }
        body.forEachNode(node -> {
            boolean dump = node instanceof TextNode text
                    && text.getWholeText().length() > LONGEST
                    && text.parent() != null
                    && TEXT.matches(text.parent());
            if (dump) {
                ((TextNode) node).text(cut(((TextNode) node).getWholeText()));
            }
        });
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST || !holdsRun(text)) {
            return text;
        }
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

    /** Whether so many characters of base64 follow each other that a dump may begin there. */
    private static boolean holdsRun(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < RUN; i++) {
            char c = text.charAt(i);
            boolean sign = c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '/');
            run = sign ? run + 1 : 0;
        }
        return run == RUN;
    }
}
