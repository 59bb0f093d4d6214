/** Names of contents. */
@org.jspecify.annotations.NullMarked
package io.github.zhiban.hash;
