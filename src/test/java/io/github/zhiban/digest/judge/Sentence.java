package io.github.zhiban.digest.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A sentence as a reader of the article sees it. The judge cuts sentences by itself, so that a fault of the summary's
 * splitter is not hidden by the same fault here.
 *
 * @param text with its final mark
 * @param paragraph counted over the article
 * @param first whether it opens its paragraph
 */
record Sentence(String text, int paragraph, boolean first) {
    private static final String STOPS = "。！？；";
    private static final String CLOSING = "”」』）)\"。！？";

    /**
     * What tells a sentence, whatever became of spaces and marks: the first ten hexadecimal digits of SHA-256 over its
     * letters.
     */
    String id() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(letters().getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String letters() {
        return letters(text);
    }

    /** Without what stands in brackets, which a summary may leave out. */
    String bareLetters() {
        return letters(text.replaceAll("[（(][^（()）]*[）)]", ""));
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The sentences of an article's running text in reading order. */
    static List<Sentence> of(Article article) {
        var reader = new Reader();
        article.sections().forEach(reader::section);
        return List.copyOf(reader.sentences);
    }

    private static final class Reader {
        private final List<Sentence> sentences = new ArrayList<>();
        private int paragraphs;

        void section(Section section) {
            section.blocks().forEach(this::block);
            section.sections().forEach(this::section);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Paragraph it -> paragraph(it.content());
                case Block.BulletList it ->
                    it.items().forEach(item -> item.content().forEach(this::block));
                case Block.OrderedList it ->
                    it.items().forEach(item -> item.content().forEach(this::block));
                case Block.Tasks it -> it.items().forEach(item -> item.content().forEach(this::block));
                case Block.Definitions it ->
                    it.items().forEach(item -> item.meaning().forEach(this::block));
                case Block.Quote it -> it.content().forEach(this::block);
                case Block.Aside it -> it.content().forEach(this::block);
                default -> {
                    // Headings, code, tables, pictures and formulas are no running text.
                }
            }
        }

        private void paragraph(List<Inline> content) {
            paragraphs++;
            boolean first = true;
            for (var sentence : split(PlainText.of(content))) {
                sentences.add(new Sentence(sentence, paragraphs, first));
                first = false;
            }
        }
    }

    /** After 。！？； and line feeds; after a Western mark that follows a small letter and stands before a space. */
    static List<String> split(String text) {
        var sentences = new ArrayList<String>();
        var current = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n') {
                current.append(c);
            }
            boolean western = ".?!".indexOf(c) >= 0
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == ' '
                    && i > 2
                    && Character.isLowerCase(text.charAt(i - 1));
            if (c == '\n' || STOPS.indexOf(c) >= 0 || western) {
                while (i + 1 < text.length() && CLOSING.indexOf(text.charAt(i + 1)) >= 0) {
                    current.append(text.charAt(++i));
                }
                add(current, sentences);
            }
        }
        add(current, sentences);
        return sentences;
    }

    private static void add(StringBuilder current, List<String> sentences) {
        if (current.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(current.toString().strip());
        }
        current.setLength(0);
    }
}
