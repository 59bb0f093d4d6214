package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.BulletList;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Task;
import io.github.zhiban.article.Block.Tasks;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list all of whose items begin with {@code [ ]}, {@code [x]} or a sign of note-taking programs is one of tasks. */
final class TaskMarks implements BlockRepair {
    private static final Pattern MARK = Pattern.compile("\\[([ xX!?~<>/*-])]\\s+(?=\\S)");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean tasks =
                    block instanceof BulletList list && list.items().stream().allMatch(TaskMarks::isTask);
            result.add(
                    tasks && block instanceof BulletList list
                            ? new Tasks(
                                    list.items().stream().map(TaskMarks::task).toList(), list.at())
                            : block);
        }
        return result;
    }

    private static boolean isTask(Item item) {
        return item.content().getFirst() instanceof Paragraph line
                && line.content().getFirst() instanceof Inline.Text text
                && MARK.matcher(text.value()).lookingAt();
    }

    private static Task task(Item item) {
        List<Block> content = new ArrayList<>(item.content());
        boolean done = false;
        if (content.getFirst() instanceof Paragraph line && line.content().getFirst() instanceof Inline.Text text) {
            done = Character.toLowerCase(text.value().charAt(1)) == 'x';
            List<Inline> words = new ArrayList<>(line.content());
            words.set(0, new Inline.Text(MARK.matcher(text.value()).replaceFirst("")));
            content.set(0, new Paragraph(words, line.at()));
        }
        return new Task(done, content, item.at());
    }
}
