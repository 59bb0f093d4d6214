package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Pictures that a platform wraps together with their captions are figures. */
final class PicturePackages implements Cleaning {
    private static final Query PACKAGES = Query.of("div.image-package, div.wp-caption, div.figure");
    private static final Query CAPTIONS = Query.of(".image-caption, .wp-caption-text, .figure-caption");

    @Override
    public Set<String> makes() {
        return Set.of("figure", "figcaption");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element wrapper : PACKAGES.outermost(body, names)) {
            wrapper.tagName("figure");
            CAPTIONS.all(wrapper).forEach(caption -> caption.tagName("figcaption"));
        }
    }
}
