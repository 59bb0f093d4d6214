/**
 * Publishing on Apache Spark: articles of any Hadoop file system, on as many machines as there are. The product does not know of it;
 * it is built by the profile {@code cluster} into a jar of its own, and Spark is provided by whoever runs it.
 */
@NullMarked
package io.github.zhiban.cluster;

import org.jspecify.annotations.NullMarked;
