/** From TeX to vector outlines and to MathML. */
@NullMarked
package io.github.zhiban.formula;

import org.jspecify.annotations.NullMarked;
