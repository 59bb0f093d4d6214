package io.github.zhiban.cluster;

import io.github.zhiban.text.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The page of a collection: all articles by their titles, with links to their editions. Reads the table of results alone. */
final class CollectionPage {
    private CollectionPage() {}

    /** Writes {@code index.html} into the output folder. */
    static void write(SparkSession spark, String output) throws IOException {
        List<Row> rows = spark.read()
                .parquet(output + "/results")
                .select("title", "source", "key", "files", "errors")
                .orderBy("title", "source")
                .collectAsList();
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="zh"><head><meta charset="utf-8"><title>文集</title>
                <style>body{font:16px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
                td{padding:.2em .8em .2em 0;vertical-align:top;border-top:1px solid #ddd}</style></head><body>
                """);
        page.append("<h1>文集</h1><p>").append(rows.size()).append(" 篇</p><table>\n");
        for (Row row : rows) {
            page.append("<tr><td>").append(escaped(row.getString(0))).append("</td><td>");
            for (Row file : row.<Row>getList(3)) {
                page.append("<a href=\"editions/")
                        .append(row.getString(2))
                        .append('/')
                        .append(escaped(file.getString(1)))
                        .append("\">")
                        .append(file.getString(0))
                        .append("</a> ");
            }
            page.append("</td><td>").append(escaped(row.getString(1))).append("</td></tr>\n");
        }
        Path index = new Path(output, "index.html");
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try (OutputStream out = index.getFileSystem(configuration).create(index, true)) {
            out.write(page.append("</table></body></html>\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escaped(String text) {
        return text == null ? "" : XmlText.attribute(text);
    }
}
