package io.github.zhiban.source.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {
    private static List<Element> rows(String... rows) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>t</title></head><body><table>");
        for (String row : rows) {
            html.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
        }
        Document page = Jsoup.parse(html.append("</table></body></html>").toString());
        return page.select("tr");
    }

    @Test
    void a_row_of_short_words_above_long_rows_names_the_columns() {
        assertThat(ColumnNames.areFirst(
                        rows("分类|名称|含义|典型产品", "按用途|专用系统|只为一件事情而设计的系统|门禁、闸机、自助售票机", "|通用系统|什么事情都能做一点的系统|个人电脑、平板电脑、手机")))
                .isTrue();
    }

    @Test
    void rows_of_one_length_are_rows_alike() {
        assertThat(ColumnNames.areFirst(rows("春天|山坡上的花|河里的水都涨起来了", "夏天|池塘里的荷花|蝉在树上不停地叫", "秋天|田野里的稻子|大雁排成人字南飞")))
                .isFalse();
        assertThat(ColumnNames.areFirst(
                        rows("if|for|do|int", "abstract|synchronized|while|double", "implements|boolean|static|char")))
                .isFalse();
    }
}
