/** What the making of an article, and of each part of it, may cost. */
@org.jspecify.annotations.NullMarked
package io.github.zhiban.budget;
