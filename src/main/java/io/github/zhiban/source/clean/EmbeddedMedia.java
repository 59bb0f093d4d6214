package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What plays cannot be printed: a line says what it is and where. */
final class EmbeddedMedia implements Cleaning {
    private static final Query MEDIA = Query.of("iframe, video, audio, embed, object[data]");
    private static final Map<String, String> NAMES = Map.of("audio", "音频", "object", "附件");

    @Override
    public Reason drops() {
        return Reason.DRAWING;
    }

    @Override
    public Set<String> makes() {
        return Set.of("p", "a", "[href]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element media : MEDIA.outermost(body, names)) {
            String address = address(media);
            if (address.isEmpty()) {
                media.unwrap();
                continue;
            }
            Element line = new Element("p");
            line.appendText(NAMES.getOrDefault(media.normalName(), "视频") + "：");
            line.appendElement("a").attr("href", address).text(address);
            media.replaceWith(line);
        }
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
