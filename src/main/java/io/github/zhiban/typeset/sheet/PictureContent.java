package io.github.zhiban.typeset.sheet;

import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures as content, as a logo in a margin box or a sign before a heading: {@code content: url(…)}. Flying Saucer
 * shows pictures of sheets as backgrounds alone; so each becomes the background of a box of its size.
 */
public final class PictureContent {
    private static final Pattern CONTENT =
            Pattern.compile("(?<![\\w-])content\\s*:\\s*url\\(\\s*[\"']?([^\"')\\s]+)[\"']?\\s*\\)");
    private static final Pattern MARGIN = Pattern.compile("@(top|bottom|left|right)-([a-z-]+)\\s*$");

    private PictureContent() {}

    /** The sheets with boxes for their pictures, as far as these are at hand. */
    public static List<StyleSheet> placed(List<StyleSheet> sheets, Map<String, PreparedPicture> pictures) {
        if (pictures.isEmpty()) {
            return sheets;
        }
        return sheets.stream()
                .map(sheet -> new StyleSheet(sheet.name(), placed(sheet.css(), pictures)))
                .toList();
    }

    private static String placed(String css, Map<String, PreparedPicture> pictures) {
        if (!css.contains("url(")) {
            return css;
        }
        Matcher content = CONTENT.matcher(css);
        StringBuilder placed = new StringBuilder();
        while (content.find()) {
            PreparedPicture picture = pictures.get(content.group(1));
            String box = picture == null ? content.group() : box(css, content, picture);
            content.appendReplacement(placed, Matcher.quoteReplacement(box));
        }
        return content.appendTail(placed).toString();
    }

    private static String box(String css, Matcher content, PreparedPicture picture) {
        int open = css.lastIndexOf('{', content.start());
        Matcher margin = MARGIN.matcher(css.substring(Math.max(0, css.lastIndexOf('@', open)), Math.max(0, open)));
        boolean inMargin = margin.find();
        String across = inMargin && margin.group(2).startsWith("left")
                ? "left"
                : inMargin && margin.group(2).startsWith("right") ? "right" : "center";
        return "content: \"\\00A0\"; width: " + picture.width() + "px; "
                + (inMargin ? "" : "display: inline-block; line-height: " + picture.height() + "px; ")
                + "background-image: url(\"" + content.group(1)
                + "\"); background-repeat: no-repeat; background-size: contain; "
                + "background-position: " + across + " center";
    }
}
