package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Marks of WordPress for boxes around pictures, which an export did not put into effect: {@code [caption id="a"]}. */
public final class Shortcodes implements Cleaning {
    private static final Query CODE = Query.of("pre, code");
    private static final String NAMES =
            "(?:caption|gallery|playlist|audio|embed|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+)";
    /** One that opens with attributes, or that closes; a bare name may be spoken of. */
    private static final Pattern MARK = Pattern.compile("\\[(?:/" + NAMES + "|" + NAMES + "\\s[^\\[\\]]{1,400})]");

    @Override
    public Reason drops() {
        return Reason.SYNTAX;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && text.getWholeText().indexOf('[') >= 0
                            && MARK.matcher(text.getWholeText()).find()
                            && (text.parent() == null || CODE.closest(text.parent()) == null)) {
                        text.text(MARK.matcher(text.getWholeText()).replaceAll(""));
                    }
                },
                body);
    }
}
