package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Texts;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that say that there is no article: taken down, behind a login or a captcha, not found. */
public final class Tombstones {
    /** A page that says more holds an article, whatever it says about logins. */
    private static final int LONGEST = 500;

    private static final Pattern WORDS =
            Pattern.compile("(?i)(?:该|此|本|这篇)?(?:内容|文章|页面|帖子|回答|问题|链接|帐号|账号)[^。]{0,12}(?:已被|已经被?|被)[^。]{0,10}"
                    + "(?:删除|屏蔽|下架|封禁|移除|停用|冻结)|(?:内容|文章|页面|帖子|主题)(?:不存在|找不到|不见了|已删除|已失效|无法查看|暂时无法访问|违规)|此内容因违规无法查看|"
                    + "该(?:内容|公众号|文章)[^。]{0,10}违规"
                    + "|环境异常|完成验证后即可继续访问|请(?:先)?完成(?:安全)?验证|安全验证|拖动(?:下方)?滑块|请输入验证码|人机验证|访问(?:过于|太)频繁"
                    + "|请?(?:先|您)?登[录陆](?:后|才能|方可|即可|以)[^。]{0,8}(?:查看|阅读|访问|继续|浏览)|需要登[录陆]|您没有权限|权限不足|仅(?:作者|好友|"
                    + "粉丝)可见|\\b404\\b[^。]{0,40}(?:找不到|不存在|not"
                    + " found|error|错误|页面)|(?:找不到|不存在)[^。]{0,10}(?:页面|网页)|page not found|403 forbidden|access denied|"
                    + "502"
                    + " bad gateway|service unavailable|verify (?:that )?you are (?:a )?human|checking your browser|"
                    + "just a"
                    + " moment|enable javascript and cookies|are you a robot|complete the (?:captcha|security"
                    + " check)|(?:sign|log) ?in to (?:continue|read|view)|subscribe to (?:continue|read)|this"
                    + " (?:page|post|content|article) (?:is no longer|isn'?t|has been|was) (?:available|removed|"
                    + "deleted)");

    private Tombstones() {}

    /** Whether what a page says, and it is not much, is that there is nothing to read. */
    public static boolean isOne(Document page) {
        if (Texts.saysMore(page.body(), LONGEST)) {
            return false;
        }
        String text = page.body().text();
        return BlockMeasurer.weight(text) <= LONGEST
                && !hasArticle(page)
                && WORDS.matcher(page.title() + " 。 " + text).find();
    }

    /** Paragraphs of some length beside the words. */
    private static boolean hasArticle(Document page) {
        long paragraphs = page.select("p").stream()
                .map(Element::text)
                .filter(text ->
                        BlockMeasurer.weight(text) >= 80 && !WORDS.matcher(text).find())
                .count();
        return paragraphs >= 2;
    }
}
