package io.github.zhiban.edition.template;

import io.github.zhiban.edition.template.Slot.Spelling;
import io.github.zhiban.text.XmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fragment as Thymeleaf has filled it with marks: what stands between them, and which value goes where. */
final class Skeleton {
    private final List<String> between = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();

    Skeleton(String marked) {
        int from = 0;
        for (int at = marked.indexOf(Slot.BEGIN); at >= 0; at = marked.indexOf(Slot.BEGIN, from)) {
            between.add(marked.substring(from, at));
            slots.add(new Slot(marked.charAt(at + 1) - 'A'));
            spellings.add(Spelling.of(marked.charAt(at + 2)));
            from = at + 4;
        }
        between.add(marked.substring(from));
    }

    /**
     * Puts values into their places.
     *
     * @param values by their index; the content, which comes last, is not among them
     */
    Fragments.Filled fill(@Nullable String[] values, int content) {
        StringBuilder out = new StringBuilder(64);
        String before = null;
        for (int i = 0; i < slots.size(); i++) {
            out.append(between.get(i));
            int index = slots.get(i).index();
            if (index == content) {
                before = out.toString();
                out.setLength(0);
            } else {
                String value = String.valueOf(values[2 * index + 1]);
                out.append(
                        switch (spellings.get(i)) {
                            case MARKUP -> value;
                            case TEXT -> XmlText.content(value);
                            case ATTRIBUTE -> XmlText.attribute(value);
                        });
            }
        }
        out.append(between.getLast());
        return before == null ? new Fragments.Filled(out.toString(), "") : new Fragments.Filled(before, out.toString());
    }
}
