package io.github.zhiban.pictureset;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of pictures. */
public final class Motifs {
    private static final List<Motif> ALL = Stream.of(
                    Photographs.all(), Screens.all(), Drawings.all(), SmallMotifs.all())
            .flatMap(List::stream)
            .toList();

    private Motifs() {}

    /** The file of a kind, by its name: another for each seed. */
    public static byte[] draw(String name, long seed) {
        return named(name).file().apply(seed);
    }

    static List<Motif> all() {
        return ALL;
    }

    static List<Motif> of(Motif.Family family) {
        return ALL.stream().filter(motif -> motif.family() == family).toList();
    }

    static Motif named(String name) {
        return ALL.stream()
                .filter(motif -> motif.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
