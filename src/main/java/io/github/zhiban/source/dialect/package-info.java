/**
 * Where in a page the article is: known exports by selectors, any other page by its densest text, Markdown through its
 * parser.
 */
@NullMarked
package io.github.zhiban.source.dialect;

import org.jspecify.annotations.NullMarked;
