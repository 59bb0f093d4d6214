package io.github.zhiban.edition;

import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;

/** The fonts and styles that ship, for tests of all of edition. */
public final class Library {
    private static final Workspace WORKSPACE = new Workspace(
            new Home(Path.of(System.getProperty(Home.PROPERTY, "")).toAbsolutePath()), Path.of("target"), null);
    /** The fonts; their bytes are read when first used. */
    public static final FontLibrary FONTS = WORKSPACE.fonts();

    private Library() {}

    /** A style that ships, with a layout of slides. */
    public static Style style(String name, SlidesLayout slides) {
        return WORKSPACE.style(name, slides);
    }

    /** A style that ships. */
    public static Style style(String name) {
        return WORKSPACE.style(name);
    }
}
