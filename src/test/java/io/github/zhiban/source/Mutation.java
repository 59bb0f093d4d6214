package io.github.zhiban.source;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of damage that exports, editors, networks and people do to pages. */
enum Mutation {
    CUT_THE_END {
        @Override
        String of(String text, Random random) {
            return text.substring(0, random.nextInt(text.length() + 1));
        }
    },
    CUT_THE_BEGINNING {
        @Override
        String of(String text, Random random) {
            return text.substring(random.nextInt(Math.max(1, text.length() / 2)));
        }
    },
    CUT_THE_MIDDLE {
        @Override
        String of(String text, Random random) {
            int[] part = part(text, random, 2000);
            return text.substring(0, part[0]) + text.substring(part[1]);
        }
    },
    REPEAT_A_PART {
        @Override
        String of(String text, Random random) {
            int[] part = part(text, random, 400);
            return text.substring(0, part[1])
                    + text.substring(part[0], part[1]).repeat(1 + random.nextInt(20))
                    + text.substring(part[1]);
        }
    },
    MOVE_A_PART {
        @Override
        String of(String text, Random random) {
            int[] part = part(text, random, 1000);
            StringBuilder rest = new StringBuilder(text).delete(part[0], part[1]);
            return rest.insert(random.nextInt(rest.length() + 1), text.substring(part[0], part[1]))
                    .toString();
        }
    },
    REVERSE_LINES {
        @Override
        String of(String text, Random random) {
            List<String> lines = text.lines().collect(Collectors.toList());
            int from = random.nextInt(lines.size() + 1);
            Collections.reverse(lines.subList(from, Math.min(lines.size(), from + 10)));
            return String.join("\n", lines);
        }
    },
    SHUFFLE_LINES {
        @Override
        String of(String text, Random random) {
            List<String> lines = text.lines().collect(Collectors.toList());
            int from = random.nextInt(lines.size() + 1);
            Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 20)), random);
            return String.join("\n", lines);
        }
    },
    JOIN_LINES {
        @Override
        String of(String text, Random random) {
            return some(text, Pattern.compile("\n"), random, 5, line -> "");
        }
    },
    BREAK_LINES {
        @Override
        String of(String text, Random random) {
            return some(text, Pattern.compile("[，。 ]"), random, 10, mark -> mark.group() + "\n");
        }
    },
    SWAP_TAGS {
        @Override
        String of(String text, Random random) {
            List<String> tags =
                    TAG.matcher(text).results().map(MatchResult::group).toList();
            return some(text, TAG, random, 20, tag -> tags.get(random.nextInt(tags.size())));
        }
    },
    DROP_TAGS {
        @Override
        String of(String text, Random random) {
            return some(text, TAG, random, 15, tag -> "");
        }
    },
    DROP_CLOSING_TAGS {
        @Override
        String of(String text, Random random) {
            return some(text, Pattern.compile("</[^>]*>"), random, 5, tag -> "");
        }
    },
    DOUBLE_TAGS {
        @Override
        String of(String text, Random random) {
            return some(text, TAG, random, 20, tag -> tag.group() + tag.group());
        }
    },
    CUT_TAGS {
        @Override
        String of(String text, Random random) {
            return some(
                    text,
                    TAG,
                    random,
                    30,
                    tag -> tag.group().substring(0, tag.group().length() / 2));
        }
    },
    WRAP_IN_CONTAINERS {
        @Override
        String of(String text, Random random) {
            String tag = List.of("div", "blockquote", "table><tr><td", "ul><li", "b", "section")
                    .get(random.nextInt(6));
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + ("<" + tag + ">").repeat(1 + random.nextInt(60)) + text.substring(at);
        }
    },
    MANGLE_ATTRIBUTES {
        @Override
        String of(String text, Random random) {
            List<String> values = List.of("", "-1", "99999999999", "javascript:x", "//", "a b", "文\"字");
            return some(
                    text,
                    ATTRIBUTE,
                    random,
                    10,
                    found -> found.group(1) + "=\"" + values.get(random.nextInt(values.size())) + "\"");
        }
    },
    DROP_ATTRIBUTES {
        @Override
        String of(String text, Random random) {
            return some(text, ATTRIBUTE, random, 5, found -> "");
        }
    },
    SPAN_CELLS {
        @Override
        String of(String text, Random random) {
            return some(
                    text,
                    Pattern.compile("<t[dh]"),
                    random,
                    5,
                    cell -> cell.group() + " colspan=\"" + random.nextInt(2000) + "\" rowspan=\"" + random.nextInt(99)
                            + "\"");
        }
    },
    INSERT_NOISE {
        @Override
        String of(String text, Random random) {
            StringBuilder noisy = new StringBuilder(text);
            for (int i = random.nextInt(40); i > 0; i--) {
                noisy.insert(random.nextInt(noisy.length() + 1), NOISE.charAt(random.nextInt(NOISE.length())));
            }
            return noisy.toString();
        }
    },
    INSERT_MARKDOWN {
        @Override
        String of(String text, Random random) {
            List<String> signs = List.of(
                    "\n```\n", "**", "`", "\n# ", "\n- ", "\n> ", "|", "\n|-|-|\n", "[^1]", "$$", "{% x %}", "\n---\n");
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + signs.get(random.nextInt(signs.size())) + text.substring(at);
        }
    },
    INSERT_TEX {
        @Override
        String of(String text, Random random) {
            List<String> pieces = List.of(
                    "$\\frac{1}{$",
                    "$$\\begin{matrix}a&b\\\\c$$", "\\(x^{\\)", "$\\left($", "$\\unknown{x}$", "$x_1^2$");
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + pieces.get(random.nextInt(pieces.size())) + text.substring(at);
        }
    },
    INSERT_A_LONG_WORD {
        @Override
        String of(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at)
                    + "Aa1/_字".substring(random.nextInt(5)).repeat(random.nextInt(300))
                    + text.substring(at);
        }
    },
    ESCAPE_ENTITIES {
        @Override
        String of(String text, Random random) {
            return some(
                    text,
                    Pattern.compile("[<>&]"),
                    random,
                    30,
                    sign -> "&#" + (int) sign.group().charAt(0) + ";");
        }
    },
    DOUBLE_ESCAPES {
        @Override
        String of(String text, Random random) {
            return text.replace("&", "&amp;");
        }
    },
    CHANGE_HEADING_RANKS {
        @Override
        String of(String text, Random random) {
            return some(text, Pattern.compile("(</?h)[1-6]"), random, 2, tag -> tag.group(1) + (1 + random.nextInt(6)));
        }
    },
    BREAK_FRONT_MATTER {
        @Override
        String of(String text, Random random) {
            return some(text, Pattern.compile("(?m)^[a-z]+:"), random, 2, key -> key.group() + " [{\"': ");
        }
    },
    WRONG_ENCODING {
        @Override
        String of(String text, Random random) {
            int[] part = part(text, random, 200);
            String wrong = new String(
                    text.substring(part[0], part[1]).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return text.substring(0, part[0]) + wrong + text.substring(part[1]);
        }
    },
    WINDOWS_LINES {
        @Override
        String of(String text, Random random) {
            return text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
        }
    };

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final String NOISE = "<>&\"'=/\\ {}[]()*_`#|$~-:;\u0000\u200B\uD800\uFFFF\n一。";

    /** The damaged text; the same for the same state of chance. */
    abstract String of(String text, Random random);

    /** Replaces about one in so many matches. */
    private static String some(
            String text, Pattern pattern, Random random, int oneIn, Function<MatchResult, String> replacement) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        random.nextInt(oneIn) == 0 ? replacement.apply(match) : match.group()));
    }

    /** Where a part of at most so many characters begins and ends. */
    private static int[] part(String text, Random random, int longest) {
        int from = random.nextInt(text.length() + 1);
        return new int[] {from, Math.min(text.length(), from + random.nextInt(longest))};
    }
}
