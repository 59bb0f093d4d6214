package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static final Location AT = Location.of("test.html");

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    private static List<Statement> statements(Block... blocks) {
        return new StatementFinder(new Words()).find("", List.of(blocks)).statements();
    }

    private static Block list(String... items) {
        return new Block.BulletList(
                Stream.of(items)
                        .map(item -> new Block.Item(List.of(paragraph(item)), AT))
                        .toList(),
                AT);
    }

    @Test
    void a_line_above_a_list_or_quotation_names_it_and_no_more() {
        var statements =
                statements(paragraph("地址转换的优势"), list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息"), paragraph("代理把私有地址换成公有地址。"));

        assertThat(statements).extracting(Statement::lead).containsExactly("地址转换的优势", "地址转换的优势", "");
        assertThat(statements(paragraph("入侵检测系统"), new Block.Quote(List.of(paragraph("专门用于发现和处理入侵行为的软件或硬件设备。")), AT)))
                .extracting(Statement::lead)
                .containsExactly("入侵检测系统");
    }

    @Test
    void a_sentence_above_a_list_is_not_its_name() {
        assertThat(statements(paragraph("地址转换有两个优势。"), list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息")))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("");
    }
}
