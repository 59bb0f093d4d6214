package io.github.zhiban.source.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The marks that Chinese platforms add to CommonMark: {@code ==marked==}, {@code H~2~O}, {@code 2^10^}. Subscripts and
 * superscripts are short and of letters and digits, and a subscript follows a letter, so that ranges (3~5 天) and
 * exclusive-ors stay what they are.
 */
final class MarkdownMarks extends AbstractVisitor {
    private static final Pattern MARK = Pattern.compile("==(?=[^\\s=])(?<mark>[^=\\n"
            + "]{1,200}?)(?<=\\S)=="
            + "|(?<=[A-Za-z)\\]])~(?<sub>[0-9A-Za-z+-]{1,8})~(?!~)"
            + "|(?<=[0-9A-Za-z)\\]])\\^(?<sup>[0-9A-Za-z+-]{1,8})\\^");

    private static final List<String> TAGS = List.of("mark", "sub", "sup");

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Matcher marks = MARK.matcher(literal);
        int end = 0;
        Node last = text;
        while (marks.find()) {
            String tag = TAGS.stream()
                    .filter(name -> marks.group(name) != null)
                    .findFirst()
                    .orElseThrow();
            last = after(last, new Text(literal.substring(end, marks.start())));
            last = after(last, html("<" + tag + ">"));
            last = after(last, new Text(marks.group(tag)));
            last = after(last, html("</" + tag + ">"));
            end = marks.end();
        }
        if (end > 0) {
            after(last, new Text(literal.substring(end)));
            text.unlink();
        }
    }

    private static Node html(String tag) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(tag);
        return html;
    }

    private static Node after(Node node, Node next) {
        node.insertAfter(next);
        return next;
    }
}
