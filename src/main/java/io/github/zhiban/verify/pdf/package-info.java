/** What every PDF is held to, one class a rule, whatever article it was made from. */
@NullMarked
package io.github.zhiban.verify.pdf;

import org.jspecify.annotations.NullMarked;
