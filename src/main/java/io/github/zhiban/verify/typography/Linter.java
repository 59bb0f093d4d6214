package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.List;
import java.util.stream.Stream;

/** Measures Chinese typography on the glyphs of any PDF, tagged or not. Stateless and safe on many threads. */
public final class Linter {

    /** Measures every rule. */
    public LintReport lint(PdfFile file) {
        List<TextBlock> blocks =
                file.structure().map(tree -> BlockReader.read(file, tree)).orElseGet(() -> FlowReader.read(file));
        LintDocument document = LintDocument.of(file, blocks, isPaged(file));
        Tally tally = new Tally(
                Stream.concat(blocks.stream(), document.artifacts().stream()).toList());
        for (LintRule rule : LintRule.all()) {
            rule.check(document, tally);
        }
        return tally.report();
    }

    /** Slides are wider than high. */
    private static boolean isPaged(PdfFile file) {
        return file.pages().stream().filter(page -> !isLandscape(page)).count() * 2L
                > file.pages().size();
    }

    private static boolean isLandscape(PageContent page) {
        return page.width() > page.height();
    }
}
