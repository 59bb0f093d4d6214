package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Lists of the files that belong to a document: 附件：1. 名录. */
public final class Attachments {
    private static final Query FILES =
            Query.of("a[href~=(?i)\\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|7z|csv|txt)(?:[?#]|$)]");
    private static final Pattern LABEL = Pattern.compile("\\s*(?:附\\s*件|相关附件|附件下载|附件列表)\\s*\\d{0,2}\\s*[:：]?");

    private Attachments() {}

    /** Whether an element names such files and nothing before them. */
    static boolean is(Element element) {
        return FILES.in(element) && LABEL.matcher(element.text()).lookingAt();
    }

    /** The lists in an element, none inside another, in document order. */
    public static List<Element> outermost(Element body) {
        List<Element> found = new ArrayList<>();
        if (!FILES.in(body)) {
            return found;
        }
        body.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element element && is(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }
}
