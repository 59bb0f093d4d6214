package io.github.zhiban.source.metadata;

import io.github.zhiban.source.input.WrittenDates;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A line such as 来源：示例日报 作者：张三 发布时间：2021年03月04日 05:06 字号：大 中 小 打印, which tells about an article and is no part of it.
 *
 * @param author the name after 作者 and the like; empty when the line has none
 * @param date as written; empty when the line has none
 * @param labelled whether a label says what the date is
 * @param changed the day after 编辑于 and the like, as written; empty when the line has none
 * @param source the name after 来源; empty when the line has none
 */
record InfoLine(String author, String date, boolean labelled, String changed, String source) {
    /** Longer lines are sentences. */
    static final int LONGEST = 240;

    private static final int LONGEST_LABEL = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private static final String WRITTEN = WrittenDates.PATTERN.pattern().replaceAll("\\(\\?<[a-z]{1,2}>", "(");

    private static final String DATE_LABELS =
            "发布时间|发表时间|发布日期|发表日期|发文日期|发稿时间|公开日期|公布日期|发布于|发表于|提交于|刊发时间|首次发布|发帖时间|时间|日期|(?i:published|posted|publication date|date)";
    /** What tells the day on which something was written or put into a system. */
    private static final String OTHER_LABELS = "成文日期|创建时间|录入时间|上传时间|添加时间";

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:(" + DATE_LABELS + ")|" + OTHER_LABELS + ")(?:\\s*(?i:on))?\\s*[:：】\\]|]?\\s*)?(" + WRITTEN + ")");
    /** The year of 民國 where a label says that this is a day. */
    private static final String SHORT = "1[01]\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)";

    private static final Pattern SHORT_DATE =
            Pattern.compile("(?:" + DATE_LABELS + ")\\s*[:：】\\]|]\\s*(" + SHORT + ")");
    private static final Pattern DAY = Pattern.compile(WRITTEN);
    private static final Pattern DAY_FIRST =
            Pattern.compile("[\\s\\p{P}\\p{S}]*(?:" + DATE_LABELS + ")?[\\s:：]*(?:" + WRITTEN + ")");
    private static final Pattern UPDATED = Pattern.compile(
            "(?:(?:最后|最近)?(?:更新|修改|编辑|维护)(?:时间|日期|于)?|(?:引用|访问|检索|查阅)(?:日期|时间|于)|资料(?:检视|更新|维护))\\s*[:：]?\\s*(?:"
                    + WRITTEN + "|" + SHORT + ")" + "|(?i:(?:last )?(?:updated|modified)(?: on)?:?\\s*)" + WRITTEN);
    /** Says when somebody read it. */
    private static final Pattern VISITED = Pattern.compile("引用|访问|检索|查阅");

    private static final String NAME = "[\\p{IsHan}\\p{L}·•.．@_\\-\\d]{1,24}";
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:^|[\\s（(【\\[|/｜丨])(?:(?:文章作者|原创作者|本文作者|责任记者|作\\s*者|撰\\s*文|撰\\s*稿|供\\s*稿|记\\s*者|楼主|发布者|发布人|发帖人|博主|"
                    + "文)\\s*[:：／/|｜]|\\p{IsHan}{0,8}记者(?=\\s))\\s*("
                    + NAME + "(?:[ 、，,和&]{1,2}" + NAME + "){0,4}?)(?=$|[\\s）)】\\]|｜丨；;])");
    private static final Pattern REPORTER = Pattern.compile(
            "(?:^|[\\s（(〔【\\[])\\p{IsHan}{0,4}记者\\s*(\\p{IsHan}{2,4}(?:[、·]\\s?\\p{IsHan}{2,4}){0,4})\\s*[／/╱]"
                    + "\\s*\\p{IsHan}{0,8}(?:报[导道]|专访|编译|摄影|电)");
    private static final String DYNASTY = "(?:先秦|两汉|[东西]?汉|魏晋|[东西]?晋|南北朝|隋|唐|五代|[南北]?宋|辽|金|元|明|清|近现代|现代|当代)[代朝]?";
    /** 李白〔唐代〕 and [唐] 李白. */
    private static final Pattern POET = Pattern.compile("^\\s*(?:[〔［\\[(（【]" + DYNASTY
            + "[〕］\\])）】]\\s*)?(\\p{IsHan}{2,5})(?:\\s*[〔［\\[(（【]" + DYNASTY + "[〕］\\])）】])(?=\\s*$)");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:^|\\|\\s*)(?i:(?:written |posted |reported )?by:?)\\s+([\\p{Lu}][\\p{L}.'’, &-]{1,80})");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:信息来源|文章来源|新闻来源|稿件来源|资料来源|发文机关|发文单位|制发机关|发布机[构关]|发布单位|来\\s*源|稿\\s*源|出处|转自|转载自)\\s*[:：|]\\s*([^\\s：:|｜，。；]{1,30})");
    private static final Pattern REST = Pattern.compile(
            "(?:责任编辑|责\\s*编|编\\s*辑|校\\s*对|审\\s*核|摄\\s*影|监\\s*制|编审|二审|三审|值班编委|信息员|资料维护|维护单位|联络单位|索\\s*引\\s*号|文\\s*号|(?:博主|本文)?(?:文章)?分类|栏目|"
                    + "所属栏目|标签|关键[词字])\\s*[:：／/|｜]\\s*[^\\s：:／/|｜]{0,30}"
                    + "|(?:文章字数|字数统计|字数|阅读时长|预计阅读|阅读时间|阅读次数|浏览次数|浏览量|浏览|点阅次数|点阅数?|浏览人次|阅读量|阅读数?|点击数?|点击量|点击率|访问量|人气|评论数?|回复数?|查看|"
                    + "收藏数?|点赞数?|热度|点赞|转发|播放)\\s*[:：]?\\s*[（(]?[\\d.,]*\\s*[)）]?\\s*[kKwW万千]?\\s*(?:次|分钟?|人|字|条|"
                    + "秒)?(?:阅读|浏览|评论)?|[\\d.,]+\\s*(?:分钟|个?字)|\\d+\\s(?:min|words?)\\b|[\\d.,]+\\s*[kKwW万千]?\\s*(?:次阅读|次浏览|人阅读|人浏览|阅读|浏览|评论|条评论|点赞|赞|views?|"
                    + "comments?|min"
                    + " read|minutes? read)"
                    + "|【?\\s*(?:字体|字号)(?:大小)?\\s*[:：]?|[【\\[（(]?\\s*(?:大|中|小|超大|特大|正常|默认|打印|打印本页|关闭|关闭窗口|收藏|分享|分享到|"
                    + "分享至|复制链接|手机看|扫一扫|纠错|投稿|订阅|我要评论|参与评论|原创|转载|已关注|关注)\\s*[】\\]）)]?(?=$|[\\s】\\]）)|大中小打关收分])"
                    + "|(?:本文|文章|该文)?(?:已被?|被)?收[录入]于?(?:(?:专|合)[栏区题辑集刊])?\\s*[:：·]\\s*\\S{1,20}|(?:本文|文章|该文)(?:已被?|被)?收录于?(?:(?:专|合)[栏区题辑集])?\\s*\\S{1,20}|https?://\\S+|www\\.[\\w./-]+"
                    + "|星期[一二三四五六日天]|周[一二三四五六日]|(?i:suggest changes|edit (?:this )?page|share|print|email|comments?|tweet|facebook|twitter|updated|"
                    + "published|posted|edt|est|gmt|utc|ist|bst|pst|pdt|[ap]\\.?m\\.?)"
                    + "|微信|微博|QQ空间|朋友圈|新浪微博|腾讯微博|上午|下午|北京时间|IP属地[:：]\\s*\\p{IsHan}{2,4}|来自\\s*\\p{IsHan}{2,4}"
                    // Where its author was, as platforms in China have to show it.
                    + "|(?<![\\p{L}\\p{N}])(?:发布于\\s*)?(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆"
                    + "|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|海外)(?:省|市)?(?![\\p{L}\\p{N}])");

    private static final Pattern SENTENCE = Pattern.compile("[，" + Marks.ENDS + "]");

    /** What a line says; {@link #NOTHING} when it is not one that only tells about the article. */
    static final InfoLine NOTHING = new InfoLine("", "", false, "", "");

    /** Reads the line that an element is, its parts kept apart as they are on the page. */
    static InfoLine of(Element element) {
        InfoLine plain = of(label(element) + element.text().strip());
        if (plain.isOne() && !plain.date.isEmpty()) {
            return plain;
        }
        StringJoiner parts = new StringJoiner(" ");
        element.nodeStream(TextNode.class).forEach(text -> {
            if (!text.isBlank()) {
                parts.add(text.text().strip());
            }
        });
        InfoLine parted = of(parts.toString());
        return parted.isOne() ? parted : plain;
    }

    /** What the cell or the term before one says of it. */
    private static String label(Element element) {
        String tag = element.normalName();
        Element before = tag.equals("td") || tag.equals("dd") ? element.previousElementSibling() : null;
        String label = before == null ? "" : BLANKS.matcher(before.text()).replaceAll("");
        return label.isEmpty() || label.length() > LONGEST_LABEL ? "" : label.replaceFirst("[:：]?$", "：");
    }

    /** The author whom a longer line names after 作者; empty when it does not. */
    static String authorIn(String line) {
        Matcher written = AUTHOR.matcher(HanFolding.simplified(line));
        return line.length() <= LONGEST * 2 && written.find()
                ? line.substring(written.start(1), written.end(1)).strip()
                : "";
    }

    /** Whether a line is a day and nothing else. */
    static boolean isDay(String line) {
        return DAY.matcher(line.strip()).matches();
    }

    /** Whether a text begins with a day, after signs and a word such as 发布于. */
    static boolean beginsWithDay(String text) {
        return DAY_FIRST.matcher(text).lookingAt();
    }

    static InfoLine of(String original) {
        if (original.length() > LONGEST) {
            return NOTHING;
        }
        String line = original.replace('\u3000', ' ').replace('\u00A0', ' ').strip();
        // Labels are looked for in simplified characters; what stands in the same places of the line is read.
        String simplified = HanFolding.simplified(line);
        Matcher updated = UPDATED.matcher(simplified);
        String changed = updated.find() && !VISITED.matcher(updated.group()).lookingAt()
                ? line.substring(updated.start(), updated.end())
                : "";
        String rest = without(UPDATED, simplified);
        Matcher dated = DATE.matcher(rest);
        String date = "";
        boolean labelled = false;
        Matcher brief = SHORT_DATE.matcher(rest);
        if (brief.find()) {
            date = "民國" + brief.group(1);
            labelled = true;
            rest = without(SHORT_DATE, rest);
        } else if (dated.find()) {
            date = line.substring(dated.start(2), dated.end(2));
            labelled = dated.group(1) != null;
            rest = without(DATE, rest);
        }
        String from = said(SOURCE.matcher(rest), line);
        rest = without(SOURCE, rest);
        String author = said(AUTHOR.matcher(rest), line);
        rest = without(AUTHOR, rest);
        if (author.isEmpty()) {
            author = said(REPORTER.matcher(rest), line);
            rest = without(REPORTER, rest);
        }
        if (author.isEmpty()) {
            author = said(POET.matcher(rest), line);
            rest = without(POET, rest);
        }
        String last = rest.strip();
        Matcher by = BYLINE.matcher(last);
        if (author.isEmpty() && by.find()) {
            author = by.group(1).strip();
            rest = without(BYLINE, last);
        }
        boolean something = !date.isEmpty() || !author.isEmpty() || !from.isEmpty() || !rest.equals(simplified);
        rest = without(REST, rest);
        long left = rest.codePoints().filter(Character::isLetterOrDigit).count();
        long all = line.codePoints().filter(Character::isLetterOrDigit).count();
        boolean only = left <= 2
                || left * 4 <= all
                || (!date.isEmpty()
                        && left <= 12
                        && all <= 48
                        && !SENTENCE.matcher(line).find());
        return (something || left < all) && only && all > 0
                ? new InfoLine(author, date, labelled, changed, from)
                : NOTHING;
    }

    /** Whether it names an author, a day or a source. */
    boolean saysSomething() {
        return !author.isEmpty() || !date.isEmpty() || !source.isEmpty();
    }

    /** The text, blank where something is found. */
    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** What stands in a line where the first group of a pattern is found; empty where it is not found. */
    private static String said(Matcher found, String line) {
        return found.find() ? line.substring(found.start(1), found.end(1)).strip() : "";
    }

    /** Whether a line is wholly about the article. */
    boolean isOne() {
        return this != NOTHING;
    }
}
