package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A block of an article. Sealed, so that a new kind makes the compiler list every place that has to know it. Every
 * block knows where it came from.
 */
public sealed interface Block {

    /** Running text: one run of inlines. */
    sealed interface TextBlock extends Block {
        List<Inline> content();
    }

    /** A list whose items hold blocks. */
    sealed interface ItemList extends Block {
        /** What each item holds. */
        List<List<Block>> contents();
    }

    /** Blocks that belong together for a reason. */
    sealed interface Container extends Block {
        List<Block> content();

        /** The same with other blocks inside. */
        Container with(List<Block> changed);
    }

    /** Where the block begins in the source. */
    Location at();

    /** The blocks inside this one, in reading order. */
    default List<Block> children() {
        return switch (this) {
            case ItemList it -> all(it.contents(), UnaryOperator.identity());
            case Definitions it -> all(it.items(), Definition::meaning);
            case Container it -> it.content();
            case Table it -> all(all(it.rows(), Row::cells), Cell::content);
            case TextBlock it -> List.of();
            case CodeBlock it -> List.of();
            case Figure it -> List.of();
            case DisplayFormula it -> List.of();
            case ThematicBreak it -> List.of();
        };
    }

    /** The runs of this block that are of none inside it: text, terms, a caption. */
    default List<Inline> inlines() {
        return switch (this) {
            case TextBlock it -> it.content();
            case Definitions it -> all(it.items(), Definition::term);
            case Table it -> it.caption();
            case Figure it -> it.caption();
            case ItemList it -> List.of();
            case Container it -> List.of();
            case CodeBlock it -> List.of();
            case DisplayFormula it -> List.of();
            case ThematicBreak it -> List.of();
        };
    }

    /**
     * The same block with other blocks inside.
     *
     * @param change is given the blocks of each item, cell or quotation
     */
    default Block withChildren(UnaryOperator<List<Block>> change) {
        return switch (this) {
            case BulletList it -> new BulletList(Item.with(it.items(), change), it.at());
            case OrderedList it -> new OrderedList(it.start(), it.numbering(), Item.with(it.items(), change), it.at());
            case Tasks it ->
                new Tasks(
                        it.items().stream()
                                .map(task -> new Task(task.done(), change.apply(task.content()), task.at()))
                                .toList(),
                        it.at());
            case Definitions it ->
                new Definitions(
                        it.items().stream()
                                .map(one -> new Definition(one.term(), change.apply(one.meaning()), one.at()))
                                .toList(),
                        it.at());
            case Container it -> it.with(change.apply(it.content()));
            case Table it -> new Table(it.caption(), Row.with(it.head(), change), Row.with(it.body(), change), it.at());
            case TextBlock it -> it;
            case CodeBlock it -> it;
            case Figure it -> it;
            case DisplayFormula it -> it;
            case ThematicBreak it -> it;
        };
    }

    private static <T, P> List<P> all(List<T> items, Function<T, List<P>> parts) {
        return items.stream().flatMap(item -> parts.apply(item).stream()).toList();
    }

    /** A paragraph of running text. */
    record Paragraph(List<Inline> content, Location at) implements TextBlock {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading that is not part of the outline: inside a quote, a list item or a table cell. */
    record MinorHeading(List<Inline> content, Location at) implements TextBlock {
        public MinorHeading {
            content = List.copyOf(content);
        }
    }

    /** A bulleted list. */
    record BulletList(List<Item> items, Location at) implements ItemList {
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public List<List<Block>> contents() {
            return items.stream().map(Item::content).toList();
        }
    }

    /**
     * A numbered list.
     *
     * @param start the number of the first item
     */
    record OrderedList(int start, Numbering numbering, List<Item> items, Location at) implements ItemList {
        public OrderedList {
            items = List.copyOf(items);
        }

        @Override
        public List<List<Block>> contents() {
            return items.stream().map(Item::content).toList();
        }
    }

    /** A list of tasks, each done or not. */
    record Tasks(List<Task> items, Location at) implements ItemList {
        public Tasks {
            items = List.copyOf(items);
        }

        @Override
        public List<List<Block>> contents() {
            return items.stream().map(Task::content).toList();
        }
    }

    /** Terms and what they mean. */
    record Definitions(List<Definition> items, Location at) implements Block {
        public Definitions {
            items = List.copyOf(items);
        }
    }

    /** Quoted text. */
    record Quote(List<Block> content, Location at) implements Container {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public Quote with(List<Block> changed) {
            return new Quote(changed, at);
        }
    }

    /**
     * Program text.
     *
     * @param language the name the author gave in lower case, for example {@code java}; empty when none
     * @param text the text exactly as it is to be copied, lines separated by {@code \n}, no final one
     */
    record CodeBlock(String language, String text, Location at) implements Block {}

    /**
     * A table.
     *
     * @param caption possibly empty
     * @param head rows repeated on every page, possibly none
     * @param body the other rows
     */
    record Table(List<Inline> caption, List<Row> head, List<Row> body, Location at) implements Block {
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }

        /** All rows, those of the head first. */
        public List<Row> rows() {
            return Stream.concat(head.stream(), body.stream()).toList();
        }
    }

    /**
     * One or more pictures that stand by themselves.
     *
     * @param pictures at least one
     * @param caption possibly empty
     */
    record Figure(List<Picture> pictures, List<Inline> caption, Location at) implements Block {
        public Figure {
            pictures = List.copyOf(pictures);
            caption = List.copyOf(caption);
        }
    }

    /** A displayed formula, in TeX without delimiters. */
    record DisplayFormula(String tex, Location at) implements Block {}

    /** A break between thoughts. */
    record ThematicBreak(Location at) implements Block {}

    /** Something that is not part of the argument and is set apart. */
    record Aside(Kind kind, List<Block> content, Location at) implements Container {
        public Aside {
            content = List.copyOf(content);
        }

        @Override
        public Aside with(List<Block> changed) {
            return new Aside(kind, changed, at);
        }

        /** Why it is set apart. */
        public enum Kind {
            /** A remark, tip or warning of the author. */
            REMARK,
            /** The author's or the platform's promotion at the tail. */
            PROMOTION
        }
    }

    /**
     * An item of a list.
     *
     * @param marker what the author typed before it, without the space after it; empty when the list itself numbers its
     *     items
     */
    record Item(String marker, List<Block> content, Location at) {
        public Item {
            content = List.copyOf(content);
        }

        /** An item that its list numbers. */
        public Item(List<Block> content, Location at) {
            this("", content, at);
        }

        private static List<Item> with(List<Item> items, UnaryOperator<List<Block>> change) {
            return items.stream()
                    .map(item -> new Item(item.marker(), change.apply(item.content()), item.at()))
                    .toList();
        }
    }

    /** A task. */
    record Task(boolean done, List<Block> content, Location at) {
        public Task {
            content = List.copyOf(content);
        }
    }

    /** A term and its meaning. */
    record Definition(List<Inline> term, List<Block> meaning, Location at) {
        public Definition {
            term = List.copyOf(term);
            meaning = List.copyOf(meaning);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Rows of the same shape with other blocks in their cells. */
        public static List<Row> with(List<Row> rows, UnaryOperator<List<Block>> change) {
            return rows.stream()
                    .map(row -> new Row(row.cells().stream()
                            .map(cell -> new Cell(
                                    cell.header(),
                                    cell.columnSpan(),
                                    cell.rowSpan(),
                                    cell.alignment(),
                                    change.apply(cell.content())))
                            .toList()))
                    .toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     */
    record Cell(boolean header, int columnSpan, int rowSpan, Alignment alignment, List<Block> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How the text of a cell is aligned. */
    enum Alignment {
        /** As the style has it. */
        NATURAL,
        LEFT,
        CENTER,
        RIGHT
    }

    /** How the items of a numbered list are counted. */
    enum Numbering {
        /** 1. 2. 3. */
        DECIMAL,
        /** a. b. c. */
        LOWER_ALPHA,
        /** A. B. C. */
        UPPER_ALPHA,
        /** i. ii. iii. */
        LOWER_ROMAN,
        /** I. II. III. */
        UPPER_ROMAN,
        /** 一、二、三、 */
        CHINESE,
        /** （1）（2）（3） */
        PARENTHESISED,
        /** ①②③ */
        CIRCLED;

        /** What stands before an item, with the space after it where there is one. */
        public String label(int number) {
            return switch (this) {
                case DECIMAL -> number + ". ";
                case LOWER_ALPHA -> alphabetic(number, 'a') + ". ";
                case UPPER_ALPHA -> alphabetic(number, 'A') + ". ";
                case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT) + ". ";
                case UPPER_ROMAN -> roman(number) + ". ";
                case CHINESE -> ChineseNumerals.of(number) + "、";
                case PARENTHESISED -> "（" + number + "）";
                case CIRCLED -> circled(number);
            };
        }

        private static String alphabetic(int number, char first) {
            return number >= 1 && number <= 26 ? Character.toString(first + number - 1) : Integer.toString(number);
        }

        private static String roman(int number) {
            if (number < 1 || number > 3999) {
                return Integer.toString(number);
            }
            int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
            String[] numerals = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
            StringBuilder roman = new StringBuilder();
            int rest = number;
            for (int i = 0; i < values.length; i++) {
                while (rest >= values[i]) {
                    roman.append(numerals[i]);
                    rest -= values[i];
                }
            }
            return roman.toString();
        }

        /** Unicode has circled numbers up to fifty, in three places. */
        private static String circled(int number) {
            if (number >= 1 && number <= 20) {
                return Character.toString('①' + number - 1);
            }
            if (number >= 21 && number <= 35) {
                return Character.toString(0x3251 + number - 21);
            }
            return number >= 36 && number <= 50 ? Character.toString(0x32B1 + number - 36) : "（" + number + "）";
        }
    }
}
