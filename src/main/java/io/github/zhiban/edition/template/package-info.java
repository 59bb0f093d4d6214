/** The skeletons of documents: Thymeleaf templates on the class path, filled from records. */
@NullMarked
package io.github.zhiban.edition.template;

import org.jspecify.annotations.NullMarked;
