package io.github.zhiban.cli;

import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of Chinese typesetting and how they fared over many files, as text. */
final class TypographyTable {
    private static final String HEADER =
            String.format(Locale.ROOT, "%-28s %10s %10s %9s", "rule", "kept", "of", "percent");

    private TypographyTable() {}

    /** Its lines: a header, and one for each rule. */
    static List<String> of(List<ReportedArticle> files) {
        Map<String, RuleCount> sums = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.editions().stream())
                .flatMap(edition -> edition.checks().stream())
                .flatMap(check -> check.counts().stream())
                .forEach(count -> sums.merge(count.rule(), count, RuleCount::plus));
        return Stream.concat(Stream.of(HEADER), sums.values().stream().map(TypographyTable::line))
                .toList();
    }

    private static String line(RuleCount count) {
        String percent = count.applied() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", 100 * count.share());
        return String.format(Locale.ROOT, "%-28s %10d %10d %9s", count.rule(), count.kept(), count.applied(), percent);
    }
}
