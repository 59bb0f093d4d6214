package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;

/**
 * A block of an article. Sealed, so that a new kind makes the compiler list every place that has to know it. Every block knows
 * where it came from.
 */
public sealed interface Block {

    /** Where the block begins in the source. */
    Location at();

    /** A paragraph of running text. */
    record Paragraph(List<Inline> content, Location at) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading that is not part of the outline: inside a quote, a list item or a table cell. */
    record Lead(List<Inline> content, Location at) implements Block {
        public Lead {
            content = List.copyOf(content);
        }
    }

    /** A bulleted list. */
    record Bullets(List<Item> items, Location at) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A numbered list.
     *
     * @param start the number of the first item
     */
    record Numbers(int start, Numbering numbering, List<Item> items, Location at) implements Block {
        public Numbers {
            items = List.copyOf(items);
        }
    }

    /** A list of tasks, each done or not. */
    record Tasks(List<Task> items, Location at) implements Block {
        public Tasks {
            items = List.copyOf(items);
        }
    }

    /** Terms and what they mean. */
    record Definitions(List<Definition> items, Location at) implements Block {
        public Definitions {
            items = List.copyOf(items);
        }
    }

    /** Quoted text. */
    record Quote(List<Block> content, Location at) implements Block {
        public Quote {
            content = List.copyOf(content);
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
    record Rule(Location at) implements Block {}

    /** Something that is not part of the argument and is set apart. */
    record Aside(Kind kind, List<Block> content, Location at) implements Block {
        public Aside {
            content = List.copyOf(content);
        }

        /** Why it is set apart. */
        public enum Kind {
            /** A remark, tip or warning of the author. */
            REMARK,
            /** The author's or the platform's promotion at the tail. */
            PROMOTION
        }
    }

    /** An item of a list. */
    record Item(List<Block> content, Location at) {
        public Item {
            content = List.copyOf(content);
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
        CIRCLED
    }
}
