/** From an article or a deck and a style to XHTML pages. The only user of Thymeleaf. */
@NullMarked
package io.github.zhiban.edition;

import org.jspecify.annotations.NullMarked;
