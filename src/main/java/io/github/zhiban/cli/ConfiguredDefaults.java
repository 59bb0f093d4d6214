package io.github.zhiban.cli;

import io.github.zhiban.workspace.project.Configuration;
import io.github.zhiban.workspace.project.Setting;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives options that the command line does not set the values of a configuration. Its paths start from its own folder.
 */
final class ConfiguredDefaults implements IDefaultValueProvider {
    private static final String DASHES = "--";

    private final Configuration configuration;

    ConfiguredDefaults(Configuration configuration) {
        this.configuration = configuration;
    }

    /** What a configuration calls an option. */
    static String key(OptionSpec option) {
        return option.longestName().substring(DASHES.length());
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith(DASHES)) {
            return null;
        }
        Setting setting = configuration.options().get(key(option));
        if (setting == null) {
            return null;
        }
        boolean path = option.type() == Path.class || isOwnStyle(option, setting.value());
        return path ? configuration.folder().resolve(setting.value()).toString() : setting.value();
    }

    /** A style that is named by its folder. */
    private static boolean isOwnStyle(OptionSpec option, String value) {
        return "style".equals(key(option)) && (value.contains("/") || value.contains("\\"));
    }
}
