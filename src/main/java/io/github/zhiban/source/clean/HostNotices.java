package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.PercentEncoding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What a host says in place of a picture that it failed to copy. A notice in the text goes; one that stands as a
 * picture becomes the picture that it is about where its address names that one.
 */
public final class HostNotices implements Cleaning {
    private static final Query PICTURES = Query.of("img");
    private static final String NOTICE = "外链图片转存失败";
    /** As Markdown that was not understood: {@code [notice(name)(path)](address)}. */
    private static final Pattern IN_TEXT =
            Pattern.compile("!?\\[" + NOTICE + "[^\\[\\]]{0,300}](?:\\([^()\\s]{0,300}\\))?|" + NOTICE
                    + "[,，]源站可能有防盗链机制[,，]建议将图片保存下来直接上传(?:\\([^()]{0,200}\\)){0,2}+");

    private static final Pattern ORIGIN = Pattern.compile("[?&]origin_url=(https?(?:%3A|:)[^&]++)");

    @Override
    public Reason drops() {
        return Reason.PLACEHOLDER;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element picture : PICTURES.all(body, names)) {
            if (picture.attr("alt").contains(NOTICE)) {
                picture.attr("alt", "");
            }
            if (picture.attr("title").contains(NOTICE)) {
                picture.removeAttr("title");
            }
            Matcher origin = ORIGIN.matcher(picture.attr("src"));
            if (origin.find()) {
                picture.attr("src", PercentEncoding.decoded(origin.group(1)));
            }
        }
        drop(body);
    }

    /** Drops the notices in the text. */
    public static void drop(Element body) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.getWholeText().contains(NOTICE)) {
                        text.text(IN_TEXT.matcher(text.getWholeText()).replaceAll(""));
                    }
                },
                body);
    }
}
