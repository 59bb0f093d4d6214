package io.github.zhiban.source.build;

import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.source.SourceCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a picture's real address behind lazy loading, and its description if a person wrote one. */
final class PictureReader {
    /** Longest address in characters: a {@code data:} address of about 6 MB of picture. */
    private static final int LONGEST_ADDRESS = 8 << 20;

    /** Where pages keep the address of a picture that is loaded late, the surest first. */
    private static final List<String> LAZY = List.of(
            "data-original-src",
            "data-original",
            "data-actualsrc",
            "data-src",
            "data-lazy-src",
            "data-lazyload-src",
            "data-lazyload",
            "data-lazy",
            "data-echo",
            "data-hi-res-src",
            "data-real-src",
            "data-ks-lazyload",
            "data-cfsrc",
            "data-actual",
            "data-image",
            "data-url",
            "v-lazy",
            "lazy-src",
            "lazysrc",
            "_src",
            "original",
            "file",
            "zoomfile");

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "data-original-set", "srcset");

    private static final Pattern DRAWN = Pattern.compile("<|%3[Cc]");

    private static final Pattern BLANK = Pattern.compile(
            "(?i)(?:[^?#]*/)?(?:[\\w-]*[-_.])?(?:loading|blank|placeholder|gr[ea]y|spacer|transparent|lazy(?:load)?|"
                    + "pixel|1x1|white|none|dot|default)"
                    + "(?:[-_.][\\w-]*)?\\.(?:gif|png|jpe?g|svg|webp)(?:[?#].*)?");
    /** Where browsers keep what they save beside a page: surer than the address that it came from. */
    private static final Pattern SAVED =
            Pattern.compile("(?:\\./)?[^:/?#\\\\]{1,300}(?:_files|\\.files|_文件)/[^?#]{1,300}");

    private static final Pattern PICTURE_FILE = Pattern.compile(
            "(?i)[^\\s,]{1,2000}\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|awebp)(?:[?!@#~][^\\s,]*)?");

    private static final Set<String> KNOWN =
            Set.of("src", "alt", "title", "class", "id", "style", "srcset", "longdesc", "name");

    /** A {@code data:} address of fewer characters is a dot that holds the place. */
    private static final int SHORT_DATA = 300;

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

    private static final Pattern MACHINE_NAME =
            Pattern.compile("(?i)(image|img|pic|screenshot)?[-_ ]?[0-9a-f]{8,}[-_0-9a-f]*|image-\\d+");
    /** What services append to addresses, taken for a file's name: {@code 640?wx_fmt=png}, {@code watermark,type_…}. */
    private static final Pattern QUERY = Pattern.compile(
            "[\\w.-]{0,99}[?&][a-z_]{1,30}=[\\w.%=&-]{0,500}|(?:watermark|type),?[a-z]{2,12}_[\\w,%=+/-]{1,900}");

    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(?:px)?\\s*");

    private final Context context;
    private @Nullable Map<String, Integer> uses;

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

    private String address(Element img) {
        String copy = img.attr("src").strip();
        if (SAVED.matcher(copy).matches() && !BLANK.matcher(copy).matches() && isAlone(img, copy)) {
            return copy;
        }
        for (String attribute : LAZY) {
            String value = img.attr(attribute).strip();
            if (isAddress(value)) {
                return absolute(value);
            }
        }
        String src = img.attr("src").strip();
        boolean nothing = src.isEmpty() || src.equals("#") || src.startsWith("about:");
        if (nothing
                || (src.startsWith("data:image/") && src.length() < SHORT_DATA)
                || BLANK.matcher(src).matches()) {
            return SETS.stream()
                    .map(attribute -> SourceSet.largest(img.attr(attribute)))
                    .filter(address -> !address.isEmpty())
                    .findFirst()
                    .or(() -> unknown(img))
                    .map(PictureReader::absolute)
                    .orElse(nothing ? "" : absolute(src));
        }
        return absolute(src);
    }

    /** Whether no other picture of the page has the same file: several have where it only holds their places. */
    private boolean isAlone(Element img, String src) {
        Map<String, Integer> counted = uses;
        if (counted == null) {
            counted = new HashMap<>();
            for (Element other : img.root().getElementsByTag("img")) {
                counted.merge(other.attr("src").strip(), 1, Integer::sum);
            }
            uses = counted;
        }
        return counted.getOrDefault(src, 1) == 1;
    }

    /** The address in an attribute that nobody has heard of. */
    private static Optional<String> unknown(Element img) {
        return img.attributes().asList().stream()
                .filter(attribute -> !KNOWN.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue().strip())
                .filter(value -> PICTURE_FILE.matcher(value).matches())
                .findFirst();
    }

    private static boolean isAddress(String value) {
        return !BLANK.matcher(value).matches()
                && (value.startsWith("http")
                        || value.startsWith("//")
                        || value.startsWith("data:image/")
                        || (value.indexOf('/') >= 0 && !value.startsWith("{"))
                        || PICTURE_FILE.matcher(value).matches());
    }

    private static String absolute(String address) {
        if (address.startsWith("data:")) {
            // White space in a drawing parts its attributes; elsewhere it is where lines were wrapped.
            return DRAWN.matcher(address).find() ? address.replaceAll("\\s", "%20") : address.replaceAll("\\s+", "");
        }
        if (address.startsWith("//")) {
            return "https:" + address;
        }
        // Windows writes folders with backslashes.
        return address.indexOf('\\') < 0 || address.indexOf(':') > 1 ? address : address.replace('\\', '/');
    }

    /** What the picture shows, in the words of its author: the alternative text, else the title. */
    private static String description(Element img) {
        String alt = words(img, "alt");
        return alt.isEmpty() ? words(img, "title") : alt;
    }

    private static String words(Element img, String attribute) {
        String alt = CharacterRepair.repair(img.attr(attribute)).strip().replaceAll("\\s+", " ");
        String plain = alt.toLowerCase(Locale.ROOT);
        boolean made = PLACEHOLDERS.contains(plain)
                || CaptionWording.isFileName(alt)
                || MACHINE_NAME.matcher(alt).matches()
                || QUERY.matcher(alt).matches()
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
