package io.github.zhiban.source.markdown;

import java.util.regex.Pattern;

/**
 * Lines such as {@code #标题}: headings without the space that CommonMark wants, where the text has several of them that
 * stand by themselves. One alone, or one of several words with signs, is a tag.
 */
final class TitleLines {
    private static final Pattern TITLE = Pattern.compile("#[\\p{IsHan}（【《“][^#\\n]{1,40}");
    private static final int FEWEST = 2;

    private TitleLines() {}

    /** The text with a space behind the signs of such headings. */
    static String marked(String text) {
        if (!text.startsWith("#") && !text.contains("\n#")) {
            return text;
        }
        String[] lines = text.split("\n", -1);
        int found = 0;
        for (int i = 0; i < lines.length; i++) {
            found += isTitle(lines, i) ? 1 : 0;
        }
        if (found < FEWEST) {
            return text;
        }
        for (int i = 0; i < lines.length; i++) {
            if (isTitle(lines, i)) {
                lines[i] = "# " + lines[i].substring(1);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isTitle(String[] lines, int i) {
        boolean alone = i == 0 || lines[i - 1].isBlank() || lines[i - 1].startsWith("#");
        return alone
                && lines[i].length() > 1
                && lines[i].charAt(0) == '#'
                && TITLE.matcher(lines[i].strip()).matches()
                && lines[i].indexOf(' ') < 0;
    }
}
