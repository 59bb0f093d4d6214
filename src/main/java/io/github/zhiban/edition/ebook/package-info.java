/** The whole article as the chapters of a book for reading apps. */
@NullMarked
package io.github.zhiban.edition.ebook;

import org.jspecify.annotations.NullMarked;
