package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What plays cannot be printed: a line says what it is and where. */
final class EmbeddedMedia implements Cleaning {
    private static final Query MEDIA = Query.of("iframe, video, audio, embed, object[data], mpvoice[name]");
    private static final Pattern FLASH = Pattern.compile("(?i)\\.swf(?:[?#]|$)");
    private static final Map<String, String> NAMES = Map.of("audio", "音频", "mpvoice", "音频", "object", "附件");

    @Override
    public Reason drops() {
        return Reason.DRAWING;
    }

    @Override
    public Set<String> makes() {
        return Set.of("p", "a", "img", "[href]", "[src]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element media : MEDIA.outermost(body, names)) {
            String address = address(media);
            if (media.normalName().equals("mpvoice")) {
                // A recording of an official account is known by its name alone.
                media.replaceWith(new Element("p").text(name(media, address) + "：" + media.attr("name")));
                continue;
            }
            if (address.isEmpty()) {
                media.unwrap();
                continue;
            }
            Element line = new Element("p");
            line.appendText(name(media, address) + "：");
            String title = media.attr("title").strip();
            line.appendText(title.isEmpty() ? "" : title + " ");
            line.appendElement("a").attr("href", address).text(address);
            String poster = media.attr("poster").strip();
            if (!poster.isEmpty()) {
                media.before(new Element("p").appendChild(new Element("img").attr("src", poster)));
            }
            media.replaceWith(line);
        }
    }

    private static String name(Element media, String address) {
        return FLASH.matcher(address).find() ? "动画" : NAMES.getOrDefault(media.normalName(), "视频");
    }

    private static String address(Element media) {
        for (String attribute : new String[] {"src", "data-src", "data", "href"}) {
            String value = media.attr(attribute).strip();
            if (value.startsWith("//")) {
                return "https:" + value;
            }
            if (value.startsWith("http")) {
                return value;
            }
        }
        Element source = media.selectFirst("source[src^=http]");
        return source == null ? "" : source.attr("src");
    }
}
