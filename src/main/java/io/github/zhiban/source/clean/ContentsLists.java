package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Drops the table of contents that an editor generated; the editions make their own. */
final class ContentsLists implements Cleaning {
    private static final Evaluator CONTENTS = Select.query(
            "div.toc, ul.toc, ol.toc, nav.toc, #toc_container, div#toc, .table-of-contents, .markdown-toc, .article-toc, "
                    + "p[id$=-toc], h1[id$=-toc], h2[id$=-toc], h3[id$=-toc], h4[id$=-toc], div[id$=-toc], li[id$=-toc], #main-toc, "
                    + "hr#hr-toc, #hr-toc");

    @Override
    public void clean(Element body) {
        Select.outermost(body, CONTENTS).forEach(Element::remove);
    }
}
