package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Boxes with hints and warnings, as site generators and editors draw them, are remarks; what names them is their first line. */
final class Callouts implements Cleaning {
    private static final Evaluator BOXES = Select.query(
            "div.custom-container, div.hint-container, div.admonition, div.theme-admonition, div[class*=admonition_], div.markdown-alert, "
                    + "div.callout, div.note, div.notice, div.alert, div.bs-callout, div.hint, blockquote[class^=prompt-], [class^=notice--], .wp-block-callout");
    private static final Evaluator TITLES = Select.query(
            ".custom-container-title, .hint-container-title, .admonition-title, .admonition-heading, [class*=admonitionHeading], "
                    + ".markdown-alert-title, .note-title, .callout-title, .alert-title, .alert-heading");

    @Override
    public void clean(Element body) {
        for (Element box : Select.all(body, BOXES)) {
            if (box.hasText()) {
                box.tagName("aside");
                Element title = box.selectFirst(TITLES);
                if (title != null && !title.normalName().matches("h[1-6]")) {
                    title.tagName("h6");
                }
            }
        }
    }
}
