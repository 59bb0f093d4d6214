/** What a page says about its article, in all the places where pages say it, and the vote on that. */
@NullMarked
package io.github.zhiban.source.metadata;

import org.jspecify.annotations.NullMarked;
