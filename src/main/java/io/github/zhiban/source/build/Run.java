package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;

/**
 * A stretch of one style.
 *
 * @param leaf an inline without content of its own
 */
record Run(Inline leaf, InlineStyle style) {}
