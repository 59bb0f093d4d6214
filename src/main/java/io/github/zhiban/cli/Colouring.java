package io.github.zhiban.cli;

import picocli.CommandLine.Help.Ansi;

/** When messages are in colour. */
enum Colouring {
    /** On a terminal, where NO_COLOR is not set. */
    AUTO,
    ALWAYS,
    NEVER;

    Ansi ansi() {
        return switch (this) {
            case AUTO -> Ansi.AUTO;
            case ALWAYS -> Ansi.ON;
            case NEVER -> Ansi.OFF;
        };
    }
}
