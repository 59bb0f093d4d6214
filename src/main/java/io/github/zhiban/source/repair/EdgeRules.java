package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.ThematicBreak;
import java.util.ArrayList;
import java.util.List;

/** A break between thoughts stands between two of them: none at the edges of a section, where its heading parts enough, and not two. */
final class EdgeRules implements BlockRepair {

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean needless =
                    block instanceof ThematicBreak && (result.isEmpty() || result.getLast() instanceof ThematicBreak);
            if (!needless) {
                result.add(block);
            }
        }
        if (!result.isEmpty() && result.getLast() instanceof ThematicBreak) {
            result.removeLast();
        }
        return result;
    }
}
