/** How what a publication costs grows with its input. */
@org.jspecify.annotations.NullMarked
package io.github.zhiban.growth;
