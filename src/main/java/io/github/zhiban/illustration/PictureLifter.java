package io.github.zhiban.illustration;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the pictures that stand alone out of a run of text, and out of the links and the emphasis around them, which go
 * on after them.
 */
final class PictureLifter {
    /** What keeps a sign in the line of its words. */
    static final Inline BESIDE = new Inline.Text("\u00A0");

    private final PicturePlacing placing;
    private final Consumer<Picture> leftOut;

    /** @param leftOut told of every picture that shows nothing */
    PictureLifter(PicturePlacing placing, Consumer<Picture> leftOut) {
        this.placing = placing;
        this.leftOut = leftOut;
    }

    /** A stretch of a run: text, or a picture that stands alone. */
    sealed interface Stretch {
        /** Words, and the pictures in their lines. */
        record Words(List<Inline> content) implements Stretch {
            public Words {
                content = List.copyOf(content);
            }
        }

        /** A picture. */
        record Alone(Picture picture) implements Stretch {}
    }

    /** The stretches of a run in order: no two of words in a row, none of blanks alone. */
    List<Stretch> stretches(List<Inline> content) {
        List<Stretch> stretches = new ArrayList<>();
        List<Inline> words = new ArrayList<>();
        for (Stretch part : parts(content)) {
            switch (part) {
                case Stretch.Words said -> words.addAll(said.content());
                case Stretch.Alone alone -> {
                    flush(words, stretches);
                    stretches.add(alone);
                }
            }
        }
        flush(words, stretches);
        return stretches;
    }

    private static void flush(List<Inline> words, List<Stretch> stretches) {
        while (!words.isEmpty() && isSpace(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isSpace(words.getLast())) {
            words.removeLast();
        }
        signsInLines(words);
        if (!words.isEmpty()) {
            stretches.add(new Stretch.Words(words));
        }
        words.clear();
    }

    /** A sign between breaks, or after the last one, stands at the end of the line before it. */
    private static void signsInLines(List<Inline> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            int sign = i + 1;
            while (sign < words.size() && isSpace(words.get(sign))) {
                sign++;
            }
            int after = sign + 1;
            while (after < words.size()
                    && words.get(after) instanceof Inline.Text text
                    && text.value().isBlank()) {
                after++;
            }
            boolean alone = sign < words.size()
                    && words.get(i) instanceof Inline.HardLineBreak
                    && words.get(sign) instanceof Inline.Image
                    && (after >= words.size() || words.get(after) instanceof Inline.HardLineBreak);
            if (alone) {
                words.subList(i, sign).clear();
                words.add(i, BESIDE);
            }
        }
    }

    private static boolean isSpace(Inline inline) {
        return switch (inline) {
            case Inline.HardLineBreak ignored -> true;
            case Inline.Text text -> text.value().isBlank();
            case Inline.Span span -> isEmpty(span.content());
            case Inline.Code ignored -> false;
            case Inline.Keyboard ignored -> false;
            case Inline.InlineFormula ignored -> false;
            case Inline.Image ignored -> false;
            case Inline.Ruby ignored -> false;
            case Inline.NoteRef ignored -> false;
            case Inline.Anchor ignored -> false;
        };
    }

    private static boolean isEmpty(List<Inline> content) {
        return content.stream().allMatch(PictureLifter::isSpace)
                && PlainText.of(content).isBlank();
    }

    private List<Stretch> parts(List<Inline> content) {
        return content.stream().flatMap(inline -> parts(inline).stream()).toList();
    }

    private List<Stretch> parts(Inline inline) {
        return switch (inline) {
            case Inline.Image image -> picture(image);
            case Inline.Span span -> within(span);
            case Inline.Text ignored -> words(inline);
            case Inline.Code ignored -> words(inline);
            case Inline.Keyboard ignored -> words(inline);
            case Inline.InlineFormula ignored -> words(inline);
            case Inline.Ruby ignored -> words(inline);
            case Inline.NoteRef ignored -> words(inline);
            case Inline.Anchor ignored -> words(inline);
            case Inline.HardLineBreak ignored -> words(inline);
        };
    }

    private static List<Stretch> words(Inline inline) {
        return List.of(new Stretch.Words(List.of(inline)));
    }

    private List<Stretch> picture(Inline.Image image) {
        if (placing.isDecoration(image.picture())) {
            leftOut.accept(image.picture());
            return List.of();
        }
        return placing.isInText(image.picture()) ? words(image) : List.of(new Stretch.Alone(image.picture()));
    }

    /** The stretches inside an element; its words are in one of its kind again. */
    private List<Stretch> within(Inline.Span span) {
        List<Stretch> result = new ArrayList<>();
        List<Inline> words = new ArrayList<>();
        for (Stretch part : parts(span.content())) {
            switch (part) {
                case Stretch.Words said -> words.addAll(said.content());
                case Stretch.Alone alone -> {
                    close(words, span).ifPresent(result::add);
                    result.add(alone);
                }
            }
        }
        close(words, span).ifPresent(result::add);
        return result;
    }

    private static Optional<Stretch> close(List<Inline> words, Inline.Span span) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Stretch closed = new Stretch.Words(List.of(span.with(words)));
        words.clear();
        return Optional.of(closed);
    }
}
