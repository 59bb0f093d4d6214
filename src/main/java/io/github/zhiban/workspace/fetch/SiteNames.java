package io.github.zhiban.workspace.fetch;

import java.util.List;
import java.util.Map;

/** Where the sites whose exports are known keep their pictures, so that users need not look for the names of hosts. */
final class SiteNames {
    private static final Map<String, List<String>> HOSTS = Map.ofEntries(
            Map.entry("csdnimg", List.of("csdnimg.cn", "*.csdnimg.cn", "*.csdn.net")),
            Map.entry("cnblogsimg", List.of("*.cnblogs.com", "*.cnblogs.net")),
            Map.entry("juejinimg", List.of("*.byteimg.com", "*.juejin.im", "*.juejin.cn")),
            Map.entry("zhihuimg", List.of("*.zhimg.com")),
            Map.entry("jianshuimg", List.of("*.jianshu.io")),
            Map.entry("weixinimg", List.of("mmbiz.qpic.cn", "mmbiz.qlogo.cn")),
            Map.entry("segmentfaultimg", List.of("segmentfault.com", "*.segmentfault.com")),
            Map.entry("oschinaimg", List.of("*.oschina.net")),
            Map.entry("yuqueimg", List.of("cdn.nlark.com", "*.yuque.com")),
            Map.entry("51ctoimg", List.of("*.51cto.com")),
            Map.entry("githubimg", List.of("*.githubusercontent.com", "github.com")));

    private SiteNames() {}

    /** The hosts that a name stands for; for any other name, that name. */
    static List<String> hosts(String name) {
        return HOSTS.getOrDefault(name, List.of(name));
    }
}
