package io.github.zhiban.digest;

import io.github.zhiban.digest.text.LeadNumbers;
import java.util.Set;

/** Leads that could be anyone's: they say what kind of statement follows, not what it is about. */
final class GenericLeads {
    private static final Set<String> LEADS =
            Set.of(("作用 定义 概念 含义 优点 缺点 优势 劣势 特点 条件 说明 目的 原理 应用场景 适用场景 场景 问题 例子 步骤 原因 分类 方法 用途 功能 "
                            + "介绍 简介 简单介绍 机构 时间 效果 输入 输出 描述 备注 缺陷 解 例 现象 思路 实现 结果 解决 解决办法 解决方法 解决方案 原文")
                    .split(" "));

    private GenericLeads() {}

    /** Whether a lead needs what stands around it to be understood. */
    static boolean contains(String lead) {
        return LEADS.contains(LeadNumbers.fold(lead));
    }
}
