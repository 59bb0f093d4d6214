package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that no reader is meant to see is found in what a reader reads. */
class LeaksTest {

    @ParameterizedTest
    @ValueSource(strings = {"<zhiban-formula tex=\"x", "前\uFDD0后", "\u001B[31m红"})
    void theProgramsOwnMarkupIsAnError(String prose) {
        assertThat(found(prose)).contains(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "历史[编辑]",
                "甲&nbsp;乙",
                "上\n复制代码\n下",
                "\\begin{align}",
                "[0;31m错",
                "得 $$x^2$$ 。",
                "{% note %}",
                "见[[别处]]。",
                "注[^1]。",
                "上\n::: tip\n下",
                "很**重要**的"
            })
    void whatEditorsLeaveBehindIsAWarning(String prose) {
        assertThat(found(prose)).containsExactly(Severity.WARNING);
    }

    @Test
    void proseIsNone() {
        assertThat(found("点击复制代码按钮，编辑 [1]，价格 $5，进程号 $$ 和 2**3，数组 a[[1]、{%、[^ 和 :::。"))
                .isEmpty();
    }

    private static List<Severity> found(String prose) {
        Diagnostics findings = new Diagnostics();
        Leaks.report(prose, Location.of("c.xhtml"), findings);
        return findings.found().stream()
                .map(diagnostic -> diagnostic.severity())
                .toList();
    }
}
