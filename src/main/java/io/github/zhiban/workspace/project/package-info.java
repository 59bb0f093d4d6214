/** What a project says once for all its articles: {@code zhiban.yaml}. */
@NullMarked
package io.github.zhiban.workspace.project;

import org.jspecify.annotations.NullMarked;
