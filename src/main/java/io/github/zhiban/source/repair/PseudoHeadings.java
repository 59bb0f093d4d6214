package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import io.github.zhiban.source.build.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Short paragraphs that are bold or numbered throughout stand for headings in an article that has hardly any. In one that has
 * headings they are what they seem: emphasis below the outline.
 */
final class PseudoHeadings {
    private static final int ENOUGH_HEADINGS = 3;
    private static final int LONGEST_BOLD = 40;
    private static final int LONGEST_NUMBERED = 30;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;，,、！!：:….]$|.*。.*");
    /** What says that the article is over. */
    private static final Pattern THE_END =
            Pattern.compile("(?i)[\\s\\p{Punct}\\p{P}·—]*(?:the end|end|完|全文完|本文完|未完待续)[\\s\\p{Punct}\\p{P}·—]*");

    private final Slugs slugs;

    PseudoHeadings(Slugs slugs) {
        this.slugs = slugs;
    }

    /** How a heading is marked when not as one, from the highest rank to the lowest. */
    private enum Kind {
        CHAPTER("第[一二三四五六七八九十百\\d]+[章节節部篇讲課课].*"),
        CHINESE("[一二三四五六七八九十]{1,3}[、.．].+"),
        CHINESE_PARENTHESISED("[（(][一二三四五六七八九十]{1,3}[)）].+"),
        NUMBER("\\d{1,2}[、.．](?!\\d).+"),
        NUMBER_2("\\d{1,2}\\.\\d{1,2}[、.．]?(?!\\d)\\D.*"),
        NUMBER_3("\\d{1,2}(\\.\\d{1,2}){2,4}[、.．]?(?!\\d)\\D.*"),
        PARENTHESISED("[（(]\\d{1,2}[)）].+"),
        BOLD(null);

        private final @org.jspecify.annotations.Nullable Pattern pattern;

        Kind(@org.jspecify.annotations.Nullable String regex) {
            this.pattern = regex == null ? null : Pattern.compile(regex);
        }

        static Optional<Kind> numbered(String text) {
            for (Kind kind : values()) {
                if (kind.pattern != null && kind.pattern.matcher(text).matches()) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** The parts, with pseudo-headings as titles below the real ones. */
    List<Part> promote(List<Part> parts) {
        long real = parts.stream().filter(Part.Title.class::isInstance).count();
        if (real >= ENOUGH_HEADINGS) {
            return parts;
        }
        List<Optional<Kind>> kinds =
                withTextBelow(parts.stream().map(PseudoHeadings::kind).toList());
        TreeSet<Kind> present = new TreeSet<>();
        kinds.forEach(kind -> kind.ifPresent(present::add));
        long count = kinds.stream().filter(Optional::isPresent).count();
        if (count < 2) {
            return parts;
        }
        int lowestReal = parts.stream()
                .mapToInt(part -> part instanceof Part.Title title ? title.level() : 0)
                .max()
                .orElse(0);
        List<Part> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<Kind> kind = kinds.get(i);
            if (kind.isPresent() && part instanceof Part.Body body && body.block() instanceof Paragraph paragraph) {
                int level = lowestReal + 1 + present.headSet(kind.get()).size();
                result.add(new Part.Title(
                        level,
                        slugs.unique("sec", ArticleText.of(paragraph.content())),
                        Stress.removed(paragraph.content()),
                        paragraph.at()));
            } else {
                result.add(part);
            }
        }
        return result;
    }

    /** Several of a kind in a row are a list or emphasis, and so is one with which the article ends: nothing stands below them. */
    private static List<Optional<Kind>> withTextBelow(List<Optional<Kind>> kinds) {
        List<Optional<Kind>> result = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            boolean bare = i + 1 == kinds.size() || kinds.get(i).equals(kinds.get(i + 1));
            result.add(bare ? Optional.empty() : kinds.get(i));
        }
        return result;
    }

    private static Optional<Kind> kind(Part part) {
        if (!(part instanceof Part.Body body) || !(body.block() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Inline> content = paragraph.content();
        String text = ArticleText.of(content).strip();
        if (text.isEmpty()
                || text.indexOf('\n') >= 0
                || SENTENCE_END.matcher(text).matches()
                || THE_END.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean bold = content.size() == 1 && content.getFirst() instanceof Inline.Strong;
        Optional<Kind> numbered =
                Kind.numbered(text).filter(kind -> text.length() <= (bold ? LONGEST_BOLD : LONGEST_NUMBERED));
        return numbered.isPresent() || !bold || text.length() > LONGEST_BOLD ? numbered : Optional.of(Kind.BOLD);
    }
}
