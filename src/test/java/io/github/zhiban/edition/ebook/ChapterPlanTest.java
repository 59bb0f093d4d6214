package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.edition.markup.BlockText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChapterPlanTest {
    private static final Location AT = Location.of("bridges.html");

    /**
     * The files of an article with text of some lengths before and below its headings, as the headings that they hold.
     */
    private static List<String> files(int introduction, int... chapters) {
        List<Section> sections = new ArrayList<>();
        if (introduction > 0) {
            sections.add(new Section(null, text(introduction), List.of()));
        }
        for (int i = 0; i < chapters.length; i++) {
            sections.add(new Section(heading(i + 1, 1), text(chapters[i]), List.of()));
        }
        return files(sections);
    }

    private static List<String> files(List<Section> sections) {
        Metadata metadata = new Metadata("桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        return ChapterPlan.of(new Article(metadata, sections, List.of(), AT)).stream()
                .map(plan -> plan.fileName() + ":"
                        + plan.chapters().stream()
                                .map(ChapterPlan.Chapter::heading)
                                .map(heading -> heading == null ? "-" : heading.id())
                                .toList())
                .toList();
    }

    private static Heading heading(int number, int rank) {
        return new Heading("h" + number, rank, List.of(new Inline.Text("桥" + number)), AT);
    }

    private static List<Block> text(int characters) {
        return List.of(new Block.Paragraph(List.of(new Inline.Text("桥".repeat(characters))), AT));
    }

    @Test
    void longChaptersHaveFilesOfTheirOwn() {
        assertThat(files(2_000, 1_500, 9_000))
                .containsExactly("title.xhtml:[-]", "chapter-01.xhtml:[h1]", "chapter-02.xhtml:[h2]");
    }

    @Test
    void shortChaptersShareAFileUntilItIsLongEnough() {
        assertThat(files(0, 200, 300, 1_200, 400, 1_400, 1_600))
                .containsExactly("title.xhtml:[h1, h2, h3]", "chapter-04.xhtml:[h4, h5]", "chapter-06.xhtml:[h6]");
    }

    @Test
    void shortEndsBelongToTheFileBefore() {
        assertThat(files(3_000, 2_000, 200)).containsExactly("title.xhtml:[-]", "chapter-01.xhtml:[h1, h2]");
        assertThat(files(3_000, 200)).containsExactly("title.xhtml:[-, h1]");
    }

    @Test
    void shortArticlesAreOneFile() {
        assertThat(files(100)).containsExactly("title.xhtml:[-]");
        assertThat(files(0, 100)).containsExactly("title.xhtml:[h1]");
        assertThat(files(0)).containsExactly("title.xhtml:[]");
    }

    @Test
    void tooLongChaptersGoOnAtTheirHeadings() {
        Section first = new Section(
                heading(1, 1),
                text(25_000),
                List.of(
                        new Section(heading(2, 2), text(25_000), List.of()),
                        new Section(heading(3, 2), text(2_000), List.of())));

        assertThat(files(List.of(first)))
                .containsExactly("title.xhtml:[h1]", "chapter-01-02.xhtml:[h2]", "chapter-01-03.xhtml:[h3]");
    }

    @Test
    void aHugeBlockLeavesNoScrapBeforeIt() {
        List<Block> blocks = new ArrayList<>(text(200));
        blocks.addAll(text(60_000));
        blocks.addAll(text(60_000));

        assertThat(files(List.of(new Section(heading(1, 1), blocks, List.of()))))
                .containsExactly("title.xhtml:[h1]", "chapter-01-02.xhtml:[-]");
    }

    /** The articles that ship, and those of the folder that {@code -Dcorpus=DIR} names. */
    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noFileIsAScrapUnlessTheArticleIs(Path file) throws IOException {
        List<ChapterPlan> plans = ChapterPlan.of(ArticleFiles.read(file));

        assertThat(plans.getFirst().fileName()).isEqualTo(ChapterPlan.FIRST);
        if (plans.size() > 1) {
            assertThat(plans).allSatisfy(plan -> assertThat(characters(plan)).isGreaterThanOrEqualTo(300));
        }
    }

    private static int characters(ChapterPlan plan) {
        return plan.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> BlockText.lines(part.blocks()).stream())
                .mapToInt(String::length)
                .sum();
    }

    @Test
    void nothingIsLostOrSaidTwice() {
        for (int length : List.of(1, 1_499, 1_500, 24_001, 60_001)) {
            List<Section> sections = new ArrayList<>();
            for (int i = 1; i <= 9; i++) {
                sections.add(new Section(heading(i, 1), text(i % 3 == 0 ? length : 900), List.of()));
            }
            Metadata metadata =
                    new Metadata("桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
            List<ChapterPlan> plans = ChapterPlan.of(new Article(metadata, sections, List.of(), AT));

            assertThat(plans.stream()
                            .flatMap(plan -> plan.chapters().stream())
                            .flatMap(chapter -> chapter.parts().stream())
                            .map(ChapterPlan.Part::heading)
                            .filter(Objects::nonNull))
                    .containsExactlyElementsOf(
                            sections.stream().map(Section::heading).toList());
            assertThat(plans).extracting(ChapterPlan::fileName).doesNotHaveDuplicates();
        }
    }
}
