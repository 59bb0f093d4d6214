package io.github.zhiban.source.clean;

import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures that a platform wraps together with their captions, or whose captions it names, are figures. */
final class PicturePackages implements Cleaning {
    private static final Query PACKAGES = Query.of("div.image-package, div.wp-caption, div.figure");
    private static final Query LABELS = Query.of("figure > h2, figure > h3, figure > h4, figure > h5, figure > h6");
    private static final Query NAMED =
            Query.of("[class*=caption], [class*=desc], [class*=Title], [class*=title], [class*=note], [class*=text]");
    private static final Pattern CAPTION_NAME =
            Pattern.compile("(?i)caption|(?:img|image|pic|picture|photo)[-_]?(?:desc|title|note|text)");
    private static final Query PICTURE = Query.of("img, picture, svg");
    private static final Set<String> BLOCKS = Set.of("p", "div", "span", "section");
    /** In characters; more is a paragraph. */
    private static final int LONGEST = 160;

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
        for (Element heading : LABELS.all(body, names)) {
            // What numbers a figure above it is the beginning of its caption.
            Element figure = heading.parent();
            Element caption = figure == null ? null : figure.selectFirst("> figcaption");
            if (caption != null && CaptionWording.isOfFigure(heading.text())) {
                Element first = caption.selectFirst("> p");
                (first == null ? caption : first).prependText(heading.text().strip() + " ");
                heading.remove();
            }
        }
        for (Element caption : NAMED.all(body, names)) {
            Element picture = caption.previousElementSibling();
            boolean isOne = BLOCKS.contains(caption.normalName())
                    && CAPTION_NAME.matcher(caption.className()).find()
                    && caption.hasText()
                    && caption.text().length() <= LONGEST
                    && PICTURE.first(caption) == null;
            if (isOne
                    && picture != null
                    && isPicture(picture)
                    && picture.closest("figure") == null
                    && caption.closest("figure") == null) {
                Element figure = new Element("figure");
                picture.before(figure);
                figure.appendChild(picture).appendChild(caption.tagName("figcaption"));
            }
        }
    }

    private static boolean isPicture(Element element) {
        return PICTURE.first(element) != null
                && !element.hasText()
                && element.select("table, ul, ol, pre").isEmpty();
    }
}
