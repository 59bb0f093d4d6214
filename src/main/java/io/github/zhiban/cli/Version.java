package io.github.zhiban.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest bears. */
final class Version implements IVersionProvider {

    /** The bare number; {@code development} when not run from the jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"zhiban " + number(), "Java " + System.getProperty("java.version")};
    }
}
