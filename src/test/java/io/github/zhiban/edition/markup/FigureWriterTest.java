package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.template.Templates;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureWriterTest {
    private static final double ROOM = 420;

    @Test
    void twoPicturesThatNearlyFitStandSideBySide() {
        List<Double> rooms = rooms(225, 240);

        assertThat(rooms.get(0) + rooms.get(1)).isBetween(390.0, ROOM - 22);
        assertThat(rooms.get(0) / rooms.get(1)).isCloseTo(225.0 / 240, within(1e-9));
    }

    @Test
    void picturesThatFitOrWouldBeTooSmallKeepTheirSize() {
        assertThat(rooms(100, 120)).containsOnly(ROOM);
        assertThat(rooms(400, 400)).containsOnly(ROOM);
        assertThat(rooms(100, 100, 100)).containsOnly(ROOM);
        assertThat(rooms(600)).containsOnly(ROOM);
    }

    @Test
    void aRowHoldsAsManyAsNeedNotBeMuchSmaller() {
        List<Double> rooms = rooms(150, 150, 150, 150);

        assertThat(rooms.subList(0, 3)).allSatisfy(room -> assertThat(room).isBetween(125.0, 140.0));
        assertThat(rooms.get(3)).isEqualTo(ROOM);
    }

    @Test
    void picturesOfARowThatAreNearlyAsHighBecomeEquallyHigh() {
        List<Double> rooms = new ArrayList<>();
        write(rooms, List.of(new Picture("200", "图", 0, 100), new Picture("150", "图", 0, 120)));
        assertThat(rooms).containsExactly(200.0, 125.0);

        rooms.clear();
        write(rooms, List.of(new Picture("240", "图", 0, 100), new Picture("240", "图", 0, 125)));
        assertThat(rooms.get(0) * 100 / 240).isCloseTo(rooms.get(1) * 125 / 240, within(1e-9));
        assertThat(rooms.get(0) + rooms.get(1)).isBetween(390.0, ROOM - 22);

        rooms.clear();
        write(rooms, List.of(new Picture("200", "图", 0, 100), new Picture("150", "图", 0, 240)));
        assertThat(rooms).as("another shape").containsOnly(ROOM);

        rooms.clear();
        write(rooms, List.of(new Picture("200", "照片", 0, 120), new Picture("150", "照片", 0, 240)));
        assertThat(rooms).as("photographs of any shape").containsExactly(200.0, 75.0);
    }

    @Test
    void thePiecesOfAPictureAreShownAtOneScale() {
        List<Double> rooms = new ArrayList<>();
        write(rooms, List.of(piece("a#520-2"), piece("a#400-2")));

        assertThat(rooms.get(0)).isBetween(400.0, ROOM);
        assertThat(rooms.get(0) / rooms.get(1)).isCloseTo(520.0 / 400, within(1e-9));

        rooms.clear();
        write(rooms, List.of(piece("a#400/2"), piece("a#300/2")));
        assertThat(rooms).as("one is too high to be as wide as the other").containsOnly(300.0);
    }

    @Test
    void theStripsOfATallPictureGoOnWithoutAFrameBetweenThem() {
        String figure = write(new ArrayList<>(), List.of(piece("a#400/1"), piece("a#400/2"), piece("a#400/3")));

        assertThat(figure).contains("several pieces", "row strip first", "row strip last");
        assertThat(write(new ArrayList<>(), List.of(piece("a#150/1"), piece("a#150/2"))))
                .as("side by side")
                .contains("several pieces")
                .doesNotContain("strip");
    }

    private static Picture piece(String address) {
        return new Picture(address, "图", 0, 0);
    }

    /** The rooms that a figure gives its pictures, whose widths in points are their addresses. */
    private static List<Double> rooms(int... widths) {
        List<Double> rooms = new ArrayList<>();
        write(
                rooms,
                IntStream.of(widths)
                        .mapToObj(width -> new Picture(Integer.toString(width), "图", 0, 0))
                        .toList());
        return rooms;
    }

    /**
     * The figure, each of whose pictures is as wide in points as its address says (behind {@code #} and before what
     * counts pieces); takes note of the rooms.
     */
    private static String write(List<Double> rooms, List<Picture> pictures) {
        Medium medium = (Medium) Proxy.newProxyInstance(
                Medium.class.getClassLoader(),
                new Class<?>[] {Medium.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "has" -> true;
                    case "width" ->
                        Double.valueOf(((Picture) arguments[0]).address().replaceAll("^.*#|[-/].*$", ""));
                    case "height" -> Double.valueOf(((Picture) arguments[0]).height());
                    case "isPhotograph" -> ((Picture) arguments[0]).alt().equals("照片");
                    case "picture" -> {
                        rooms.add((Double) arguments[3]);
                        yield null;
                    }
                    default -> throw new AssertionError(method);
                });
        Markup out = new Markup();
        new FigureWriter(
                        out, new Templates().fragments(), medium, new InlineWriter(out, medium), TestMeasures.of(false))
                .write(new Block.Figure(pictures, List.of(), Location.of("a.html")), ROOM);
        return out.toString();
    }
}
