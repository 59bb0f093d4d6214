package io.github.zhiban.cli;

import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest bears. */
final class Version implements IVersionProvider {

    /** The bare number; {@code development} when not run from the jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What {@code --version} prints. */
    List<String> lines() {
        return List.of("zhiban " + number(), "Java " + System.getProperty("java.version"));
    }

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }
}
