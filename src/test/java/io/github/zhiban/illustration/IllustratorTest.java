package io.github.zhiban.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PictureTraits.Ground;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IllustratorTest {
    private static final Location AT = Location.of("a.html");
    private static final Inline.Image SCREEN = image("screen");
    private static final Inline.Image SIGN = image("sign");

    private static final PicturesAtHand PICTURES = new PicturesAtHand(Map.of(
            "screen", picture(PictureKind.GRAPHIC, 600, 400),
            "sign", picture(PictureKind.ICON, 16, 16),
            "icon", picture(PictureKind.ICON, 48, 48),
            "small", picture(PictureKind.GRAPHIC, 150, 100),
            "code", picture(PictureKind.QR_CODE, 200, 200),
            "pixel", picture(PictureKind.DECORATION, 1, 1),
            "tall", tall()));

    private static Inline.Image image(String address) {
        return new Inline.Image(new Picture(address, "", 0, 0));
    }

    private static PreparedPicture picture(PictureKind kind, int width, int height) {
        PictureTraits traits = new PictureTraits(kind, Ground.NONE, false, 0);
        return new PreparedPicture("image/png", new byte[0], width, height, 1, 1, traits, List.of());
    }

    private static PreparedPicture tall() {
        PreparedPicture piece = picture(PictureKind.GRAPHIC, 400, 700);
        return new PreparedPicture("image/png", new byte[0], 400, 700, 1, 1, piece.traits(), List.of(piece, piece));
    }

    private static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), AT);
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static List<Block> illustrated(Block... blocks) {
        return illustrate(blocks).article().sections().getFirst().blocks();
    }

    private static Illustrated illustrate(Block... blocks) {
        Metadata metadata = new Metadata("题目", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(metadata, List.of(new Section(null, List.of(blocks), List.of())), List.of(), AT);
        return Illustrator.illustrate(article, PICTURES).value();
    }

    private static String said(Block block) {
        return block instanceof Block.Paragraph it ? PlainText.of(it.content()) : "";
    }

    @Test
    void aPictureAmongWordsStandsBetweenThem() {
        List<Block> blocks = illustrated(paragraph(text("前"), SCREEN, text("后")));

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isEqualTo(new Block.Figure(List.of(SCREEN.picture()), List.of(), AT));
        assertThat(said(blocks.get(0)) + said(blocks.get(2))).isEqualTo("前后");
    }

    @Test
    void linksAndStressGoOnAfterThePicture() {
        Inline.Target target = new Inline.Target.External("https://example.org");
        Inline.Link link = new Inline.Link(target, List.of(new Inline.Strong(List.of(text("甲"), SCREEN, text("乙")))));

        List<Block> blocks = illustrated(paragraph(link));

        assertThat(blocks.get(0))
                .isEqualTo(paragraph(new Inline.Link(target, List.of(new Inline.Strong(List.of(text("甲")))))));
        assertThat(blocks.get(1)).isInstanceOf(Block.Figure.class);
        assertThat(blocks.get(2))
                .isEqualTo(paragraph(new Inline.Link(target, List.of(new Inline.Strong(List.of(text("乙")))))));
    }

    @Test
    void itemsCellsAndQuotationsHaveFiguresToo() {
        Block.Paragraph mixed = paragraph(text("字"), SCREEN);
        Block.Cell cell = new Block.Cell(false, 1, 1, Block.Alignment.NATURAL, List.of(mixed));

        List<Block> blocks = illustrated(
                new Block.BulletList(List.of(new Block.Item(List.of(mixed), AT)), AT),
                new Block.Quote(List.of(mixed), AT),
                new Block.Table(List.of(), List.of(), List.of(new Block.Row(List.of(cell))), AT));

        assertThat(((Block.BulletList) blocks.get(0)).items().getFirst().content())
                .hasAtLeastOneElementOfType(Block.Figure.class);
        assertThat(((Block.Quote) blocks.get(1)).content()).hasAtLeastOneElementOfType(Block.Figure.class);
        assertThat(((Block.Table) blocks.get(2))
                        .body()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .content())
                .hasAtLeastOneElementOfType(Block.Figure.class);
    }

    @Test
    void signsStayInTheirLines() {
        Block.Paragraph paragraph = paragraph(text("按"), SIGN, text("开始"));

        assertThat(illustrated(paragraph)).containsExactly(paragraph);
    }

    @Test
    void whatIsNotAtHandStaysWhereItIs() {
        Block.Paragraph paragraph = paragraph(text("前"), image("elsewhere"), text("后"));

        assertThat(illustrated(paragraph)).containsExactly(paragraph);
    }

    @Test
    void whatShowsNothingGoesWithAWord() {
        var outcome = Illustrator.illustrate(
                new Article(
                        new Metadata("题目", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null),
                        List.of(new Section(
                                null,
                                List.of(
                                        paragraph(text("字"), image("pixel")),
                                        new Block.Figure(List.of(image("pixel").picture()), List.of(), AT)),
                                List.of())),
                        List.of(),
                        AT),
                PICTURES);

        assertThat(outcome.value().article().sections().getFirst().blocks()).containsExactly(paragraph(text("字")));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(IllustrationCodes.DECORATION_LEFT_OUT, IllustrationCodes.DECORATION_LEFT_OUT);
    }

    @Test
    void whatShowsNothingInALinkGoesWithAWordToo() {
        Metadata metadata = new Metadata("题目", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Inline link = new Inline.Link(new Inline.Target.External("https://example.org/"), List.of(image("pixel")));
        Article article = new Article(
                metadata, List.of(new Section(null, List.of(paragraph(text("前"), link)), List.of())), List.of(), AT);

        assertThat(Illustrator.illustrate(article, PICTURES).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(IllustrationCodes.DECORATION_LEFT_OUT);
    }

    @Test
    void whatNamesAPictureInItsParagraphIsItsCaption() {
        List<Block> blocks = illustrated(paragraph(SCREEN, new Inline.HardLineBreak(), text("、图4：石桥的拱")));

        assertThat(blocks)
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Figure.class,
                        figure -> assertThat(PlainText.of(figure.caption())).isEqualTo("图4：石桥的拱"));
    }

    @Test
    void smallPicturesInARowAreOneFigure() {
        Block.Figure small = new Block.Figure(List.of(image("small").picture()), List.of(), AT);

        assertThat(illustrated(small, small, small))
                .singleElement()
                .satisfies(
                        block -> assertThat(((Block.Figure) block).pictures()).hasSize(3));
        assertThat(illustrated(small, paragraph(text("字")), small)).hasSize(3);
    }

    @Test
    void aTallPictureBecomesItsPieces() {
        Illustrated illustrated = illustrate(new Block.Figure(List.of(new Picture("tall", "流程", 0, 0)), List.of(), AT));

        Block.Figure figure = (Block.Figure)
                illustrated.article().sections().getFirst().blocks().getFirst();
        assertThat(figure.pictures()).extracting(Picture::alt).containsExactly("流程（1/2）", "流程（2/2）");
        assertThat(figure.pictures()).allMatch(picture -> illustrated.pictures().has(picture.address()));
    }

    @Test
    void aSignOnALineOfItsOwnStandsInTheLineBesideIt() {
        Block.Figure sign = new Block.Figure(List.of(SIGN.picture()), List.of(), AT);

        assertThat(illustrated(paragraph(text("打开设置")), sign, paragraph(text("再保存"))))
                .containsExactly(paragraph(text("打开设置"), text("\u00A0"), SIGN), paragraph(text("再保存")));
        assertThat(illustrated(sign, paragraph(text("再保存"))))
                .containsExactly(paragraph(SIGN, text("\u00A0"), text("再保存")));
        assertThat(illustrated(sign)).containsExactly(sign);
        assertThat(illustrated(paragraph(text("打开"), image("icon"), text("再保存"))))
                .hasSize(1);

        Block.Figure both = new Block.Figure(List.of(SIGN.picture(), SCREEN.picture()), List.of(), AT);
        assertThat(illustrated(paragraph(text("打开设置")), both))
                .containsExactly(
                        paragraph(text("打开设置"), text("\u00A0"), SIGN),
                        new Block.Figure(List.of(SCREEN.picture()), List.of(), AT));
    }

    @Test
    void codesToFollowBySayNothingWhereNothingSpeaksOfThem() {
        Block.Figure code = new Block.Figure(List.of(image("code").picture()), List.of(), AT);
        Block.Paragraph said = paragraph(text("运行后的结果是这个二维码。"));

        assertThat(illustrated(new Block.Quote(List.of(code), AT), said)).containsExactly(said);
        assertThat(illustrated(code, paragraph(text("字")), code)).containsExactly(paragraph(text("字")));
        assertThat(illustrated(said, code)).containsExactly(said, code);
        assertThat(illustrated(paragraph(text("字")), code, paragraph(text("字"))))
                .hasSize(3);
        assertThat(illustrated(paragraph(text("扫一扫二维码关注我们")), code)).hasSize(1);
    }

    @Test
    void aSignAfterABreakStandsInTheLineBeforeIt() {
        Inline broken = new Inline.HardLineBreak();

        assertThat(illustrated(paragraph(text("打开设置"), broken, SIGN, broken, text("再保存"))))
                .containsExactly(paragraph(text("打开设置"), text("\u00A0"), SIGN, broken, text("再保存")));
        assertThat(illustrated(paragraph(text("打开设置"), broken, text(" "), SIGN)))
                .containsExactly(paragraph(text("打开设置"), text("\u00A0"), SIGN));
        Block.Paragraph begins = paragraph(text("打开设置"), broken, SIGN, text("再保存"));
        assertThat(illustrated(begins)).containsExactly(begins);
    }
}
