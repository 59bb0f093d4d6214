package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.source.SourceCodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds a picture's real address behind lazy loading, and its description if a person wrote one. */
final class PictureReader {
    /** Longest address in characters: a {@code data:} address of about 6 MB of picture. */
    private static final int LONGEST_ADDRESS = 8 << 20;

    private static final List<String> LAZY = List.of(
            "data-original-src",
            "data-original",
            "data-actualsrc",
            "data-src",
            "data-lazy-src",
            "data-actual",
            "data-url",
            "_src",
            "file",
            "zoomfile");

    /** What editors write where the author wrote nothing. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "img",
            "image",
            "images",
            "图片",
            "图片描述",
            "在这里插入图片描述",
            "这里写图片描述",
            "输入图片说明",
            "输入图片描述",
            "插入图片描述",
            "图片说明",
            "图像",
            "图",
            "alt",
            "alt text",
            "pic",
            "picture",
            "photo",
            "png",
            "jpg",
            "undefined",
            "null",
            "请添加图片描述",
            "在此插入图片描述",
            "加载失败",
            "加载中",
            "描述",
            "description",
            "image description",
            "no alt",
            "image.png",
            "img_");

    private static final Pattern FILE_NAME = Pattern.compile("(?i)[\\w.%() -]*\\.(png|jpe?g|gif|webp|bmp|svg|awebp)");
    private static final Pattern MACHINE_NAME =
            Pattern.compile("(?i)(image|img|pic|screenshot)?[-_ ]?[0-9a-f]{8,}[-_0-9a-f]*|image-\\d+");
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(?:px)?\\s*");

    private final Context context;

    PictureReader(Context context) {
        this.context = context;
    }

    /** The picture; its description as text where it has no address; empty when it has neither. */
    Optional<Inline> read(Element img) {
        String alt = description(img);
        String address = address(img);
        if (address.length() > LONGEST_ADDRESS) {
            context.diagnostics()
                    .warning(
                            SourceCodes.PICTURE_TOO_LARGE,
                            context.at(img),
                            "An embedded picture of more than 6 MB was left out.",
                            "Save it as a file and refer to that.");
            address = "";
        }
        if (address.isEmpty()) {
            return alt.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(alt));
        }
        return Optional.of(new Inline.Image(new Picture(address, alt, pixels(img, "width"), pixels(img, "height"))));
    }

    private static String address(Element img) {
        for (String attribute : LAZY) {
            String value = img.attr(attribute).strip();
            if (isAddress(value)) {
                return absolute(value);
            }
        }
        String src = img.attr("src").strip();
        if (src.isEmpty()) {
            src = img.attr("srcset").strip().replaceAll("[\\s,].*", "");
        }
        return src.equals("#") || src.startsWith("about:") ? "" : absolute(src);
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http")
                || value.startsWith("//")
                || value.startsWith("data:image/")
                || value.indexOf('/') >= 0;
    }

    private static String absolute(String address) {
        if (address.startsWith("data:")) {
            return address.replaceAll("\\s+", "");
        }
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static String description(Element img) {
        String alt = CharacterRepair.repair(img.attr("alt")).strip().replaceAll("\\s+", " ");
        String plain = alt.toLowerCase(Locale.ROOT);
        boolean made = PLACEHOLDERS.contains(plain)
                || FILE_NAME.matcher(alt).matches()
                || MACHINE_NAME.matcher(alt).matches()
                || plain.startsWith("http")
                || plain.startsWith("data:");
        return made ? "" : alt;
    }

    private static int pixels(Element img, String side) {
        String style = Css.of(img).value(side);
        Matcher pixels = PIXELS.matcher(style.isEmpty() ? img.attr(side) : style);
        return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
    }
}
