package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Aside;
import io.github.zhiban.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The requests to follow, like and share with which articles end: kept, but set apart. Only at the very end. */
final class PromotionTail {
    private static final int LONGEST = 240;
    private static final Pattern STRONG = Pattern.compile(
            "(?s).*(关注.{0,12}(公众号|公號|微信|我的|博主|专栏|账号)|公众号.{0,20}(回复|关注|搜索)|扫(一扫|码|描).{0,12}(关注|二维码|添加|领取|加)"
                    + "|(点击|文末|下方|末尾).{0,8}(小卡片|名片|二维码|卡片)|一键三连|求(关注|点赞|三连)|点赞.{0,10}(收藏|关注|转发|评论|在看|支持)"
                    + "|(关注|收藏).{0,6}(点赞|评论|转发)|(QQ|qq|微信|交流|技术|学习)群.{0,8}\\d{5,}|加.{0,4}(微信|VX|vx|V信|扣扣|QQ|qq).{0,20}"
                    + "|(免费|无偿).{0,10}(领取|获取|分享|赠送|资料|资源)|(领取|获取).{0,14}(资料|源码|大礼包|教程|福利|面试题)"
                    + "|资料.{0,12}(领取|获取|自取|免费)|👇+.{0,20}(关注|领取|获取)|欢迎.{0,6}(关注|加入.{0,6}群)|长按.{0,6}(关注|识别)).*");

    private PromotionTail() {}

    /** The sections, the tail of the last one's blocks in an aside when it is promotion. */
    static List<Section> setApart(List<Section> sections) {
        if (sections.isEmpty()) {
            return sections;
        }
        Section last = sections.getLast();
        List<Section> result = new ArrayList<>(sections);
        if (!last.sections().isEmpty()) {
            result.set(result.size() - 1, new Section(last.heading(), last.blocks(), setApart(last.sections())));
            return result;
        }
        boolean wholeArticle = sections.size() == 1 && last.heading() == null;
        result.set(result.size() - 1, new Section(last.heading(), setApart(last.blocks(), wholeArticle), List.of()));
        return result;
    }

    private static List<Block> setApart(List<Block> blocks, boolean wholeArticle) {
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isPromotion(blocks.get(i))) {
                start = i;
            } else if (!(blocks.get(i) instanceof Block.Figure || blocks.get(i) instanceof Block.ThematicBreak)) {
                break;
            }
        }
        // An article that is nothing but promotion stays as it is: there is nothing to set it apart from.
        if (start == blocks.size() || (start == 0 && wholeArticle)) {
            return blocks;
        }
        List<Block> result = new ArrayList<>(blocks.subList(0, start));
        List<Block> tail = blocks.subList(start, blocks.size());
        result.add(new Aside(Aside.Kind.PROMOTION, tail, tail.getFirst().at()));
        return result;
    }

    private static boolean isPromotion(Block block) {
        boolean candidate = block instanceof Block.Paragraph
                || block instanceof Block.Quote
                || block instanceof Block.MinorHeading
                || block instanceof Block.BulletList;
        if (!candidate) {
            return false;
        }
        String text = ArticleText.of(block);
        return text.length() <= LONGEST && STRONG.matcher(text).matches();
    }
}
