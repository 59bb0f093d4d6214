/** From many articles and an order to one article: parts, chapters, links between them. */
@NullMarked
package io.github.zhiban.book;

import org.jspecify.annotations.NullMarked;
