package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Aside;
import io.github.zhiban.article.Block.MinorHeading;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Quote;
import io.github.zhiban.article.Inline;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation that begins with {@code [!NOTE]} or the like is a remark, as on GitHub and in Obsidian. */
final class Alerts implements BlockRepair {
    private static final Pattern SIGN = Pattern.compile("\\[!([A-Za-z]{2,16})][+-]?\\s*");

    private static final Pattern SENTENCE = Pattern.compile("[." + Marks.ENDS + Marks.PAUSES + Marks.LATIN_ENDS + "]");
    private static final int LONGEST_TITLE = 24;

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            result.add(block instanceof Quote quote ? remark(quote) : block);
        }
        return result;
    }

    private static Block remark(Quote quote) {
        if (!(quote.content().getFirst() instanceof Paragraph first)
                || !(first.content().getFirst() instanceof Inline.Text text)) {
            return quote;
        }
        Matcher sign = SIGN.matcher(text.value());
        if (!sign.lookingAt()) {
            return quote;
        }
        List<Inline> rest =
                new ArrayList<>(first.content().subList(1, first.content().size()));
        String words = text.value().substring(sign.end());
        int end = lineEnd(rest);
        boolean titled = !words.isBlank() && (end < rest.size() || isTitle(words));
        List<Inline> title = new ArrayList<>(List.of(new Inline.Text(titled ? words.strip() : sign.group(1))));
        if (titled) {
            title.addAll(rest.subList(0, end));
            rest = new ArrayList<>(rest.subList(Math.min(rest.size(), end + 1), rest.size()));
        } else if (!words.isEmpty()) {
            rest.addFirst(new Inline.Text(words));
        } else if (!rest.isEmpty() && rest.getFirst() instanceof Inline.HardLineBreak) {
            rest.removeFirst();
        }
        List<Block> content = new ArrayList<>();
        content.add(new MinorHeading(title, first.at()));
        if (!rest.isEmpty()) {
            content.add(new Paragraph(rest, first.at()));
        }
        content.addAll(quote.content().subList(1, quote.content().size()));
        return new Aside(Aside.Kind.REMARK, content, quote.at());
    }

    private static int lineEnd(List<Inline> content) {
        int end = 0;
        while (end < content.size() && !(content.get(end) instanceof Inline.HardLineBreak)) {
            end++;
        }
        return end;
    }

    /** Whether words that are all of a paragraph name what follows rather than say it. */
    private static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE && !SENTENCE.matcher(words).find();
    }
}
