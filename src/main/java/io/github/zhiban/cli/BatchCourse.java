package io.github.zhiban.cli;

/**
 * How a batch goes.
 *
 * @param jobs how many articles at once
 * @param failFast whether no further article is begun after one that failed
 */
record BatchCourse(int jobs, boolean failFast) {}
