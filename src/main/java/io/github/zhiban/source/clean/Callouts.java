package io.github.zhiban.source.clean;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Boxes with hints and warnings, as site generators and editors draw them, are remarks; what names them is their first
 * line.
 */
final class Callouts implements Cleaning {
    private static final Query BOXES =
            Query.of("div.el-alert, div.ant-alert, blockquote[class^=is-], div.custom-container, div.hint-container, "
                    + "div.admonition, div.theme-admonition, div[class*=admonition_],"
                    + " div.markdown-alert, div.callout, figure.callout, div.note, div.notice, div.notice-block, p.callout, div.box.infomessage, div.box.warningmessage, div.box.errormessage,"
                    + " div.box.successmessage, div.alert, "
                    + "div.bs-callout, div.hint, div.admonitionblock, div.custom-block, div.kg-callout-card,"
                    + " blockquote[class^=prompt-], [class^=notice--], .wp-block-callout, .nextra-callout, div.ne-alert,"
                    + " div.confluence-information-macro, div.panel:has(> .panelContent):not(.code),"
                    + " aside[class*=-aside--], .markdown-section > p.tip, .markdown-section > p.warn");
    private static final Query TITLES = Query.of(
            ".custom-block-title, .el-alert__title, .ant-alert-message, .custom-container-title, .hint-container-title, .admonition-title,"
                    + " .admonition-heading,"
                    + " [class*=admonitionHeading], .markdown-alert-title, .note-title, .callout-title, .alert-title,"
                    + " .alert-heading, .starlight-aside__title, .confluence-information-macro > p.title, .panel > .panelHeader, .callout > p.title, .alert > p.title");

    /** A box that holds this share of an article is the article. */
    private static final double MOST = 0.5;

    private static final Query ICON_CELLS = Query.of(".admonitionblock td.icon");

    /** A sign that stands by itself before what a box says. */
    private static final Pattern ICON = Pattern.compile("[\\p{So}\\p{Cn}\\p{Mn}\\u200D\\s]{1,12}");

    @Override
    public Set<String> makes() {
        return Set.of("aside", "h6");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element box : BOXES.all(body, names)) {
            if (box.hasText() && !Texts.saysMore(box, (int) (body.text().length() * MOST))) {
                box.tagName("aside");
                placeContent(box);
                joinIcon(box);
                Element title = TITLES.first(box);
                if (title != null && !title.normalName().matches("h[1-6]")) {
                    title.tagName("h6");
                }
            }
        }
    }

    /** Of a table that puts a sign beside what a box says, what the box says stays, under the name of the sign. */
    private static void placeContent(Element box) {
        Element icon = ICON_CELLS.first(box);
        Element content = icon == null ? null : icon.nextElementSibling();
        Element table = icon == null ? null : icon.closest("table");
        if (icon != null && content != null && table != null && box.equals(table.parent())) {
            Element named = icon.selectFirst("[title]");
            String name = icon.hasText() || named == null ? icon.text() : named.attr("title");
            if (!name.isBlank()) {
                table.before(new Element("h6").text(name));
            }
            table.before(content.tagName("div"));
            table.remove();
        }
    }

    /** Puts a sign that has a line of its own before the first words, as boxes show it. */
    private static void joinIcon(Element box) {
        Element icon = box.firstElementChild();
        Element text = icon == null ? null : icon.nextElementSibling();
        if (icon != null && text != null && ICON.matcher(icon.text()).matches() && text.hasText()) {
            Element first = text.selectFirst("p");
            (first == null ? text : first).prependText(icon.text() + " ");
            icon.remove();
        }
    }
}
