package io.github.zhiban.formula.layout;

import java.io.InputStream;
import java.util.Optional;

/** The files of KaTeX: its script and its faces, in the jar that npm packages are put into for Java (WebJars). */
public final class KatexFiles {
    /** The version is that of {@code katex.version} in the build. */
    private static final String FOLDER = "/META-INF/resources/webjars/katex/0.16.47/dist/";

    private KatexFiles() {}

    /** A file by its name below {@code dist}; empty where there is none. */
    public static Optional<InputStream> open(String name) {
        return Optional.ofNullable(KatexFiles.class.getResourceAsStream(FOLDER + name));
    }
}
