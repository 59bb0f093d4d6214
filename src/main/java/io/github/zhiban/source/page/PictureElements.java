package io.github.zhiban.source.page;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pictures in all the ways in which pages hold them become {@code img} elements, one each. */
final class PictureElements {
    private static final Query OTHER_NAMES = Query.of("amp-img, amp-anim, image[src]:not(svg image)");
    private static final Query PICTURES = Query.of("picture");
    private static final Query NOSCRIPTS = Query.of("noscript");
    private static final Query WITH_BACKGROUND = Query.of("[style*=background], [data-background-image], [data-bg]");

    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*([\"']?)([^\"')]{1,8000000})\\1\\s*\\)");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]{1,60})\\s*\\)");

    private PictureElements() {}

    static void unify(Document page, Vocabulary names, StyleSheet sheet) {
        OTHER_NAMES.all(page, names).forEach(picture -> picture.tagName("img"));
        sources(page, names);
        noscripts(page, names);
        backgrounds(page, names, sheet);
        names.add(Set.of("img", "[src]", "[srcset]"));
    }

    /** A {@code picture} without an {@code img}, or with one that has no address, is its first source. */
    private static void sources(Document page, Vocabulary names) {
        for (Element picture : PICTURES.all(page, names)) {
            Element source = picture.selectFirst("source[srcset], source[data-srcset]");
            Element img = picture.selectFirst("img");
            if (source == null) {
                continue;
            }
            if (img == null) {
                img = picture.appendElement("img");
            }
            if (!hasAddress(img)) {
                String list = source.hasAttr("srcset") ? source.attr("srcset") : source.attr("data-srcset");
                img.attr("srcset", list);
            }
        }
    }

    private static boolean hasAddress(Element img) {
        return img.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().contains("src") && isReal(attribute.getValue()));
    }

    private static boolean isReal(String address) {
        return !address.isBlank() && !address.startsWith("data:") && !address.startsWith("about:");
    }

    /**
     * What a page holds for readers without scripts goes, where the same picture or one to be loaded late stands beside
     * it.
     */
    private static void noscripts(Document page, Vocabulary names) {
        for (Element noscript : NOSCRIPTS.all(page, names)) {
            Element real = noscript.selectFirst("img");
            if (real == null) {
                continue;
            }
            Element late = beside(noscript);
            if (late == null) {
                noscript.unwrap();
            } else {
                if (!hasAddress(late)) {
                    late.attr("src", real.attr("src"));
                    late.removeAttr("srcset");
                }
                noscript.remove();
            }
        }
    }

    private static @Nullable Element beside(Element noscript) {
        for (Element near : new Element[] {noscript.previousElementSibling(), noscript.nextElementSibling()}) {
            if (near != null && near.normalName().equals("img")) {
                return near;
            }
        }
        Element figure = noscript.closest("figure, picture");
        return figure == null ? null : figure.selectFirst("img:not(noscript img)");
    }

    /** A box that says nothing and has a picture for its ground is that picture. */
    private static void backgrounds(Document page, Vocabulary names, StyleSheet sheet) {
        for (Element box : WITH_BACKGROUND.all(page, names)) {
            Map<String, String> declared = Declarations.parse(box.attr("style"));
            String ground = declared.getOrDefault("background-image", declared.getOrDefault("background", ""));
            String address = address(ground, sheet);
            if (address.isEmpty()) {
                address = box.hasAttr("data-bg") ? box.attr("data-bg") : box.attr("data-background-image");
            }
            if (address.isEmpty() || address.toLowerCase(Locale.ROOT).startsWith("data:image/svg")) {
                continue;
            }
            if (box.normalName().equals("img")) {
                if (box.attr("src").isBlank() || box.attr("src").startsWith("data:image/svg")) {
                    box.attr("src", address);
                }
            } else if (List.of("div", "span", "figure", "section", "i", "p", "a")
                            .contains(box.normalName())
                    && !box.hasText()
                    && box.childrenSize() == 0) {
                box.appendElement("img").attr("src", address);
            }
        }
    }

    private static String address(String ground, StyleSheet sheet) {
        Matcher variable = VARIABLE.matcher(ground);
        Matcher url = URL.matcher(variable.find() ? sheet.variable(variable.group(1)) : ground);
        return url.find() ? url.group(2).strip() : "";
    }
}
