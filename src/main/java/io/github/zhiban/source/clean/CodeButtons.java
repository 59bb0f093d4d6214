package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Bars with buttons above, in and below code: to copy it, to run it, to fold it. They say nothing but that, and its
 * language.
 */
public final class CodeButtons implements Cleaning {
    private static final Query CODE = Query.of("pre");
    private static final Query CONTENT = Query.of("pre, img, table, ul, ol");
    private static final Query BARS = Query.of("div, span, figcaption, small, header");
    private static final Query NO_BARS = Query.of("code, h1, h2, h3, h4, h5, h6");
    private static final Query LANGUAGES = Query.of("[class*=lang]");
    private static final Pattern BUTTON = Pattern.compile(
            "(?i)已复制[!！]?|复制成功[!！]?|复制代码|复制|拷贝代码|点击复制|一键复制|登录后复制|代码解读|体验AI代码助手|AI代码助手|AI代码解释|运行代码|收起代码|展开代码|"
                    + "copy code|copy to clipboard|copied!?|\\bcopy\\b");
    private static final Pattern OWN = Pattern.compile("已?复制(?:代码|成功)?[!！]?|登录后复制|点击复制|一键复制");
    private static final Query BUTTONS =
            Query.of("button, [class*=copy], [class*=btn], [class*=toolbar], [class*=button]");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9+#./ -]{0,19}");
    /** Vocabulary of languages that stand alone in a bar. */
    private static final Set<String> LABELS =
            Set.of(("bash shell sh zsh powershell cmd c c++ cpp c# csharp java javascript js jsx typescript ts tsx"
                            + " python py go golang rust ruby php swift kotlin scala dart lua perl r sql mysql html "
                            + "xml css scss"
                            + " less json yaml yml toml ini vue dockerfile makefile nginx markdown text plaintext "
                            + "plain console"
                            + " diff http objective-c matlab haskell groovy gradle properties")
                    .split(" "));

    private static final int LONGEST = 60;
    private static final int LONGEST_OWN = 6;

    @Override
    public Reason drops() {
        return Reason.CODE_BAR;
    }

    @Override
    public Set<String> makes() {
        return Set.of("[data-lang]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element pre : CODE.outermost(body, names)) {
            List<Element> beside = new ArrayList<>();
            add(pre.previousElementSibling(), beside);
            add(pre.nextElementSibling(), beside);
            Element parent = pre.parent();
            if (parent != null
                    && !parent.equals(body)
                    && parent.ownText().isBlank()
                    && CODE.all(parent).size() == 1) {
                add(parent.previousElementSibling(), beside);
            }
            // Inside code, words of English may be the code's own.
            for (Element child : pre.children()) {
                addButton(child, beside);
                if (child.normalName().equals("code")) {
                    child.children().forEach(inner -> addButton(inner, beside));
                }
            }
            beside.stream().filter(CodeButtons::isBar).forEach(bar -> remove(bar, pre));
        }
    }

    private static void addButton(Element child, List<Element> beside) {
        boolean own = !Texts.saysMore(child, LONGEST_OWN)
                && OWN.matcher(child.text().strip()).matches();
        if (own || BUTTONS.matches(child)) {
            beside.add(child);
        }
    }

    private static void add(@Nullable Element element, List<Element> beside) {
        if (element != null) {
            beside.add(element);
        }
    }

    private static void remove(Element bar, Element pre) {
        String rest = rest(bar.text());
        if (!rest.isEmpty() && !pre.hasAttr("data-lang") && !LANGUAGES.in(pre)) {
            pre.attr("data-lang", rest.toLowerCase(Locale.ROOT));
        }
        bar.remove();
    }

    private static boolean isBar(Element element) {
        if (Texts.saysMore(element, LONGEST)) {
            return false;
        }
        String text = element.text().strip();
        boolean label = BARS.matches(element) && LABELS.contains(text.toLowerCase(Locale.ROOT));
        boolean plain = text.length() <= LONGEST && !CONTENT.in(element) && !NO_BARS.matches(element);
        return plain && (label || isButtons(text));
    }

    private static boolean isButtons(String text) {
        return text.length() <= LONGEST
                && BUTTON.matcher(text).find()
                && (rest(text).isEmpty() || LANGUAGE.matcher(rest(text)).matches());
    }

    private static String rest(String text) {
        return BUTTON.matcher(text).replaceAll(" ").strip();
    }
}
