package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.rank.Cues;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an author says of a picture right before it, or right after it where that points back. Such words need the
 * picture: no slide shows them without it, and few pictures say anything without them.
 */
final class FigureWords {
    /** In half-widths. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 120;
    /** 「，如下图所示」 */
    private static final Pattern POINTER =
            Pattern.compile("[，,]?\\s*(?:具体|结果|效果)?(?:可?[参见]|如)(?:下|[上下]?图)\\s*[\\d.-]{0,5}\\s*(?:所示)?[：:。]?$");
    /** 「下图是…」 */
    private static final Pattern OF_PICTURE = Pattern.compile("^\\s*(?:如|由|从)?[上下]?图");

    private static final Pattern POINTS_BACK = Pattern.compile("^\\s*(?:如|由|从|在)?(?:上图|图中|图上)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "上述|上[面文]|下[面文]|接下来|之前|前面|后面|代码|[？?，、；]$|(?:形如|例如|比如|如|即|是|为|有|包括|的)$|^(?:这里|此处|然后|再|接着|最后|首先|其次)|https?:");
    /** Joins to what is not shown. */
    private static final Pattern JOINS = Pattern.compile("^(?:然而|但是|但|不过|因此|所以|那么|另外|此外|同时|于是)[，,]?\\s*");

    private FigureWords() {}

    private record Siblings(List<Block> blocks, int at) {
        Optional<Block> before() {
            return at > 0 ? Optional.of(blocks.get(at - 1)) : Optional.empty();
        }

        Optional<Block> after() {
            return at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
        }

        List<Block.Paragraph> near() {
            return Stream.concat(before().stream(), after().filter(FigureWords::isEnded).stream())
                    .flatMap(block -> block instanceof Block.Paragraph it ? Stream.of(it) : Stream.empty())
                    .toList();
        }
    }

    /** The words of a figure; empty where none stand beside it. */
    static Optional<Point> of(Topic topic, Block.Figure figure) {
        var siblings = siblings(topic.blocks(), figure);
        var before = siblings.flatMap(Siblings::before)
                .flatMap(block -> passage(topic, block))
                .flatMap(passage -> words(
                        passage, passage.sentences().get(passage.sentences().size() - 1)));
        return before.or(() -> siblings.flatMap(Siblings::after)
                .flatMap(block -> passage(topic, block))
                .filter(passage -> POINTS_BACK.matcher(passage.folded()).find())
                .flatMap(passage -> words(passage, passage.sentences().get(0))));
    }

    /**
     * The paragraphs right before and after a block, in the list or quotation that holds it. A line after it that no
     * mark ends names what stands below.
     */
    static List<Block.Paragraph> near(Topic topic, Block block) {
        return siblings(topic.blocks(), block).map(Siblings::near).orElse(List.of());
    }

    private static boolean isEnded(Block block) {
        return block instanceof Block.Paragraph it && Marks.any(Marks.ENDS, PlainText.of(it.content()));
    }

    private static Optional<Siblings> siblings(List<Block> blocks, Block block) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isSame(blocks.get(i), block)) {
                return Optional.of(new Siblings(blocks, i));
            }
        }
        return blocks.stream()
                .flatMap(FigureWords::inner)
                .flatMap(within -> siblings(within, block).stream())
                .findFirst();
    }

    /** One picture of several is shown as a figure of its own. */
    private static boolean isSame(Block one, Block shown) {
        return one == shown
                || (one instanceof Block.Figure figure
                        && shown instanceof Block.Figure part
                        && figure.at().equals(part.at())
                        && figure.pictures().containsAll(part.pictures()));
    }

    private static Stream<List<Block>> inner(Block block) {
        return switch (block) {
            case Block.ItemList it -> it.contents().stream();
            case Block.Definitions it -> it.items().stream().map(Block.Definition::meaning);
            case Block.Container it -> Stream.of(it.content());
            case Block.TextBlock ignored -> Stream.empty();
            case Block.Table ignored -> Stream.empty();
            case Block.CodeBlock ignored -> Stream.empty();
            case Block.Figure ignored -> Stream.empty();
            case Block.DisplayFormula ignored -> Stream.empty();
            case Block.ThematicBreak ignored -> Stream.empty();
        };
    }

    private static Optional<AnnotatedPassage> passage(Topic topic, Block block) {
        return block instanceof Block.Paragraph paragraph
                ? topic.passages().stream()
                        .filter(passage -> passage.passage().content().equals(paragraph.content())
                                && !passage.sentences().isEmpty()
                                && !isListed(topic, passage))
                        .findFirst()
                : Optional.empty();
    }

    /** An item is shown with all others of its list or not at all. */
    private static boolean isListed(Topic topic, AnnotatedPassage passage) {
        return topic.statements().stream()
                .anyMatch(statement -> statement.item().list() > 0
                        && statement.passage().passage().equals(passage.passage()));
    }

    private static Optional<Point> words(AnnotatedPassage passage, Span sentence) {
        var said = POINTER.matcher(sentence.of(passage.text()).strip()).replaceFirst("");
        var bare = JOINS.matcher(LeadNumbers.clean(said)).replaceFirst("");
        int colon = bare.indexOf('：');
        var label = colon > 0 && Leads.isKind(bare.substring(0, colon))
                ? bare.substring(colon + 1).strip()
                : bare;
        int start = passage.text().indexOf(label, sentence.start());
        if (label.isEmpty() || start < 0) {
            return Optional.empty();
        }
        var part = new Span(start, start + label.length());
        var folded = part.of(passage.folded());
        boolean stands = OF_PICTURE.matcher(folded).find() || !StatementTrimmer.leans(passage, part);
        boolean fits = Cells.of(label) >= NARROWEST && Cells.of(label) <= WIDEST;
        return stands
                        && fits
                        && passage.nesting().isBalanced(part)
                        && !ELSEWHERE.matcher(folded).find()
                        && !Cues.get().forbidBesidePicture(folded)
                ? Optional.of(new Point(
                        "", passage.passage().slice(part), passage.passage().at()))
                : Optional.empty();
    }
}
