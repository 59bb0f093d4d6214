/** Lays out what KaTeX makes of a formula, as a browser would with KaTeX's style sheet, into outlines. */
@org.jspecify.annotations.NullMarked
package io.github.zhiban.formula.layout;
