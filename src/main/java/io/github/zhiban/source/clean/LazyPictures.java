package io.github.zhiban.source.clean;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Pictures that a page loads late stand there twice, once more for browsers without scripts: one of each remains. */
final class LazyPictures implements Cleaning {
    private static final Evaluator FALLBACK = Select.query("noscript:has(img)");
    private static final Evaluator OTHER = Select.query("img:not(noscript img)");

    @Override
    public void clean(Element body) {
        for (Element fallback : Select.all(body, FALLBACK)) {
            Element parent = fallback.parent();
            if (parent != null && isBeside(fallback, parent)) {
                fallback.remove();
            }
        }
    }

    private static boolean isBeside(Element fallback, Element parent) {
        if (parent.normalName().equals("figure")) {
            return parent.selectFirst(OTHER) != null;
        }
        return isPicture(fallback.previousElementSibling()) || isPicture(fallback.nextElementSibling());
    }

    private static boolean isPicture(@Nullable Element element) {
        return element != null && element.normalName().equals("img");
    }
}
