package io.github.zhiban.edition.markup;

import io.github.zhiban.edition.markup.Measures.PictureType;
import io.github.zhiban.edition.markup.Measures.TableType;
import io.github.zhiban.text.Cells;
import java.util.List;

/** The measures of a plain page: 420 pt wide, 690 pt where it lies on its side. */
final class TestMeasures {
    private TestMeasures() {}

    static Measures of(boolean codeNumbers) {
        return new Measures(
                420,
                690,
                340,
                10.5,
                21,
                List.of(40.0),
                new TableType(9, 1.2, 0.6, 13.5, 0.45, TestMeasures::width),
                new TableType(7.5, 1.2, 0.6, 11, 0.45, TestMeasures::width),
                new PictureType(8.5, 9.5),
                codeNumbers,
                title -> 28);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> Cells.of(c) == 2 ? 1 : 0.62).sum();
    }
}
