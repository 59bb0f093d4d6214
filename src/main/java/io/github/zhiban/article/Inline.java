package io.github.zhiban.article;

import java.util.List;

/** A run inside a block. Sealed, as {@link Block} is. */
public sealed interface Inline {

    /** Characters; never empty, without line breaks. */
    record Text(String value) implements Inline {}

    /** Stressed text. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Important text. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Highlighted text. */
    record Mark(List<Inline> content) implements Inline {
        public Mark {
            content = List.copyOf(content);
        }
    }

    /** Text that is no longer valid. */
    record Deleted(List<Inline> content) implements Inline {
        public Deleted {
            content = List.copyOf(content);
        }
    }

    /** Underlined text. */
    record Underline(List<Inline> content) implements Inline {
        public Underline {
            content = List.copyOf(content);
        }
    }

    /** Subscript. */
    record Sub(List<Inline> content) implements Inline {
        public Sub {
            content = List.copyOf(content);
        }
    }

    /** Superscript. */
    record Sup(List<Inline> content) implements Inline {
        public Sup {
            content = List.copyOf(content);
        }
    }

    /** A link. */
    record Link(Target target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
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
    }
}
