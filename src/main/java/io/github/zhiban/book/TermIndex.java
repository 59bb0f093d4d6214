package io.github.zhiban.book;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The index of a book: words that the authors stress, define or write as code, and keywords of the book, with the
 * sections that speak of them most. Words of one section alone, and words that stand everywhere, help nobody to find
 * anything. Used once.
 */
final class TermIndex {
    /** Below this many chapters the contents are index enough. */
    private static final int FEWEST_SECTIONS = 8;

    private static final int MOST_TERMS = 120;
    private static final int MOST_CANDIDATES = 4_000;
    private static final int MOST_PLACES = 4;
    private static final int LONGEST = 24;
    /** Of all sections: a term that more of them use is the subject of the book. */
    private static final double COMMON = 0.3;

    private static final Pattern TERM =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}\\p{Alnum}+#·_-]*(?:[ .][\\p{IsHan}\\p{Alnum}+#·-]+){0,2}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Z0-9]|[A-Za-z0-9][._][A-Za-z]|^\\p{IsHan}");
    private static final Pattern SENTENCE = Pattern.compile(".*[的是了和与或就都也在把被将会能要让这那]\\p{IsHan}.*|.*[的了吗呢]$");

    /** What authors stress often, and nobody looks for. */
    private static final Set<String> NO_TERMS =
            Set.of(("注意 说明 提示 警告 建议 推荐 示例 例如 例子 总结 小结 优点 缺点 优势 劣势 原因 结果 目的 作用 内容 方法 方式 步骤 流程 问题 解决 避免 不会 不是 不能 可以 必须 "
                            + "需要 应该 看到 所有 全部 任何 每个 重要 关键 核心 主要 基本 简单 高效 快速 灵活 特点 特性 区别 不同 相同 自己 我们 无法 没有 只有 一次 一个 多个 唯一 默认 "
                            + "正确 错误 使用 实现 定义 概念 背景 前提 结论 思考 参考 更多 其他 答案 优先 支持 适合 确保 直接 立即 始终 首先 其次 最后 然后 因此 但是 如果 版本说明 复制 编号 "
                            + "提醒 補充 补充 目标 要求 规则 场景 适用场景 使用场景 常见问题 最佳实践 基本概念")
                    .split(" "));

    private final BookWords words;
    /**
     * As indexes of the language are sorted: by the sounds of characters in simplified Chinese, by strokes in
     * traditional.
     */
    private final Comparator<Object> order;

    private final Map<String, String> candidates = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    /** Candidates by their first two characters, so that texts are read once however many there are. */
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    private record Place(Heading heading, String text) {}

    /** @param uses how often each place has it */
    private record Term(String name, Map<Integer, Integer> uses) {
        int total() {
            return uses.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    TermIndex(BookWords words, Metadata metadata) {
        this.words = words;
        order = Collator.getInstance(ULocale.forLanguageTag(metadata.language()));
        metadata.keywords().forEach(this::candidate);
        metadata.tags().forEach(this::candidate);
    }

    /** The index; empty where there is too little to find. */
    Optional<Section> section(List<Section> sections, Location at) {
        sections.forEach(this::collect);
        candidates
                .keySet()
                .forEach(key -> byBeginning
                        .computeIfAbsent(key.substring(0, 2), beginning -> new ArrayList<>())
                        .add(key));
        List<Term> terms = terms();
        if (places.size() < FEWEST_SECTIONS || terms.size() < FEWEST_SECTIONS) {
            return Optional.empty();
        }
        Block entries = new Block.Definitions(
                terms.stream().map(term -> entry(term, at)).toList(), at);
        Heading heading = new Heading(Article.INDEX, 1, List.of(new Inline.Text(words.index())), at);
        return Optional.of(new Section(heading, List.of(entries), List.of()));
    }

    /** A term with its places, each in a line of its own, at whose end a page has room for a number. */
    private Block.Definition entry(Term term, Location at) {
        List<Block> lines = term.uses().entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_PLACES)
                .map(Map.Entry::getKey)
                .sorted()
                .<Block>map(place -> line(places.get(place).heading(), at))
                .toList();
        return new Block.Definition(List.of(new Inline.Text(term.name())), lines, at);
    }

    private static Block line(Heading heading, Location at) {
        List<Inline> words =
                List.of(new Inline.Text(PlainText.of(heading.content()).strip()));
        return new Block.Paragraph(List.of(new Inline.Link(new Inline.Target.Internal(heading.id()), words)), at);
    }

    private List<Term> terms() {
        Map<String, Map<Integer, Integer>> found = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            count(i, found);
        }
        int most = Math.max(3, (int) (places.size() * COMMON));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() <= most)
                .map(entry -> new Term(candidates.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .filter(term -> term.total() > 3)
                .sorted(Comparator.comparingInt(Term::total).reversed().thenComparing(Term::name))
                .limit(MOST_TERMS)
                .sorted(Comparator.comparing(Term::name, order).thenComparing(Term::name))
                .toList();
    }

    private void count(int place, Map<String, Map<Integer, Integer>> found) {
        String text = places.get(place).text();
        for (int i = 0; i + 2 <= text.length(); i++) {
            for (String term : byBeginning.getOrDefault(text.substring(i, i + 2), List.of())) {
                if (text.startsWith(term, i) && isWhole(text, i, i + term.length())) {
                    found.computeIfAbsent(term, key -> new LinkedHashMap<>()).merge(place, 1, Integer::sum);
                }
            }
        }
    }

    /** Whether Latin letters and digits do not go on beyond it. */
    private static boolean isWhole(String text, int from, int to) {
        return !(isLatin(text, from - 1) && isLatin(text, from)) && !(isLatin(text, to - 1) && isLatin(text, to));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) < 0x250 && Character.isLetterOrDigit(text.charAt(at)));
    }

    private void collect(Section section) {
        Heading heading = section.heading();
        section.blocks().forEach(this::collect);
        if (heading != null && !section.blocks().isEmpty()) {
            StringBuilder text = new StringBuilder();
            section.blocks().forEach(block -> text.append(ArticleText.of(block)));
            places.add(new Place(heading, key(text.toString())));
        }
        section.sections().forEach(this::collect);
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Paragraph it -> inlines(it.content());
            case Block.MinorHeading it -> candidate(PlainText.of(it.content()));
            case Block.ItemList it -> it.children().forEach(this::collect);
            case Block.Definitions it -> it.items().forEach(item -> candidate(PlainText.of(item.term())));
            case Block.Container it -> it.content().forEach(this::collect);
            case Block.Table ignored -> {}
            case Block.Figure ignored -> {}
            case Block.CodeBlock ignored -> {}
            case Block.DisplayFormula ignored -> {}
            case Block.ThematicBreak ignored -> {}
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Strong it -> candidate(PlainText.of(it.content()));
                case Inline.Emphasis it -> candidate(PlainText.of(it.content()));
                case Inline.Mark it -> candidate(PlainText.of(it.content()));
                case Inline.Code it -> name(it.value());
                case Inline.Link it -> inlines(it.content());
                case Inline.Underline it -> candidate(PlainText.of(it.content()));
                case Inline.Deleted ignored -> {}
                case Inline.Sub ignored -> {}
                case Inline.Sup ignored -> {}
                case Inline.Text ignored -> {}
                case Inline.Keyboard ignored -> {}
                case Inline.InlineFormula ignored -> {}
                case Inline.Image ignored -> {}
                case Inline.Ruby ignored -> {}
                case Inline.NoteRef ignored -> {}
                case Inline.Anchor ignored -> {}
                case Inline.HardLineBreak ignored -> {}
            }
        }
    }

    /**
     * Of code, only what is plainly the name of something: {@code http.HandlerFunc}, {@code user_id}, {@code ResNet50}.
     */
    private void name(String code) {
        if (NAME.matcher(code).find()) {
            candidate(code);
        }
    }

    private void candidate(String text) {
        String name = text.strip();
        String key = key(name);
        if (key.length() >= 2
                && name.length() <= LONGEST
                && candidates.size() < MOST_CANDIDATES
                && TERM.matcher(name).matches()
                && !NO_TERMS.contains(name)
                && !SENTENCE.matcher(name).matches()) {
            candidates.putIfAbsent(key, name);
        }
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
