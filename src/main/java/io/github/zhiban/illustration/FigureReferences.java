package io.github.zhiban.illustration;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes links of references to figures by their numbers: “如图4所示” leads to the figure whose caption says “图 4”. Where
 * two figures have the same number, as in books, the one in the same top section is meant, if it is alone there.
 */
final class FigureReferences {
    /** Han before it make another word of it: 地图, 截图, 视图; but not those that lead to what is referred to. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{IsHan}&&[^如见由从在与和及至到照考据将把看对以是为的用之参示即按]])(?<![A-Za-z])"
                    + "(?:[图圖]|[Ff]ig(?:ure|\\.)?)[ \\u00A0]?(\\d{1,4}(?:[-.–—．]\\d{1,4}){0,3})(?![\\d.]*\\d|"
                    + "[A-Za-z%％])");

    private final Map<Block.Figure, String> ids = new HashMap<>();
    private final List<Map<String, String>> inSections = new ArrayList<>();
    private final Map<String, String> everywhere = new HashMap<>();
    private Map<String, String> here = Map.of();
    /** The number of the figure that the paragraph at hand explains, right below it. */
    private String explained = "";

    private int count;

    private FigureReferences(List<Section> sections) {
        Set<String> repeated = new HashSet<>();
        for (Section section : sections) {
            Map<String, String> own = new HashMap<>();
            Set<String> twice = new HashSet<>();
            collect(section, own, twice);
            own.forEach((number, id) -> {
                if (everywhere.putIfAbsent(number, id) != null) {
                    repeated.add(number);
                }
            });
            repeated.addAll(twice);
            own.keySet().removeAll(twice);
            inSections.add(own);
        }
        everywhere.keySet().removeAll(repeated);
    }

    /** The same sections; figures that are referred to begin with an anchor in their captions. */
    static List<Section> linked(List<Section> sections) {
        FigureReferences references = new FigureReferences(sections);
        if (references.ids.isEmpty()) {
            return sections;
        }
        List<Section> linked = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            references.here = references.inSections.get(i);
            linked.add(references.section(sections.get(i)));
        }
        return linked;
    }

    private void collect(Section section, Map<String, String> own, Set<String> twice) {
        collect(section.blocks(), own, twice);
        section.sections().forEach(inner -> collect(inner, own, twice));
    }

    private void collect(List<Block> blocks, Map<String, String> own, Set<String> twice) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Figure figure) {
                Optional<String> number = CaptionWording.figureNumber(PlainText.of(figure.caption()));
                if (number.isEmpty() && figure.caption().isEmpty() && i + 1 < blocks.size()) {
                    number = legend(blocks.get(i + 1));
                }
                number.ifPresent(found -> note(figure, found, own, twice));
            }
            collect(blocks.get(i).children(), own, twice);
        }
    }

    /** The number of a paragraph that explains the figure before it at length: “图1：…”. */
    private static Optional<String> legend(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? CaptionWording.legendNumber(PlainText.of(paragraph.content()))
                : Optional.empty();
    }

    private void note(Block.Figure figure, String number, Map<String, String> own, Set<String> twice) {
        count++;
        String id = "figure-" + number + "-" + count;
        ids.put(figure, id);
        if (own.putIfAbsent(number, id) != null) {
            twice.add(number);
        }
    }

    private Section section(Section section) {
        return new Section(
                section.heading(),
                section.blocks().stream().map(this::block).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private Block block(Block block) {
        if (block instanceof Block.Figure figure) {
            String id = ids.get(figure);
            if (id == null) {
                return figure;
            }
            List<Inline> caption = new ArrayList<>(List.of(new Inline.Anchor(id)));
            caption.addAll(figure.caption());
            return new Block.Figure(figure.pictures(), caption, figure.at());
        }
        if (block instanceof Block.Paragraph paragraph) {
            explained = legend(paragraph).orElse("");
            return new Block.Paragraph(runs(paragraph.content()), paragraph.at());
        }
        return block.withChildren(inside -> inside.stream().map(this::block).toList());
    }

    private List<Inline> runs(List<Inline> content) {
        return content.stream().flatMap(inline -> run(inline).stream()).toList();
    }

    private List<Inline> run(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text(text.value());
            case Inline.Link ignored -> List.of(inline);
            case Inline.Span span -> List.of(span.with(runs(span.content())));
            case Inline.Code ignored -> List.of(inline);
            case Inline.Keyboard ignored -> List.of(inline);
            case Inline.InlineFormula ignored -> List.of(inline);
            case Inline.Image ignored -> List.of(inline);
            case Inline.Ruby ignored -> List.of(inline);
            case Inline.NoteRef ignored -> List.of(inline);
            case Inline.Anchor ignored -> List.of(inline);
            case Inline.HardLineBreak ignored -> List.of(inline);
        };
    }

    private List<Inline> text(String text) {
        List<Inline> parts = new ArrayList<>();
        int written = 0;
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String number = CaptionWording.number(reference.group(1));
            String id = here.getOrDefault(number, everywhere.get(number));
            if (id != null && !number.equals(explained)) {
                if (reference.start() > written) {
                    parts.add(new Inline.Text(text.substring(written, reference.start())));
                }
                parts.add(new Inline.Link(new Inline.Target.Internal(id), List.of(new Inline.Text(reference.group()))));
                written = reference.end();
            }
        }
        if (written == 0) {
            return List.of(new Inline.Text(text));
        }
        if (written < text.length()) {
            parts.add(new Inline.Text(text.substring(written)));
        }
        return parts;
    }
}
