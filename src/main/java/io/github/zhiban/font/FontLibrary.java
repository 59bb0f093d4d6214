package io.github.zhiban.font;

import java.util.List;

/** The fonts at hand, in the order of the catalogue. Immutable and shared by all threads. */
public record FontLibrary(List<Face> faces) {
    public FontLibrary {
        faces = List.copyOf(faces);
    }
}
