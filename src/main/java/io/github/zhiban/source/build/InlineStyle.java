package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a run is set: a set of traits and perhaps a link.
 *
 * @param traits one bit for each {@link Trait}
 */
record InlineStyle(int traits, @Nullable Target link) {
    static final InlineStyle PLAIN = new InlineStyle(0, null);

    /** The traits, in the order in which they enclose each other where they cover the same text. */
    enum Trait {
        STRONG(1),
        EMPHASIS(2),
        MARK(4),
        DELETED(8),
        UNDERLINE(16),
        SUB(32),
        SUP(64);

        private final int bit;

        Trait(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    InlineStyle with(Trait trait) {
        return new InlineStyle(traits | trait.bit(), link);
    }

    InlineStyle without(Trait trait) {
        return new InlineStyle(traits & ~trait.bit(), link);
    }

    InlineStyle linkedTo(Target target) {
        return new InlineStyle(traits, target);
    }

    boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Only the link, for what cannot be bold or slanted. */
    InlineStyle linkOnly() {
        return new InlineStyle(0, link);
    }

    /** What two neighbours have in common: the style of the space between them. */
    InlineStyle common(InlineStyle other) {
        return new InlineStyle(traits & other.traits, link != null && link.equals(other.link) ? link : null);
    }
}
