package io.github.zhiban.cli;

import io.github.zhiban.verify.report.Report.ReportedArticle;
import java.util.function.Predicate;

/**
 * How a batch goes.
 *
 * @param jobs how many articles at once
 * @param failFast whether no further article is begun after one that failed
 * @param failing which articles make the run fail
 */
record BatchCourse(int jobs, boolean failFast, Predicate<ReportedArticle> failing) {}
