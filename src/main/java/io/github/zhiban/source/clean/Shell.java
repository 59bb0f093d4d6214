package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.nodes.Element;

/**
 * Drops what belongs to the page and not to the article: scripts, style sheets, decoration, buttons, the platform's own
 * boxes.
 */
final class Shell implements Cleaning {
    private static final Query EVERYWHERE = Query.of(
            "script:not([type^=math/tex]), style, link, meta, template, base, head, frameset, svg[style*=display:"
                    + " none], svg[style*=display:none], p.artid, p[class_=artid], .hljs-button, .cnblogs_code_toolbar,"
                    + " .cnblogs_code_copy, img.code_img_opened, img.code_img_closed, .hide-preCode-box, "
                    + ".code-copy-btn,"
                    + " .copy-code-btn, .copy-btn, .opt-box, .line-numbers-rows, span.line-numbers-wrapper, "
                    + "button.copy,"
                    + " div.toolbar:has(.toolbar-item), .prism-copy, .code-toolbar > .toolbar, .widget-codetool,"
                    + " .cnblogs_code_collapse, .readall_box, .btn-readmore, .hide-article-box,"
                    + " .external-link-icon-sr-only, .sr-only:not(:has(math)), .visually-hidden:not(:has(math)), "
                    + ".screen-reader-text, .highlight-tools, button:not(.tab), noscript:not(:has(img)),"
                    + " aside:matchesWholeText(^\\s*\\S{0,6}广告\\s*$), .code-block-extension-header, .input_prompt, .output_prompt, .jp-InputPrompt, .jp-OutputPrompt,"
                    + " sup:has(> a[href^=#cmnt]), div:has(> p > a[href^=#cmnt_ref]), div[title=header], div[title=footer], .CodeMirror-measure, .CodeMirror-cursors, .attach_nopermission");

    private final Query drop;

    /** Drops, besides, what a dialect says. */
    Shell(Query drop) {
        this.drop = drop;
    }

    @Override
    public Reason drops() {
        return Reason.SHELL;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        EVERYWHERE.outermost(body, names).forEach(Element::remove);
        drop.outermost(body, names).forEach(Element::remove);
    }
}
