package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Target;
import io.github.zhiban.article.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown signs that an editor failed to read, outside code: {@code **粗**}, {@code ~~旧~~}, code between backquotes,
 * links and pictures with a web address, and what links to a place within the site say. Also what CommonMark leaves,
 * since it was made for languages with spaces between words.
 */
final class InlineMarkdown implements BlockRepair {
    private static final Pattern SIGNS = Pattern.compile("(?<![\\w*)])\\*\\*\\*(?<both>[^\\s*](?:[^*\\n"
            + "]{0,300}[^\\s*])?)\\*\\*\\*(?![\\w*])|(?<![\\w*)])\\*\\*(?<strong>[^\\s*](?:[^*\\n"
            + "]{0,300}[^\\s*])?)\\*\\*(?!\\*)(?:(?!\\w)|(?<=[\\p{IsHan}，。、；：！？）”》]\\*\\*))|"
            + "(?<![\\w*])\\*\\*(?<loose>\\p{IsHan}[^*\\n]{0,300}[^\\s*]) \\*\\*(?=\\p{IsHan})|"
            + "^\\*\\* (?<opened>\\p{IsHan}[^*\\n]{0,300}[^\\s*])\\*\\*(?=\\s*$)|"
            + "(?<![^\\s])\\*\\*(?<spaced>[^\\s*][^*\\n]{0,300}[^\\s*]) \\*\\*(?=[.,;:。，；：]|$)|"
            + "(?<=\\d)\\*\\*(?<numbered>[.．、]\\s?\\p{IsHan}[^*\\n]{0,300}[^\\s*])\\*\\*(?![\\w*])|"
            + "~~(?<deleted>[^\\s~](?:[^~\\n"
            + "]{0,300}[^\\s~])?)~~|(?<![\\w*])\\*(?<emphasis>\\p{IsHan}[^*\\n"
            + "]{0,100}(?<=[\\p{IsHan}。！？”）]))\\*(?![\\w*])|(?<![\\w_])__(?<underlined>\\p{IsHan}[^_\\n"
            + "]{0,300}(?<=[\\p{IsHan}。！？：”）]))__(?![\\w_])|(?<![=\\w])==(?<mark>\\p{IsHan}[^=\\n"
            + "]{0,300}(?<=[\\p{IsHan}，、；。！？：”）]))==(?:(?![=\\w])|"
            + "(?<=[，、；。！？：”）]==)(?=\\w))|(?<!`)`(?<code>[^`\\n"
            + "]{1,300})`(?!`)|!\\[(?<alt>[^\\[\\]\\n"
            + "]{0,200})]\\((?<picture>https?://(?:[^\\s()]|\\([^\\s()]*\\))++)[^()\\n"
            + "]{0,100}\\)|\\[(?<text>[^\\[\\]\\n"
            + "]{1,200})]\\((?<link>https?://(?:[^\\s()]|\\([^\\s()]*\\))++)\\)|"
            + "(?<!!)\\[(?<name>[^\\[\\]\\n]{1,200})]\\(\\.{0,2}/[\\w-][^()\\n]{0,200}\\)");

    /** A sign without a partner, where a sentence begins: nothing else looks like that. */
    private static final Pattern LONE_SIGN = Pattern.compile("(?<=[。！？；])\\*\\*(?=\\p{IsHan})");

    /** Text whose last sign has no partner in it. */
    private static final Pattern OPEN_SIGN = Pattern.compile("[^*]*+(?:\\*\\*[^*]++\\*\\*[^*]++)*+\\*\\*");

    private static final Pattern LINK = Pattern.compile("]\\((?:http|[./])");

    private static final Pattern CLOSING_SIGN = Pattern.compile("\\*\\*(?!\\*)");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            result.add(
                    block instanceof Paragraph paragraph
                            ? new Paragraph(repaired(paragraph.content()), paragraph.at())
                            : block);
        }
        return result;
    }

    /** Text in which a sign of strong text has no partner loses it. */
    private static String withoutLoneSign(String text) {
        int first = text.indexOf("**");
        return first >= 0 && first == text.lastIndexOf("**")
                ? LONE_SIGN.matcher(text).replaceFirst("")
                : text;
    }

    static List<Inline> repaired(List<Inline> content) {
        List<Inline> result = new ArrayList<>(content.size());
        for (Inline inline : around(content)) {
            if (inline instanceof Inline.Text text && mayHoldSigns(text.value())) {
                read(withoutLoneSign(text.value()), result);
            } else {
                result.add(within(inline));
            }
        }
        return result;
    }

    /** Slanted text between two signs is strong as well: {@code **} stands before and behind it. */
    private static List<Inline> around(List<Inline> content) {
        List<Inline> result = new ArrayList<>(content);
        for (int i = 1; i + 1 < result.size(); i++) {
            if (result.get(i) instanceof Inline.Emphasis slanted
                    && result.get(i - 1) instanceof Inline.Text before
                    && result.get(i + 1) instanceof Inline.Text after
                    && OPEN_SIGN.matcher(before.value()).matches()
                    && CLOSING_SIGN.matcher(after.value()).lookingAt()) {
                result.set(
                        i - 1,
                        new Inline.Text(
                                before.value().substring(0, before.value().length() - 2)));
                result.set(i, new Inline.Strong(List.of(slanted)));
                result.set(i + 1, new Inline.Text(after.value().substring(2)));
            }
        }
        result.removeIf(
                inline -> inline instanceof Inline.Text text && text.value().isEmpty());
        return result;
    }

    private static Inline within(Inline inline) {
        return inline instanceof Inline.Stress stress ? stress.with(repaired(stress.content())) : inline;
    }

    private static boolean mayHoldSigns(String text) {
        return text.indexOf('*') != text.lastIndexOf('*')
                || text.contains("__")
                || text.contains("==")
                || text.contains("~~")
                || text.indexOf('`') >= 0
                || LINK.matcher(text).find();
    }

    private static void read(String text, List<Inline> result) {
        Matcher signs = SIGNS.matcher(text);
        int end = 0;
        while (signs.find()) {
            addText(text.substring(end, signs.start()), result);
            result.add(inline(signs));
            end = signs.end();
        }
        addText(text.substring(end), result);
    }

    private static Inline inline(Matcher signs) {
        if (signs.group("both") != null) {
            return new Inline.Strong(List.of(new Inline.Emphasis(text(signs, "both"))));
        }
        if (signs.group("emphasis") != null) {
            return new Inline.Emphasis(text(signs, "emphasis"));
        }
        if (signs.group("underlined") != null) {
            return new Inline.Strong(text(signs, "underlined"));
        }
        if (signs.group("mark") != null) {
            return new Inline.Mark(text(signs, "mark"));
        }
        if (signs.group("strong") != null) {
            return new Inline.Strong(text(signs, "strong"));
        }
        if (signs.group("numbered") != null) {
            return new Inline.Strong(text(signs, "numbered"));
        }
        if (signs.group("opened") != null) {
            return new Inline.Strong(text(signs, "opened"));
        }
        if (signs.group("loose") != null) {
            return new Inline.Strong(text(signs, "loose"));
        }
        if (signs.group("spaced") != null) {
            return new Inline.Strong(text(signs, "spaced"));
        }
        if (signs.group("name") != null) {
            // An address within the site leads nowhere from here.
            return new Inline.Text(signs.group("name"));
        }
        if (signs.group("deleted") != null) {
            return new Inline.Deleted(text(signs, "deleted"));
        }
        if (signs.group("code") != null) {
            return new Inline.Code(signs.group("code"));
        }
        if (signs.group("picture") != null) {
            return new Inline.Image(new Picture(signs.group("picture"), signs.group("alt"), 0, 0));
        }
        return new Inline.Link(new Target.External(signs.group("link")), List.of(new Inline.Text(signs.group("text"))));
    }

    private static List<Inline> text(Matcher signs, String group) {
        return repaired(List.of(new Inline.Text(signs.group(group))));
    }

    private static void addText(String text, List<Inline> result) {
        if (!text.isEmpty()) {
            result.add(new Inline.Text(text));
        }
    }
}
