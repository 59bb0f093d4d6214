package io.github.zhiban.article;

import java.util.List;

/** A run inside a block. Sealed, as {@link Block} is. */
public sealed interface Inline {

    /** The runs inside this one. */
    default List<Inline> children() {
        return this instanceof Span span ? span.content() : List.of();
    }

    /** Runs that have something in common: they are stressed, deleted, a link. */
    sealed interface Span extends Inline {
        List<Inline> content();

        /** Other runs with the same in common. */
        Span with(List<Inline> content);
    }

    /** Runs that are set off from the others, which changes nothing of what they say. */
    sealed interface Stress extends Span {}

    /** Characters; never empty, without line breaks. */
    record Text(String value) implements Inline {}

    /** Stressed text. */
    record Emphasis(List<Inline> content) implements Stress {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public Emphasis with(List<Inline> other) {
            return new Emphasis(other);
        }
    }

    /** Important text. */
    record Strong(List<Inline> content) implements Stress {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public Strong with(List<Inline> other) {
            return new Strong(other);
        }
    }

    /** Highlighted text. */
    record Mark(List<Inline> content) implements Stress {
        public Mark {
            content = List.copyOf(content);
        }

        @Override
        public Mark with(List<Inline> other) {
            return new Mark(other);
        }
    }

    /** Text that is no longer valid. */
    record Deleted(List<Inline> content) implements Span {
        public Deleted {
            content = List.copyOf(content);
        }

        @Override
        public Deleted with(List<Inline> other) {
            return new Deleted(other);
        }
    }

    /** Underlined text. */
    record Underline(List<Inline> content) implements Stress {
        public Underline {
            content = List.copyOf(content);
        }

        @Override
        public Underline with(List<Inline> other) {
            return new Underline(other);
        }
    }

    /** Subscript. */
    record Sub(List<Inline> content) implements Span {
        public Sub {
            content = List.copyOf(content);
        }

        @Override
        public Sub with(List<Inline> other) {
            return new Sub(other);
        }
    }

    /** Superscript. */
    record Sup(List<Inline> content) implements Span {
        public Sup {
            content = List.copyOf(content);
        }

        @Override
        public Sup with(List<Inline> other) {
            return new Sup(other);
        }
    }

    /** A link. */
    record Link(Target target, List<Inline> content) implements Span {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public Link with(List<Inline> other) {
            return new Link(target, other);
        }
    }

    /** Program text inside a line. */
    record Code(String value) implements Inline {}

    /** A key or key combination to press. */
    record Keyboard(String value) implements Inline {}

    /** A formula inside a line, in TeX without delimiters. */
    record InlineFormula(String tex) implements Inline {}

    /** A picture inside a line. */
    record Image(Picture picture) implements Inline {}

    /** Characters with their reading, as in {@code 汉字(hànzì)}. */
    record Ruby(String base, String annotation) implements Inline {}

    /** A reference to a footnote. */
    record NoteRef(String noteId) implements Inline {}

    /** A place that links point to; an ASCII XML name, unique in the article. */
    record Anchor(String id) implements Inline {}

    /** A line break that the author wants. */
    record HardLineBreak() implements Inline {}

    /** Where a link leads. */
    sealed interface Target {
        /** An absolute address with a scheme. */
        record External(String address) implements Target {}

        /** The id of a heading or an anchor of the same article. */
        record Internal(String id) implements Target {}

        /**
         * A file beside the article's own: a link to another chapter, for as long as the chapters of a book are not
         * bound. Articles that are published by themselves have none.
         *
         * @param path as it is written, with {@code /} between folders; decoded
         * @param fragment decoded; empty for the whole file
         */
        record Beside(String path, String fragment) implements Target {}
    }
}
