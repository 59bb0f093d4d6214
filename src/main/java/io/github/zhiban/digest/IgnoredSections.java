package io.github.zhiban.digest;

import io.github.zhiban.digest.text.LeadNumbers;
import java.util.Set;

/** Sections that are not part of what an article says: contents, captions by themselves, references, thanks, exercises and promotion. */
final class IgnoredSections {
    private static final Set<String> TITLES = Set.of(
            "目录",
            "文章目录",
            "本文目录",
            "contents",
            "tableofcontents",
            "toc",
            "参考",
            "参考文献",
            "参考资料",
            "参考文章",
            "参考链接",
            "参考书目",
            "引用",
            "引用文献",
            "references",
            "reference",
            "bibliography",
            "furtherreading",
            "相关链接",
            "相关文章",
            "相关阅读",
            "相关资料",
            "推荐阅读",
            "延伸阅读",
            "往期推荐",
            "往期回顾",
            "历史文章",
            "致谢",
            "鸣谢",
            "acknowledgements",
            "acknowledgments",
            "版权声明",
            "免责声明",
            "声明",
            "关于作者",
            "关于我",
            "作者简介",
            "联系我",
            "联系方式",
            "资料领取",
            "资源获取",
            "资源下载",
            "源码下载",
            "源码获取",
            "粉丝福利",
            "福利",
            "公众号",
            "关注我",
            "图",
            "表",
            "图表",
            "附图",
            "附表",
            "figures",
            "tables",
            "练习",
            "练习题",
            "习题",
            "课后习题",
            "课后练习",
            "课后作业",
            "作业",
            "思考题",
            "exercises",
            "相关文件",
            "相关档案",
            "相关文档");

    private IgnoredSections() {}

    /** Whether a title is one of them. */
    static boolean contains(String title) {
        return TITLES.contains(LeadNumbers.fold(title));
    }
}
