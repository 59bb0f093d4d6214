package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Pictures that a platform wraps together with their captions are figures. */
final class PicturePackages implements Cleaning {
    private static final Evaluator PACKAGES = Select.query("div.image-package, div.wp-caption, div.figure");
    private static final Evaluator CAPTIONS = Select.query(".image-caption, .wp-caption-text, .figure-caption");

    @Override
    public void clean(Element body) {
        for (Element wrapper : Select.outermost(body, PACKAGES)) {
            wrapper.tagName("figure");
            wrapper.select(CAPTIONS).tagName("figcaption");
        }
    }
}
