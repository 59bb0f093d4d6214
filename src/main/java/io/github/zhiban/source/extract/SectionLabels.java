package io.github.zhiban.source.extract;

import io.github.zhiban.text.HanFolding;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lines that say what stands below them: 相关阅读, 热门排行, 网友评论, 上一篇. */
final class SectionLabels {
    private static final int LONGEST = 90;
    private static final Pattern RECOMMENDATION =
            Pattern.compile("(?i)[\\s【\\[★▍■●>»]*(?:相关(?:阅读|新闻|文章|推荐|链接|报道|专题|内容|稿件|资讯|热词|主题|帖子|文档)"
                    + "|(?:热门|热点|最新|精彩|今日|本周|本月|编辑|为您|为你|小编|更多|猜你)?(?:推荐|排行|排行榜|热文|热点|头条|图文)(?:阅读|文章|新闻|榜)?"
                    + "|推荐阅读|延伸阅读|扩展阅读|热门(?:新闻|阅读|文章|标签|评论|搜索|话题|视频|点击)|(?:作者|.{1,12}的?)最新(?:文章|日记|发布|作品)|猜你喜欢|[您你]可能(?:也|还)?会?(?:喜欢|感兴趣).{0,8}|大家都在看|大家还看了|看过本文的人还看过?了?"
                    + "|(?:点击|阅读|新闻|一周|24小时)排行榜?|更多(?:新闻|文章|精彩|内容|资讯|推荐)|往期(?:推荐|回顾|精彩|文章)|今日热点|图片新闻|[上下]一[篇条].{0,"
                    + "60}|[/\\s]*阅读下一篇[/\\s]*.{0,60}|(?:our"
                    + " |the )?(?:more|related|read|see|also|you may|you"
                    + " might|recommended|latest|trending|popular|most|don'?t miss|up next|next|previous|editor'?s|top"
                    + " stories|what to|keep reading|from around|in case you|if you liked)(?:["
                    + " :：].{0,60})?)\\s*(?:查看更多|更多(?:精彩)?(?:内容)?|换一[换批组]|[Mm]ore)?[\\s】\\]：:>»…]*");
    private static final Pattern LED =
            Pattern.compile("(?i)\\s*(?:related|read(?: more| also| next)?|see also|also read|more(?: on"
                    + " this)?|watch|listen|recommended|相关阅读|延伸阅读|推荐阅读|点击查看|阅读更多)[^:：]{0,30}[:：].*");
    private static final Pattern COMMENT = Pattern.compile(
            "(?i)[\\s【\\[]*(?:(?:网友|最新|热门|全部|精彩|发表|我要|用户|文明)?(?:评论|跟帖|留言|发言)(?:列表|区)?(?:[（(]?\\d*[)）]?条?)?|\\d+"
                    + " comments?|comments?(?: \\(\\d+\\))?|leave a (?:comment|reply)|join the"
                    + " (?:conversation|discussion)|what do you think\\??|post a comment|show comments|view comments|"
                    + "add a"
                    + " comment)[\\s】\\]：:]*");
    private static final Pattern PROMOTION = Pattern.compile(
            "(?i)[\\s【\\[]*(?:分享(?:到|至|本文|给好友)?|扫一扫.{0,30}|(?:微信|手机)?扫(?:码|描二维码).{0,30}|用微信扫.{0,40}|sharing is"
                    + " caring!?|share(?: this(?: (?:article|story|post|page))?)?(?: (?:on|with|via)"
                    + " .{0,20})?|tweet|advertisement|advert|ad|sponsored(?: content)?|sign up"
                    + " (?:for|to)\\b.{0,80}|subscribe(?: (?:to|now)\\b.{0,60})?|follow us.{0,40}|story continues"
                    + " below.{0,30}|article continues"
                    + " below.{0,30}|newsletter|listen|点赞|收藏|打赏|(?:(?:点赞|收藏|评论|分享|举报|转发|关注(?:作者)?|打赏|赞(?:同|赏)?|在看|复制链接|喜欢|推荐|反对|踩|不喜欢)[\\s\\d+/·|]*+){2,8}|(?:投诉)?举报(?:[/／]?反馈)?|返回.{1,8}[，,]\\s*查看更多|更多.{0,8}欢迎扫描.{0,40}|.{0,30}浏览器版本(?:过|太)低.{0,40}|好文章，需要你的鼓励"
                    + "|(?:如无法正常浏览.{0,12})?(?:请?点击?此?处?)?在?(?:浏览器中?|网页版?中?)(?:查看|打开|阅读)(?:此?邮件|本期)?|查看网页版|取消订阅|退订(?:邮件)?|view (?:this (?:e-?mail|message) |it )?(?:in|on) (?:your |the )?(?:web ?)?browser.{0,20}|unsubscribe.{0,40}|打印(?:本页)?|关闭(?:窗口|本页)?|返回顶部|字号.{0,12}|share (?:on"
                    + " )?(?:facebook|twitter|linkedin|email)|click to share.{0,60}|print(?: (?:this )?(?:recipe|page|article))?|open in (?:a )?new tab|view large(?:r)? image|email|order reprints|print"
                    + " article|text size|font size|reprints|sponsored links|click"
                    + " here.{0,40}|caption|close|next|previous|play video|view gallery|show caption|hide caption|buy"
                    + " now)[\\s】\\]：:]*");

    private static final Pattern CALL = Pattern.compile(
            "(?i)[\\s\\p{So}*]*(?:(?:please )?(?:subscribe|sign up|follow|get (?:the latest|our|more|access)|click"
                    + " here|tap here|join (?:our|us|the)|download (?:our|the)|like us|have a tip|listen to|want"
                    + " (?:more|to read)|need more|don'?t miss|support (?:our|us)|read (?:more|the full)|watch)\\b"
                    + "|(?:欢迎)?(?:扫码|扫描|长按|点击).{0,20}(?:二维码|关注|下载|进群|订阅)|您?(?:之所以)?(?:收到|不想再?收到)(?:了?此|这封|本|该|我们的?)邮件.{0,120}|you(?: a|')re receiving this (?:e-?mail|message).{0,160}|(?:更多|欢迎).{0,20}(?:请)?关注).*");
    private static final Pattern DISCLAIMER =
            Pattern.compile("[\\s【\\[（(*“]*(?:(?:特别|免责|版权|郑重|平台|原创|转载)声明|声明|版权说明)\\s*(?:[】\\]]?\\s*[:：]|[】\\]]).*"
                    + "|(?:©\\s*)?(?:本文|文章|作品)?(?:版权|著作权)(?:归|属于|归属).*|(?:本|该|除.{0,20}外.{0,20})?(?:文章|作品|博客|站)?.{0,12}(?:采用|遵循|基于|使用).{0,60}(?:许可|协议|授权|CC[ -]?BY).*|.*(?:版权声明\\s*[:：]|转载请注明(?:来源|出处)|未经(?:授权|许可|允许)|(?:文章|该文|本文|内容|上述)观点.{0,6}仅?代表(?:作者|原作者|其|个人)|如有侵权|若有侵权|如涉及?侵权|侵权.{0,8}(?:请|可)?(?:联系|告知).{0,24}删除).*"
                    + "|\\p{IsHan}{0,8}(?:报料|爆料|举报)(?:热线|电话|邮箱|微信)?\\s*[:：][\\w\\s@.\\-、/（）()]{5,60}");
    /** The line at the foot of a site: who owns it, and under which number it is registered. */
    private static final Pattern FOOT = Pattern.compile(
            "(?i)\\s*(?:版权所有(?![者权人])|copyright\\b|(?:©|\\(c\\))\\s*(?:\\d{4}|.{0,60}(?:rights reserved|版权|保留))).*|.*(?:ICP[备证]|公网安备)\\s*\\S{0,4}\\s*\\d{5}.*");

    private static final int LONGEST_CALL = 200;

    private SectionLabels() {}

    /** Whether a line says who owns what. */
    static boolean isDisclaimer(String text) {
        String plain = HanFolding.simplified(text);
        return text.length() <= LONGEST_CALL
                && (DISCLAIMER.matcher(plain).matches() || (FOOT.matcher(plain).matches() && plain.indexOf('。') < 0));
    }

    /** Whether a text begins with a line that says who owns what. */
    static boolean beginsWithDisclaimer(String text) {
        return DISCLAIMER
                .matcher(HanFolding.simplified(text.substring(0, Math.min(text.length(), LONGEST_CALL))))
                .lookingAt();
    }

    /** Whether a paragraph asks its reader to follow a link to something else, or says who owns what. */
    static boolean isCall(Element element, BlockMeasure said) {
        if (said.text == 0 || said.text > LONGEST_CALL * 2.5) {
            return false;
        }
        String text = HanFolding.simplified(element.text().strip());
        return DISCLAIMER.matcher(text).matches()
                || isDisclaimer(text)
                || (said.links > 0
                        && said.text <= LONGEST_CALL
                        && CALL.matcher(text).matches());
    }

    /** Whether a label stands above other articles. */
    static boolean isRecommendation(String label) {
        String plain = HanFolding.simplified(label.strip());
        return plain.length() <= LONGEST && RECOMMENDATION.matcher(plain).matches();
    }

    /** Whether a label of this text means nothing without what it stands above, and goes by itself. */
    static boolean isAlone(Element element) {
        return PROMOTION.matcher(HanFolding.simplified(element.text().strip())).matches();
    }

    /** What a short line stands for; {@code null} when it is no such label. */
    static @Nullable BlockRole of(Element element, BlockMeasure said) {
        if (said.text == 0 || said.text > 140 || !BlockMeasurer.isBlock(element)) {
            return null;
        }
        String text = HanFolding.simplified(element.text().strip());
        if (text.length() > LONGEST) {
            return null;
        }
        if (said.linkDensity() > 0.5 && LED.matcher(text).matches()) {
            return BlockRole.RECOMMENDATION;
        }
        return RECOMMENDATION.matcher(text).matches()
                ? BlockRole.RECOMMENDATION
                : COMMENT.matcher(text).matches()
                        ? BlockRole.COMMENT
                        : PROMOTION.matcher(text).matches() ? BlockRole.PROMOTION : null;
    }
}
