package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of pages and of mail that stand in the text are links, as readers expect. An address ends before a
 * character that none holds, and before punctuation that belongs to the sentence (GFM 6.9).
 */
final class BareAddresses implements BlockRepair {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w@/.-])(?:(?<web>https?://[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]{4,2000}+)"
                    + "|(?<www>www\\.[a-z0-9-]{1,63}\\.[\\w\\-.~:/?#@!$&'()*+,;=%]{2,2000}+)"
                    + "|(?<mail>[a-z0-9][a-z0-9._+-]{0,63}+@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?'*~\\[\\]]+$");

    @Override
    public List<Block> repair(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? new Paragraph(linked(paragraph.content()), paragraph.at())
                        : block)
                .toList();
    }

    private static List<Inline> linked(List<Inline> content) {
        List<Inline> result = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                read(text.value(), result);
            } else {
                result.add(inline instanceof Inline.Stress stress ? stress.with(linked(stress.content())) : inline);
            }
        }
        return result;
    }

    private static void read(String text, List<Inline> result) {
        boolean maybe = text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.");
        Matcher found = ADDRESS.matcher(text);
        int end = 0;
        while (maybe && found.find(end)) {
            int close = end(text, found.start(), found.end());
            String address = text.substring(found.start(), close);
            if (found.start() > end) {
                result.add(new Inline.Text(text.substring(end, found.start())));
            }
            String scheme = found.group("mail") != null ? "mailto:" : found.group("www") != null ? "http://" : "";
            result.add(new Inline.Link(new Target.External(scheme + address), List.of(new Inline.Text(address))));
            end = close;
        }
        if (end < text.length()) {
            result.add(new Inline.Text(text.substring(end)));
        }
    }

    /** Where an address ends: before marks of the sentence, and before a bracket that was opened outside of it. */
    private static int end(String text, int start, int last) {
        int end = last;
        while (true) {
            String address = text.substring(start, end);
            Matcher marks = SENTENCE_END.matcher(address);
            boolean open = address.endsWith(")")
                    && address.chars().filter(c -> c == ')').count()
                            > address.chars().filter(c -> c == '(').count();
            if (open) {
                end--;
            } else if (marks.find() && marks.start() > 8) {
                end = start + marks.start();
            } else {
                return end;
            }
        }
    }
}
