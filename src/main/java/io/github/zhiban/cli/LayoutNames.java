package io.github.zhiban.cli;

import io.github.zhiban.edition.SlidesLayout;

/** The layouts of slides by name. */
final class LayoutNames extends Names<SlidesLayout> {
    LayoutNames() {
        super(SlidesLayout.values(), SlidesLayout::key);
    }
}
