package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.select.Query;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads program text, exactly, and the name of its language. */
final class CodeReader {
    private static final Query BREAKS = Query.of("br");
    private static final Query BLOCKS = Query.of("pre, p, ul, ol, table");
    private static final Query NO_CODE = Query.of("pre, table, ul, ol");
    private static final Query IMG = Query.of("img");
    private static final Query CODE = Query.of("pre, code");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)(?:^|\\s)(?:language|lang|brush:?|highlight-source)[-: ]\\s*([\\w+#.-]+)");
    private static final Pattern SPACES = Pattern.compile("[\\s;]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9+#.-]*");

    /**
     * Classes beside the language on {@code code} and {@code pre}: of highlighters, of their themes, of no language.
     */
    private static final Set<String> NO_LANGUAGE = Set.of(
            "prism",
            "hljs",
            "has-numbering",
            "prettyprint",
            "prettyprinted",
            "code",
            "highlight",
            "language-none",
            "linenums",
            "undefined",
            "null",
            "none",
            "plain",
            "text",
            "plaintext",
            "txt",
            "set-code-show",
            "set-code-hide",
            "has",
            "numbering",
            "onedark",
            "copyable",
            "has-copy-btn",
            "line-numbers",
            "sourcecode",
            "snippet",
            "code-snippet",
            "cm-s-inner",
            "md-fences",
            "md-end-block",
            "ql-syntax",
            "syntaxhighlighter",
            "notranslate",
            "wp-block-code",
            "example",
            "custom",
            "prettyprint-override",
            "code-snippet__js",
            "language",
            "rouge-highlight",
            "programlisting",
            "screen",
            "bash-wrap",
            "grid",
            "flex",
            "block",
            "relative",
            "hidden",
            "inline");

    private static final Set<String> HYPHENATED = Set.of(
            "objective-c",
            "objective-c++",
            "emacs-lisp",
            "common-lisp",
            "visual-basic",
            "shell-session",
            "c-like",
            "t-sql");

    private final Context context;

    CodeReader(Context context) {
        this.context = context;
    }

    /** Reads {@code pre}; pictures inside follow it. */
    void block(Element pre, BlockBuilder out) {
        String text = CodeText.of(pre);
        String language = language(pre);
        if (language.isEmpty() && CodeProse.isProse(text)) {
            out.endParagraph();
            text.lines().forEach(line -> {
                out.text(line, InlineStyle.PLAIN, pre);
                out.endParagraph();
            });
        } else if (!text.isBlank()) {
            out.add(new Block.CodeBlock(language, text, context.at(pre)));
        }
        PictureReader pictures = new PictureReader(context);
        for (Element img : pre.getElementsByTag("img")) {
            pictures.read(img).filter(Inline.Image.class::isInstance).ifPresent(leaf -> {
                out.leaf(leaf, InlineStyle.PLAIN, img);
                out.endParagraph();
            });
        }
    }

    /** Reads {@code code} inside a line; one with lines of its own is a block. */
    void inline(HtmlReader reader, Element code, InlineStyle style, BlockBuilder out) {
        boolean several = BREAKS.all(code).size() > 1 || BLOCKS.in(code);
        if (several && !NO_CODE.in(code)) {
            block(code, out);
            return;
        }
        if (several || IMG.in(code)) {
            reader.children(code, style, out);
            return;
        }
        String text = Lines.text(reader.lineIn(code, InlineStyle.PLAIN));
        if (!text.isEmpty()) {
            out.leaf(new Inline.Code(text), style, code);
        }
    }

    private static String language(Element pre) {
        for (Element e : CODE.all(pre)) {
            String named = named(e);
            if (!named.isEmpty()) {
                return named;
            }
        }
        Element around = pre.parent();
        for (int levels = 0; levels < 2 && around != null && around.childrenSize() <= 2; levels++) {
            String named = marked(around.className() + " " + around.attr("data-lang"));
            String said = named.isEmpty() ? marked("language-" + around.attr("data-language")) : named;
            if (!said.isEmpty()) {
                return said;
            }
            around = around.parent();
        }
        return "";
    }

    private static String named(Element e) {
        for (String attribute : new String[] {
            "data-lang",
            "data-language",
            "lang",
            "data-code-language",
            "data-enlighter-language",
            "data-code-block-lang"
        }) {
            String value = e.attr(attribute).toLowerCase(Locale.ROOT).strip();
            if (!value.isEmpty() && NAME.matcher(value).matches() && !NO_LANGUAGE.contains(value)) {
                return value;
            }
        }
        String classes = e.className().toLowerCase(Locale.ROOT);
        String marked = marked(classes);
        if (!marked.isEmpty()) {
            return marked;
        }
        // Old exports write `class="hljs cpp has-numbering"`: the first word that is nothing else is the language.
        if (e.normalName().equals("code")
                || classes.contains("brush")
                || e.attr("name").equals("code")) {
            for (String word : SPACES.split(classes, 0)) {
                if (NAME.matcher(word).matches()
                        && !NO_LANGUAGE.contains(word)
                        && word.length() <= 14
                        && (word.indexOf('-') < 0 || HYPHENATED.contains(word))
                        && !word.startsWith("language-")
                        && !word.startsWith("lang-")
                        && !word.startsWith("prism-")) {
                    return word;
                }
            }
        }
        return "";
    }

    private static String marked(String classes) {
        Matcher matcher = LANGUAGE.matcher(classes);
        if (!matcher.find()) {
            return "";
        }
        String language = matcher.group(1).toLowerCase(Locale.ROOT);
        return NO_LANGUAGE.contains(language) ? "" : language;
    }
}
