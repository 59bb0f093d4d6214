package io.github.zhiban.edition;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a published file says of its article, put in order for catalogues: pages write much there that is meant for
 * search engines.
 */
final class PublishedMetadata {
    private static final int MOST_SUBJECTS = 12;
    /** In em: what is longer is a sentence. */
    private static final double LONGEST_SUBJECT = 16;

    private static final Pattern NO_SUBJECT = Pattern.compile("(?i)https?:.*|[\\d\\p{P}\\p{S}\\s]*|.*[<>].*");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?…](?:[”’」』）)]*+)|\\.(?=\\s|$)");
    /** In characters: a sentence that is shorter says too little to stand for a description. */
    private static final int SHORTEST = 16;

    /** In characters: what is shorter and has no stop was not cut by a platform; somebody calls the text so. */
    private static final int LONGEST_PHRASE = 48;

    private static final Pattern PAUSE = Pattern.compile("[，、；：,;:—-]+$");
    private static final Pattern CUT = Pattern.compile("(?:\\s*(?:…+|\\.{3,}|\\[[.…]+]))++$");

    private PublishedMetadata() {}

    /**
     * Keywords and tags, without marks of platforms, addresses, numbers and sentences; none twice, whatever its
     * letters.
     */
    static List<String> subjects(Metadata metadata) {
        Map<String, String> subjects = new LinkedHashMap<>();
        Stream.concat(metadata.keywords().stream(), metadata.tags().stream())
                .map(subject -> subject.strip()
                        .replaceFirst("^[#＃]+", "")
                        .replaceFirst("[#＃]+$", "")
                        .strip())
                .filter(subject -> !NO_SUBJECT.matcher(subject).matches()
                        && TextWidth.of(subject) <= LONGEST_SUBJECT
                        && !subject.equals(metadata.title()))
                .forEach(subject -> subjects.putIfAbsent(subject.toLowerCase(Locale.ROOT), subject));
        return new ArrayList<>(subjects.values()).subList(0, Math.min(MOST_SUBJECTS, subjects.size()));
    }

    /** The description up to the end of its last whole sentence; a longer one that has none ends with an ellipsis. */
    static @Nullable String description(Metadata metadata) {
        String given = metadata.description();
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.replaceAll("\\s+", " ").strip();
        boolean cut = CUT.matcher(text).find();
        String rest = CUT.matcher(text).replaceFirst("");
        int end = 0;
        Matcher sentence = SENTENCE_END.matcher(rest);
        while (sentence.find()) {
            end = sentence.end();
        }
        boolean isPhrase = end == 0
                && rest.length() <= LONGEST_PHRASE
                && !PAUSE.matcher(rest).find();
        if (!cut && (end == rest.length() || isPhrase)) {
            return rest;
        }
        if (end >= SHORTEST) {
            return rest.substring(0, end);
        }
        return PAUSE.matcher(rest).replaceFirst("") + "……";
    }
}
