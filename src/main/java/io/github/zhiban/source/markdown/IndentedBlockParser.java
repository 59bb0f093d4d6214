package io.github.zhiban.source.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Takes into a block whatever is indented below its first line, and the blank lines between. */
class IndentedBlockParser extends AbstractBlockParser {
    /** As far as CommonMark indents what belongs to something (4.4). */
    static final int INDENTATION = 4;

    private final CustomBlock block;
    private final int indentation;

    /**
     * A parser of one block.
     *
     * @param indentation in columns
     */
    IndentedBlockParser(CustomBlock block, int indentation) {
        this.block = block;
        this.indentation = indentation;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indentation
                ? BlockContinue.atColumn(state.getColumn() + indentation)
                : BlockContinue.none();
    }
}
