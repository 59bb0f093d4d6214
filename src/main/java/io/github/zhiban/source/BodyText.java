package io.github.zhiban.source;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.build.CharacterRepair;
import io.github.zhiban.source.clean.CodeButtons;
import io.github.zhiban.source.clean.ContentsLists;
import io.github.zhiban.source.clean.Decorations;
import io.github.zhiban.source.clean.DiagramSources;
import io.github.zhiban.source.clean.Diagrams;
import io.github.zhiban.source.clean.Dumps;
import io.github.zhiban.source.clean.FollowCalls;
import io.github.zhiban.source.clean.FormulaPictures;
import io.github.zhiban.source.clean.HostNotices;
import io.github.zhiban.source.clean.LineNumbers;
import io.github.zhiban.source.clean.NumberGutters;
import io.github.zhiban.source.clean.OtherArticles;
import io.github.zhiban.source.clean.Shortcodes;
import io.github.zhiban.source.clean.WordPages;
import io.github.zhiban.source.dialect.Dialects;
import io.github.zhiban.source.dialect.Page;
import io.github.zhiban.source.dialect.PageFinder;
import io.github.zhiban.source.input.FrontMatterReader;
import io.github.zhiban.source.input.TextDecoder;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What an export says, told without the reader of articles: the text nodes of the part that holds the article, in
 * document order, minus what an edition must not hold: contents lists, line numbers, what the dialect counts as shell.
 * Editions are measured against it. Formulas stand for themselves as their last paragraph of MathML text; the title is
 * not included. Of Markdown that an editor left unconverted, pictures, the addresses of links and the names of
 * languages are marks, not text. What a drawing says that becomes a picture, its alternative text tells.
 */
public final class BodyText {
    private static final Set<String> DROPPED_TAGS =
            Set.of("script", "style", "link", "template", "noscript", "title", "rp", "annotation-xml");
    private static final Query DROPPED =
            Query.of("div.toc, #ez-toc-container, .crayon-nums, p[id$=-toc], #main-toc, .katex-html, .pre-numbering,"
                    + " .hljs-ln-numbers, td.gutter, td.rouge-gutter, .footnote-ref, .footnote-backref, sup.reference:has(a[href^=#cite_note]),"
                    + " .cnblogs_code_toolbar, .bar:has(.tools), p.artid, p[class_=artid], .link-link, .link-desc, "
                    + ".cm-gutters, .lnt, .sr-only, .visually-hidden, .screen-reader-text, .ai-article-tag,"
                    + " .blog-extension-box, .article-resource-info-box, .widget-codetool, .cnblogs_code_collapse,"
                    + " .readall_box, .btn-readmore, .hide-article-box, .external-link-icon-sr-only, sup[data-numero],"
                    + " ol.ReferenceList, button:not(.tab), .code-lang, .highlight-tools, h2:has(+ ol.ReferenceList), h2:has(+ .reflist),"
                    + " span[style*=mso-list:Ignore], span[style*=mso-list: Ignore], a[href^=#_ftn], a[href^=#_edn], "
                    + "a.footnote-reference, a.footnote-anchor, a.footnote-number, aside.footnote > .label, sup.footnote, sup.fn,"
                    + " sup.footnote-reference, [data-footnote-ref], [role=doc-noteref], [role=doc-backlink], .fn_top, .fn_bot, .footref, .footnum, .ltx_tag_bibitem,"
                    + " a[href^=#_footnoteref], .CodeMirror-measure, sup:has(> a[href^=#cmnt]), div:has(> p > a[href^=#cmnt_ref]), div[title=header], div[title=footer], sup:has(> a[href^=#ftnt]), a[href^=#ftnt_ref], .ec-line > .gutter, .highlight-line-number, sup.para, .sdfootnoteanc, .sdfootnotesym, .kg-bookmark-description, .kg-bookmark-metadata, li > code:matchesOwn(^\\[[xX]]$), li > p > code:matchesOwn(^\\[[xX]]$), .footnote-mark, h2 > code:matchesOwn(^\\[\\d+(?:/\\d+|%)]$), h3 > code:matchesOwn(^\\[\\d+(?:/\\d+|%)]$), h4 > code:matchesOwn(^\\[\\d+(?:/\\d+|%)]$), div.mw-heading:has(+ .mw-references-wrap), "
                    + NumberGutters.NUMBER_CELLS);

    private static final Query ANNOTATION = Query.of("annotation[encoding~=(?i)tex]");

    private static final Pattern MARKDOWN_MARKS = Pattern.compile("!\\[[^\\[\\]\\n"
            + "]*]\\(https?://[^()\\n]*(?:\\n[^()\\n]+)?\\)|(?<=])\\((?:(?:https?://|#)[^\\s()]+|\\.{0,2}/[\\w-][^()\\n]{0,200})\\)|^\\s*\\[![A-Za-z]{2,"
            + "16}][+-]?(?=\\s)|^\\s*```[\\w+#-]*\\s*$|^[\\s\\u00A0]*(?:[-*+]["
            + " \\u00A0]+)?\\[[xX]](?=[\\s\\u00A0])");

    private final Dialects dialects = Dialects.shipped();

    /** The text of a file; empty when it holds no article. */
    public String of(SourceFile file) {
        Diagnostics unused = new Diagnostics();
        return new TextDecoder(unused)
                .decode(file)
                .map(text -> new FrontMatterReader(unused).split(text))
                .flatMap(split -> new PageFinder(dialects)
                        .find(split.body(), split.frontMatter().text("title"), null, new DropLog(false)))
                .map(BodyText::text)
                .orElse("");
    }

    private static String text(Page page) {
        StringBuilder out = new StringBuilder();
        for (Element body : page.bodies()) {
            DROPPED.outermost(body).forEach(Element::remove);
            page.drop().outermost(body).forEach(Element::remove);
            Vocabulary names = Vocabulary.of(body);
            HostNotices.drop(body);
            new Shortcodes().clean(body, names);
            new OtherArticles().clean(body, names);
            new FollowCalls().clean(body, names);
            Decorations.dropNotes(body);
            Dumps.elide(body, names);
            ContentsLists.dropWritten(body, names);
            LineNumbers.drop(body, names);
            WordPages.replaceLetters(body, names);
            new CodeButtons().clean(body, names);
            body.filter((NodeFilter) (node, depth) -> {
                if (node instanceof TextNode text) {
                    out.append(CharacterRepair.repair(said(text)));
                } else if (node instanceof Element element) {
                    Optional<String> whole = whole(element);
                    whole.ifPresent(text -> out.append(text).append('\n'));
                    return whole.isPresent() ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
                }
                return NodeFilter.FilterResult.CONTINUE;
            });
        }
        return out.toString();
    }

    private static String said(TextNode text) {
        Element parent = text.parent();
        boolean code = parent != null && parent.closest("pre, code") != null;
        return code
                ? text.getWholeText()
                : MARKDOWN_MARKS.matcher(text.getWholeText()).replaceAll("");
    }

    /** What an element says as a whole, where that is not the text in it. */
    private static Optional<String> whole(Element element) {
        boolean drawing = element.normalName().equals("svg") && Diagrams.isPicture(element);
        boolean drawn = element.normalName().equals("pre") && DiagramSources.isPicture(element);
        if (drawing || drawn || DROPPED_TAGS.contains(element.normalName())) {
            return Optional.of("");
        }
        if (element.normalName().equals("math")) {
            return Optional.ofNullable(ANNOTATION.first(element)).map(Element::wholeText);
        }
        if (element.hasClass("katex-mathml")) {
            return Optional.of(lastParagraph(element));
        }
        if (element.hasClass("mathcode")) {
            return Optional.of(FormulaPictures.tex(element));
        }
        return element.normalName().equals("zhiban-formula") ? Optional.of(element.attr("tex")) : Optional.empty();
    }

    private static String lastParagraph(Element mathml) {
        String[] paragraphs = mathml.wholeText().strip().split("\\n\\s*\\n", -1);
        return paragraphs[paragraphs.length - 1].replaceAll("^(?:\\\\q?quad\\s*)++", "");
    }
}
