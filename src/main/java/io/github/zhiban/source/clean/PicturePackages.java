package io.github.zhiban.source.clean;

import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
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
    private static final Query CENTRED =
            Query.of("p[style*=text-align:center], p[style*=text-align: center], p[align=center], p.ql-align-center");
    /** Of two sentences, and of one that ends, the picture is not all. */
    private static final Pattern SENTENCE = Pattern.compile("[！？；]|。(?!\\s*$)|[:：]\\s*$|^[\\d一二三四五六七八九十]{1,3}[、.．]");

    private static final Pattern OF_PICTURE = Pattern.compile(
            "^\\s*(?:[▲△↑]|图为|图中|资料图|图片?(?:来源|[/／:：]))|(?:摄影?|供图|配图|制图|绘图|截图|资料图片?|效果图|示意图)\\s*[）)】]?[。.]?\\s*$");

    /** In characters. */
    private static final int LONGEST_LINE = 60;

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
        nameCentred(body, names);
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

    /**
     * A short line in the middle of the page below a picture that speaks as captions do is its caption, where text
     * stands at the side. Without such words it may as well be a heading below an ornament.
     */
    private static void nameCentred(Element body, Vocabulary names) {
        List<Element> centred = CENTRED.all(body, names);
        if (centred.isEmpty()
                || centred.stream().filter(Element::hasText).count() * 2
                        > body.select("p").size()) {
            return;
        }
        for (Element line : centred) {
            Element picture = line.previousElementSibling();
            if (picture != null
                    && line.hasText()
                    && line.text().length() <= LONGEST_LINE
                    && !SENTENCE.matcher(line.text()).find()
                    && OF_PICTURE.matcher(line.text()).find()
                    && PICTURE.first(line) == null
                    && line.select("strong, b, h1, h2, h3, h4").isEmpty()
                    && picture.normalName().equals("p")
                    && isPicture(picture)
                    && line.closest("figure, td, blockquote") == null) {
                Element figure = new Element("figure");
                picture.before(figure);
                figure.appendChild(picture).appendChild(line.tagName("figcaption"));
            }
        }
    }

    private static boolean isPicture(Element element) {
        return PICTURE.first(element) != null
                && !element.hasText()
                && element.select("table, ul, ol, pre").isEmpty();
    }
}
