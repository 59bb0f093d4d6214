/**
 * The account of a source: what stands in it, told from its raw text, beside what an article says and what rules
 * declare to drop.
 */
@NullMarked
package io.github.zhiban.source.ledger;

import org.jspecify.annotations.NullMarked;
