package io.github.zhiban.digest.text;

import java.util.regex.Pattern;

/** Lines that say where something comes from, or only hold an address. */
public final class Attributions {
    private static final Pattern OPENING = Pattern.compile(
            "(?:\\P{L}*(?:系列专栏|个人主页|专栏|博客主页|学习地址)|来源|摘自|出处|转自|转载|转载自|原文|原文链接|参考|参考自|参考链接|参考资料|官网|官方网站|官方文档|链接|地址|网址|"
                    + "下载地址|项目地址|作者|版权|图片来源|source|via|from|link|homepage)\\s*[：:]"
                    + "|[【\\[「]?https?://|www\\.|[^，。]{1,24}[：:]\\s*https?://");

    private Attributions() {}

    /** Whether a part of a folded text begins like one. */
    public static boolean opens(String folded, Span part) {
        return OPENING.matcher(folded).region(part.start(), part.end()).lookingAt();
    }
}
