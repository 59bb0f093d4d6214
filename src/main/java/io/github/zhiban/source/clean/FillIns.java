package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Blanks to fill in, which editors make of underlined spaces, become lines: spaces alone are lost. */
final class FillIns implements Cleaning {
    private static final Query UNDERLINED = Query.of("u, ins, span[style*=underline], span[style*=border-bottom]");
    private static final Pattern BLANK = Pattern.compile(
            "[\\s\\u00A0\\u2002\\u2003\\u3000]*[\\u00A0\\u2002\\u2003\\u3000][\\s\\u00A0\\u2002\\u2003\\u3000]+");
    private static final String LINE = "\uFF3F";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    @Override
    public Set<String> makes() {
        return Set.of("span");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element blank : UNDERLINED.all(body, names)) {
            if (blank.childrenSize() == 0 && BLANK.matcher(blank.wholeText()).matches()) {
                blank.text(LINE.repeat(Math.clamp(blank.wholeText().length(), SHORTEST, LONGEST)));
                blank.tagName("span").removeAttr("style");
            }
        }
    }
}
