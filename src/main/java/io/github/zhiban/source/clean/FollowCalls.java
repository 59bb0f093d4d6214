package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Drops the lines with which articles of official accounts begin and end, 点击上方蓝字关注我们 and 点赞、在看、转发: short ones that say
 * nothing else. A longer request is the author's own.
 */
public final class FollowCalls implements Cleaning {
    static final Query ARTICLE = Query.of("#js_content, .rich_media_content");
    private static final Set<String> BLOCKS =
            Set.of("p", "section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td");
    private static final int LONGEST = 48;
    /** Letters that may be left of a line: a name would be more. */
    private static final int REST = 2;

    private static final Pattern CALL = Pattern.compile("关注|在看|点赞|点个赞|三连|二维码|星标|扫码|阅读原文");
    private static final Pattern WORDS = Pattern.compile("点击|点个?赞|点个?在看|点亮|点一?下|点个?|戳|在看|一键三连|三连|分享|转发|收藏|留言|评论"
            + "|推荐|朋友圈|给?(?:更多)?(?:的)?朋友们?|上方|下方|上面|下面|右下角|左下角|文末|文章|末尾|顶部|底部|蓝色?字体?|卡片|名片"
            + "|按钮|头像|标题|链接|阅读原文|查看|了解|更多|精彩|内容|干货|详情|长按|扫码|扫一扫|扫描|扫|识别|图中|图片|二维码|关注"
            + "|加入|添加|回复|设为|置顶|星标|公众号|微信号?|视频号|官方|本号|账号|欢迎|喜欢|觉得|不错|有用|有帮助|有收获|本文|这篇|就|请"
            + "|求|快来?|记得|别忘了?|麻烦|动动|小手|手指|随手|支持|鼓励|一下|我们?|你们?|您|大家|最?好看|吧|哦|哟|呀|啦|了|的话|的|和|与|并"
            + "|再|来|个|把|给|让|看到|可以|能|这里|第一时间|获取|收到|推送");

    @Override
    public Reason drops() {
        return Reason.PROMOTION;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        if (!ARTICLE.matches(body)) {
            return;
        }
        List<Element> lines = lines(body);
        int first = 0;
        while (first < lines.size() && saysNoMore(lines.get(first).text())) {
            first++;
        }
        int last = lines.size();
        while (last > first && saysNoMore(lines.get(last - 1).text())) {
            last--;
        }
        // An article that says nothing else stays as it is.
        if (first < last) {
            drop(lines.subList(0, first));
            drop(lines.subList(last, lines.size()));
        }
    }

    /**
     * Arrows and rules go with the calls that they belong to, not by themselves. Pictures stay: they show what they
     * are.
     */
    private static void drop(List<Element> lines) {
        if (lines.stream().anyMatch(line -> CALL.matcher(line.text()).find())) {
            lines.forEach(line -> line.nodeStream(TextNode.class).toList().forEach(TextNode::remove));
        }
    }

    /** The innermost blocks that say anything, in document order. */
    static List<Element> lines(Element body) {
        List<Element> lines = new ArrayList<>();
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element block : body.getAllElements()) {
            if (BLOCKS.contains(block.normalName()) && block.hasText()) {
                lines.add(block);
                for (Element outer = block.parent(); outer != null && holders.add(outer); outer = outer.parent()) {
                    // All that is around a block holds blocks.
                }
            }
        }
        lines.removeIf(holders::contains);
        return lines;
    }

    static boolean saysNoMore(String text) {
        String rest = text.length() > LONGEST || !CALL.matcher(text).find()
                ? text
                : WORDS.matcher(text).replaceAll("");
        long letters = rest.codePoints().filter(Character::isLetterOrDigit).count();
        return letters <= (rest.equals(text) ? 0 : REST);
    }
}
