package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Aside;
import io.github.zhiban.article.Block.MinorHeading;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Quote;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation that begins with {@code [!NOTE]} or the like is a remark, as on GitHub and in Obsidian. */
final class Alerts implements BlockRepair {
    private static final Pattern SIGN = Pattern.compile("\\[!([A-Za-z]{2,16})][+-]?\\s*");

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
        if (!words.isEmpty()) {
            rest.addFirst(new Inline.Text(words));
        } else if (!rest.isEmpty() && rest.getFirst() instanceof Inline.HardLineBreak) {
            rest.removeFirst();
        }
        List<Block> content = new ArrayList<>();
        content.add(new MinorHeading(List.of(new Inline.Text(sign.group(1))), first.at()));
        if (!rest.isEmpty()) {
            content.add(new Paragraph(rest, first.at()));
        }
        content.addAll(quote.content().subList(1, quote.content().size()));
        return new Aside(Aside.Kind.REMARK, content, quote.at());
    }
}
