package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.LeadNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The leads of an article. Some could be anyone's: they say what kind of statement follows, not what it is about. Such
 * are words that name a kind wherever they stand, and whatever several sections of the article use alike.
 *
 * @param repeated folded leads that stand in more than one place
 */
record Leads(Set<String> repeated) {
    /** In characters. */
    private static final int LONGEST_NAME = 16;

    private static final Set<String> KINDS =
            Set.of(("作用 定义 概念 含义 优点 缺点 优势 劣势 特点 条件 说明 目的 原理 应用场景 适用场景 场景 问题 例子 步骤 原因 分类 方法 用途 功能 "
                            + "介绍 简介 简单介绍 机构 时间 效果 输入 输出 描述 备注 缺陷 解 例 现象 思路 实现 结果 解决 解决办法 解决方法 解决方案 原文"
                            + " 主要内容 内容 资源 案例 介绍如下 特征 差异 区别 不足 机制 工作机制 工作原理 基本思想 基本思路 主要特点 概述 简述 优缺点 注意事项 核心 关键 解析 分析 详解 答案 解答 必要性 充分性 意义 背景 现状")
                    .split(" "));

    Leads {
        repeated = Set.copyOf(repeated);
    }

    /** The leads of some chapters. */
    static Leads of(List<Chapter> chapters) {
        var places = new HashMap<String, Set<String>>();
        for (var chapter : chapters) {
            for (var topic : chapter.topics()) {
                if (!topic.title().equals(chapter.title())) {
                    places.computeIfAbsent(LeadNumbers.fold(topic.title()), lead -> new HashSet<>())
                            .add(chapter.headingId() + " " + chapter.title());
                }
                for (var statement : topic.statements()) {
                    places.computeIfAbsent(LeadNumbers.fold(statement.lead()), lead -> new HashSet<>())
                            .add(place(topic, statement));
                    places.computeIfAbsent(LeadNumbers.fold(statement.context()), lead -> new HashSet<>())
                            .add(topic.headingId() + " " + topic.title());
                }
            }
        }
        return new Leads(places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !entry.getKey().isEmpty())
                .map(entry -> entry.getKey())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String place(Topic topic, Statement statement) {
        return topic.headingId() + " " + topic.title() + " " + statement.context();
    }

    /** Whether a lead needs what stands around it to be understood. */
    boolean areAnyones(String lead) {
        return isKind(lead) || repeated.contains(LeadNumbers.fold(lead));
    }

    /** 「static 的作用」 before 「const 的作用是…」: whether a text says the same of another thing. */
    static boolean isOfAnother(String lead, String text) {
        int last = lead.lastIndexOf('的');
        int same = last <= 0 ? -1 : text.indexOf(lead.substring(last));
        int after = same + lead.length() - last;
        return same > 0
                && same <= LONGEST_NAME
                && after < text.length()
                && "是为在：:".indexOf(text.charAt(after)) >= 0
                && !LeadNumbers.fold(lead).startsWith(LeadNumbers.fold(text.substring(0, same)));
    }

    /** Whether a lead is a word that names a kind of statement. */
    static boolean isKind(String lead) {
        return KINDS.contains(LeadNumbers.fold(lead));
    }
}
