package io.github.zhiban.cli;

/**
 * How a batch goes.
 *
 * @param jobs how many articles at once
 * @param failFast whether no further article is begun after one that failed
 * @param resume whether articles are passed over that an earlier run has published as they are wanted now
 */
record BatchCourse(int jobs, boolean failFast, boolean resume) {}
