package io.github.zhiban.workspace.project;

import io.github.zhiban.article.MetadataPatch;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * What a configuration says about some articles.
 *
 * @param pattern the path of an article relative to the configuration, or a glob for several, with {@code /} between
 *     folders
 */
public record ArticleSettings(String pattern, MetadataPatch metadata) {

    /** Whether it is about the article. */
    boolean isAbout(Path relative) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return matcher.matches(relative);
    }
}
