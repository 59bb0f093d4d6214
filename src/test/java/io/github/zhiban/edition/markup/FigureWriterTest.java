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

    /** The rooms that a figure gives its pictures, whose widths in points are their addresses. */
    private static List<Double> rooms(int... widths) {
        List<Double> rooms = new ArrayList<>();
        Medium medium = (Medium) Proxy.newProxyInstance(
                Medium.class.getClassLoader(),
                new Class<?>[] {Medium.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "has" -> true;
                    case "width" -> Double.valueOf(((Picture) arguments[0]).address());
                    case "picture" -> {
                        rooms.add((Double) arguments[3]);
                        yield null;
                    }
                    default -> throw new AssertionError(method);
                });
        Markup out = new Markup();
        List<Picture> pictures = IntStream.of(widths)
                .mapToObj(width -> new Picture(Integer.toString(width), "图", 0, 0))
                .toList();
        new FigureWriter(
                        out, new Templates().fragments(), medium, new InlineWriter(out, medium), TestMeasures.of(false))
                .write(new Block.Figure(pictures, List.of(), Location.of("a.html")), ROOM);
        return rooms;
    }
}
