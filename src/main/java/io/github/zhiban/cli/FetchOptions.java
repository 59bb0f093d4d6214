package io.github.zhiban.cli;

import io.github.zhiban.workspace.UserCache;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.fetch.HostAllowlist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that open the network. */
final class FetchOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--fetch",
            paramLabel = "HOST",
            split = ",",
            description =
                    "Fetch pages that are named by their addresses and remote pictures that are not at hand, over "
                            + "HTTPS and "
                            + "from the named hosts only: "
                            + "host, host:port, *.host, or the name of a site: csdnimg, cnblogsimg, juejinimg, "
                            + "zhihuimg, "
                            + "jianshuimg, weixinimg, segmentfaultimg, oschinaimg, yuqueimg, 51ctoimg, githubimg. "
                            + "Without this option nothing is ever fetched.")
    private List<String> hosts = List.of();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where fetched pictures are kept, so that each is fetched once (default: the user's cache).")
    private @Nullable Path cache;

    /** The workspace with the network as open as was asked for. */
    Workspace open(Workspace closed) {
        HostAllowlist named = named();
        if (named.isEmpty()) {
            if (cache != null) {
                throw new ParameterException(spec.commandLine(), "--cache is of use only with --fetch");
            }
            return closed;
        }
        Path folder = cache == null ? UserCache.folder() : cache;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--cache " + folder + ": is not a folder");
        }
        return closed.fetching(named, folder);
    }

    private HostAllowlist named() {
        try {
            return HostAllowlist.of(hosts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--fetch " + e.getMessage(), e);
        }
    }
}
