/** From bytes to an article: front matter, dialects, cleaning, Markdown. The only user of jsoup. */
@NullMarked
package io.github.zhiban.source;

import org.jspecify.annotations.NullMarked;
