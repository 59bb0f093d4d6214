package io.github.zhiban.digest;

import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises an article that leads through steps: most of its chapters are named after what is done in them. */
final class StepFinder {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final double SHARE = 0.6;
    private static final int WIDEST_TITLE = 60;
    private static final Pattern NUMBERED = Pattern.compile("^(?:第[一二三四五六七八九十\\d]+步|步骤|step ?\\d)|准备$");
    private static final Pattern ASKS = Pattern.compile("什么|如何|怎么|怎样|为何|[?？]");

    /** What is done in steps; most of these words are as often the names of what they do. */
    private static final Set<String> ACTIONS = Set.of(
            ("安装 下载 配置 部署 编译 运行 启动 开放 开启 关闭 启用 禁用 停止 重启 创建 新建 建立 添加 增加 导入 导出 设置 修改 打包 发布 验证 连接 编写 注册 登录 准备 初始化 搭建 引入"
                            + " 集成 生成 获取 申请 提取 上传 打开 进入 选择 执行 检查 查看 清理 卸载 升级 备份 恢复 接入 绑定 定义 实现 调用 烧录 install "
                            + "download configure"
                            + " create run build start add set open check deploy write verify import")
                    .split(" "));

    private final Words words;

    StepFinder(Words words) {
        this.words = words;
    }

    /** The chapters that are steps, in order; none where an article is no such guide, or a long one. */
    List<Chapter> find(List<Chapter> chapters) {
        var titled = chapters.stream().filter(chapter -> chapter.index() > 0).toList();
        var steps = titled.stream().filter(chapter -> isStep(chapter.title())).toList();
        boolean guide = steps.size() >= FEWEST && steps.size() >= SHARE * titled.size();
        return guide && steps.size() <= MOST ? steps : List.of();
    }

    private boolean isStep(String title) {
        var folded = LeadNumbers.fold(title);
        if (title.length() > WIDEST_TITLE || ASKS.matcher(folded).find()) {
            return false;
        }
        return NUMBERED.matcher(folded).find()
                || words.of(title).stream()
                        .findFirst()
                        .filter(word -> ACTIONS.contains(word.text()))
                        .isPresent();
    }
}
