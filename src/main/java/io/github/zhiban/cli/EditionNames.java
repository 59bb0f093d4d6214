package io.github.zhiban.cli;

import io.github.zhiban.edition.Edition;

/** The editions by name. */
final class EditionNames extends Names<Edition> {
    EditionNames() {
        super(Edition.values(), Edition::key);
    }
}
