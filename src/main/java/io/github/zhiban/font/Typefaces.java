package io.github.zhiban.font;

import io.github.zhiban.font.Face.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces of a library, each read when first needed and then kept. Shared by all threads.
 *
 * <p>Known as: font matching, 字体匹配.
 */
public final class Typefaces {
    private final FontLibrary library;
    private final Map<Integer, Typeface> read = new ConcurrentHashMap<>();
    private final Map<Request, FontStack> stacks = new ConcurrentHashMap<>();

    private record Request(List<String> families, boolean bold, boolean italic) {}

    /** The kind of letter that a list of families asks for: it decides which faces stand in for missing glyphs. */
    private enum Kind {
        SERIF(Role.HAN_SERIF, Role.LATIN_SERIF),
        SANS(Role.HAN_SANS, Role.LATIN_SANS),
        MONO(Role.HAN_SANS, Role.MONO),
        KAI(Role.HAN_KAI, Role.LATIN_SERIF);

        private final Role han;
        private final Role latin;

        Kind(Role han, Role latin) {
            this.han = han;
            this.latin = latin;
        }
    }

    public Typefaces(FontLibrary library) {
        this.library = library;
    }

    /**
     * The faces for a style, best first: the families it names, then those of the same kind, then all others that can
     * stand in for a missing glyph.
     *
     * @param families names as style sheets have them; unknown ones and generic ones count as their kind only
     */
    public FontStack stack(List<String> families, boolean bold, boolean italic) {
        return stacks.computeIfAbsent(new Request(List.copyOf(families), bold, italic), this::build);
    }

    private FontStack build(Request request) {
        List<String> families = request.families;
        boolean bold = request.bold;
        boolean italic = request.italic;
        Set<Integer> order = new LinkedHashSet<>();
        for (String family : families) {
            addBest(order, face -> face.family().equalsIgnoreCase(family), bold, italic);
        }
        Kind kind = kind(families, order);
        for (Role role : List.of(kind.latin, kind.han, Role.HAN_SERIF, Role.HAN_SANS)) {
            addBest(order, face -> face.role() == role, bold, italic);
        }
        int requested = order.size();
        for (Role role : List.of(Role.SYMBOLS, Role.MATH, Role.EMOJI, Role.FALLBACK, Role.HAN_KAI)) {
            for (int i = 0; i < library.faces().size(); i++) {
                if (library.faces().get(i).role() == role) {
                    order.add(i);
                }
            }
        }
        List<FontStack.Choice> choices = new ArrayList<>();
        for (int index : order) {
            Face face = library.faces().get(index);
            choices.add(new FontStack.Choice(face, () -> typeface(index), choices.size() < requested));
        }
        return new FontStack(choices, bold, italic);
    }

    private Typeface typeface(int index) {
        return read.computeIfAbsent(
                index, missing -> new Typeface(library.faces().get(missing)));
    }

    private interface Wanted {
        boolean test(Face face);
    }

    private void addBest(Set<Integer> order, Wanted wanted, boolean bold, boolean italic) {
        int best = -1;
        int bestScore = -1;
        for (int i = 0; i < library.faces().size(); i++) {
            Face face = library.faces().get(i);
            int score = ((face.weight() >= 600) == bold ? 2 : 0) + (face.italic() == italic ? 1 : 0);
            if (wanted.test(face) && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0) {
            order.add(best);
        }
    }

    private Kind kind(List<String> families, Set<Integer> named) {
        for (int index : named) {
            switch (library.faces().get(index).role()) {
                case HAN_SERIF, LATIN_SERIF -> {
                    return Kind.SERIF;
                }
                case HAN_SANS, LATIN_SANS -> {
                    return Kind.SANS;
                }
                case HAN_KAI -> {
                    return Kind.KAI;
                }
                case MONO -> {
                    return Kind.MONO;
                }
                case EMOJI, SYMBOLS, MATH, FALLBACK -> {}
            }
        }
        for (String family : families) {
            switch (family.toLowerCase(Locale.ROOT)) {
                case "sans-serif", "system-ui" -> {
                    return Kind.SANS;
                }
                case "monospace" -> {
                    return Kind.MONO;
                }
                case "kai" -> {
                    return Kind.KAI;
                }
                default -> {}
            }
        }
        return Kind.SERIF;
    }
}
