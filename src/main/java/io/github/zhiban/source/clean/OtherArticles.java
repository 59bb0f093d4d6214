package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.HanFolding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Drops the tail in which articles of official accounts name others, 往期推荐 and 相关阅读: a label below which nothing stands
 * but links, pictures and calls to follow.
 */
public final class OtherArticles implements Cleaning {
    private static final Query LINKS = Query.of("a[href]");
    private static final Query LINKED_PICTURES = Query.of("a[href] img");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:往期(?:推荐|回顾|精彩|文章|精选|热文|阅读)|(?:精彩|更多|历史|热门)?(?:推荐|相关|延伸)(?:阅读|文章)|更多(?:精彩|文章|阅读)|精彩(?:推荐|回顾|文章))(?:回顾|推荐|内容)?[^\\p{L}\\p{N}]*");
    private static final Pattern END = Pattern.compile("(?i)[^\\p{L}\\p{N}]*(?:the )?(?:end|完|全文完)[^\\p{L}\\p{N}]*");
    /** Letters beside the links of a line: a number, a date. */
    private static final int BESIDE = 4;

    @Override
    public Reason drops() {
        return Reason.RECOMMENDATION;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        if (!FollowCalls.ARTICLE.matches(body)) {
            return;
        }
        List<Element> lines = FollowCalls.lines(body);
        int from = lines.size();
        boolean links = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            Element line = lines.get(i);
            boolean label =
                    links && LABEL.matcher(HanFolding.simplified(line.text())).matches();
            if (label) {
                from = i;
            } else if (isLinked(line)) {
                links = true;
            } else if (!FollowCalls.saysNoMore(line.text())
                    && !END.matcher(line.text()).matches()) {
                break;
            }
        }
        if (from < lines.size()) {
            while (from > 1 && END.matcher(lines.get(from - 1).text()).matches()) {
                from--;
            }
            Set<Element> tail = Set.copyOf(lines.subList(from, lines.size()));
            tail.forEach(line -> line.nodeStream(TextNode.class).toList().forEach(TextNode::remove));
            List<Element> all = body.getAllElements();
            int place = all.indexOf(lines.get(from));
            LINKED_PICTURES.all(body).stream()
                    .filter(picture -> all.indexOf(picture) > place)
                    .forEach(Element::remove);
        }
    }

    /** Whether a line is a link, or stands in one, but for a number. */
    private static boolean isLinked(Element line) {
        if (line.closest("a[href]") != null) {
            return true;
        }
        int linked = LINKS.outermost(line).stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked > 0 && line.text().length() - linked <= BESIDE;
    }
}
