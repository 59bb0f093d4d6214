package io.github.zhiban.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsAboveTest {
    private static final Location AT = Location.of("a.html");

    /** C is a caption, F a picture without one, K one with, T text. */
    @ParameterizedTest
    @CsvSource({
        "CFCF, FCFC",
        "TCFCFCFT, TFCFCFCT",
        "CFCFTCFCF, FCFCTFCFC",
        "FCFC, FCFC",
        "TFCFCT, TFCFCT",
        "CF, CF",
        "CFCFC, CFCFC",
        "CFTCF, CFTCF",
        "CKCK, CKCK",
        "FCFCF, FCFCF"
    })
    void captionsGoBelowWhereTheyTakeTurnsFromTheFirst(String written, String moved) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            blocks.add(block(written.charAt(i), i + 1));
        }

        StringBuilder kinds = new StringBuilder();
        CaptionsAbove.moved(blocks).forEach(block -> kinds.append(written.charAt(blocks.indexOf(block))));

        assertThat(kinds).hasToString(moved);
    }

    private static Block block(char kind, int number) {
        return switch (kind) {
            case 'C' -> new Block.Paragraph(List.of(new Inline.Text("图" + number + " 石桥")), AT);
            case 'T' -> new Block.Paragraph(List.of(new Inline.Text("桥是跨水的路，第 " + number + " 句。")), AT);
            default ->
                new Block.Figure(
                        List.of(new Picture(number + ".png", "", 0, 0)),
                        kind == 'K' ? List.of(new Inline.Text("石桥")) : List.of(),
                        AT);
        };
    }
}
