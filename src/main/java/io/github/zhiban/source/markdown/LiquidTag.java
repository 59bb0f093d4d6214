package io.github.zhiban.source.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that a site's generator reads: {@code {% name words %}} of Liquid, Nunjucks and Hexo, <code>{{&lt; name words
 * &gt;}}</code> and <code>{{% name words %}}</code> of Hugo.
 *
 * @param closes whether it ends what another tag began
 * @param words what stands after the name
 */
record LiquidTag(String name, boolean closes, String words, int start, int end) {
    /** Tags around code. */
    static final Set<String> CODE = Set.of("highlight", "codeblock", "code", "mermaid");

    private static final int LONGEST = 600;
    private static final Pattern NAME = Pattern.compile("([A-Za-z][\\w/.-]*)");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang:([\\w+#-]+)");

    /**
     * The tag that begins at a place; empty where none does. A tag of Liquid stands on one line, one of Hugo on a few.
     */
    static Optional<LiquidTag> at(String text, int start) {
        boolean hugo = text.startsWith("{{<", start) || text.startsWith("{{%", start);
        if (!hugo && !text.startsWith("{%", start)) {
            return Optional.empty();
        }
        String closing = !hugo ? "%}" : text.charAt(start + 2) == '<' ? ">}}" : "%}}";
        int from = start + (hugo ? 3 : 2);
        int limit = Math.min(text.length(), from + LONGEST);
        int close = text.indexOf(closing, from, limit);
        boolean open = close < 0 || text.substring(from, close).contains(hugo ? "{{" : "\n");
        if (open) {
            return Optional.empty();
        }
        String inner = text.substring(from, close).replaceAll("^-|[-/]$", "").strip();
        boolean slashed = inner.startsWith("/");
        Matcher name = NAME.matcher(slashed ? inner.substring(1).strip() : inner);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String plain = name.group(1).toLowerCase(Locale.ROOT);
        boolean end = !slashed && plain.startsWith("end") && plain.length() > 3;
        String words = (slashed ? inner.substring(1).strip() : inner).substring(name.end());
        return Optional.of(new LiquidTag(
                end ? plain.substring(3) : plain, slashed || end, words.strip(), start, close + closing.length()));
    }

    /** The tag that ends what another one begins; empty where there is none. */
    static Optional<LiquidTag> closing(String text, LiquidTag opening) {
        for (int i = text.indexOf('{', opening.end()); i >= 0; i = text.indexOf('{', i + 1)) {
            Optional<LiquidTag> tag =
                    at(text, i).filter(found -> found.closes() && found.name().equals(opening.name()));
            if (tag.isPresent()) {
                return tag;
            }
        }
        return Optional.empty();
    }

    /** The language of a tag around code. */
    String codeLanguage() {
        if (name.equals("mermaid")) {
            return name;
        }
        Matcher named = LANGUAGE.matcher(words);
        if (named.find()) {
            return named.group(1);
        }
        String first = words.replaceAll("[\"']", "").replaceFirst("\\s.*", "");
        return first.matches("[A-Za-z][\\w+#-]*") && !first.equals("linenos") ? first : "";
    }

    /** The words without quotes and without options such as {@code key=value}. */
    String plainWords() {
        return words.replaceAll("[\\w-]+=(?:\"[^\"]*\"|'[^']*'|\\S+)", "")
                .replaceAll("[\"']", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The value of the first of some options; empty where there is none of them. */
    String option(String names) {
        Matcher found = Pattern.compile("(?:^|\\s)(?:" + names + ")=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))")
                .matcher(words);
        if (!found.find()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }
}
