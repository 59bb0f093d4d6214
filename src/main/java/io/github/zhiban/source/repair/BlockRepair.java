package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import java.util.List;

/** Gives back structure that the author meant but did not mark up, among the blocks of one container. */
@FunctionalInterface
interface BlockRepair {

    /** The blocks as they were meant; nothing that a reader could see is lost. */
    List<Block> repair(List<Block> blocks);
}
