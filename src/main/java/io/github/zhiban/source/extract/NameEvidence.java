package io.github.zhiban.source.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the class and the id of an element say about its role. They hint; shares of text, links and repetition decide
 * with them.
 */
final class NameEvidence {
    /** Words that name a role whatever stands beside them: {@code article-comments} are comments. */
    private static final Map<String, BlockRole> STRONG = new HashMap<>();

    /** Words that name a role where the part is mostly links, or short. */
    private static final Map<String, BlockRole> WEAK = new HashMap<>();

    /** Beginnings of words that are written together: {@code commentlist}, {@code sharebar}. */
    private static final Map<String, BlockRole> STEMS = new HashMap<>();

    /** {@code has-sidebar} says what is beside an article. */
    private static final Set<String> NEGATIONS = Set.of("has", "with", "no", "without", "not", "hide", "is", "non");

    private static final Set<String> LIKELY = Set.of(
            "article",
            "body",
            "content",
            "contents",
            "entry",
            "hentry",
            "main",
            "page",
            "post",
            "posts",
            "text",
            "txt",
            "blog",
            "story",
            "markdown",
            "editor",
            "zoom",
            "detail",
            "paragraph",
            "copy",
            "prose",
            "news",
            "zhengwen",
            "neirong",
            "wenzhang");

    /** What names sources, whose entries and bodies are not the article's. */
    private static final Set<String> CITING = Set.of("csl", "bib", "bibliography", "refs", "references", "citation");

    static {
        put(
                STRONG,
                BlockRole.COMMENT,
                "comment comments commenting commentary cmt cmts combx disqus replies livefyre respond talkback"
                        + " shoutbox pinglun gentie liuyan feedback facebook-comments viafoura");
        put(
                STRONG,
                BlockRole.RECOMMENDATION,
                "related relate relateds recommend recommends recommended recommendation recommendations recirc"
                        + " recirculation trending outbrain taboola zergnet tuijian xiangguan paihang rank ranking "
                        + "remen"
                        + " guess similar mgid revcontent nrelate yarpp jp-relatedposts seealso readnext upnext");
        put(
                STRONG,
                BlockRole.NAVIGATION,
                "nav navbar navigation menu menus breadcrumb breadcrumbs crumb crumbs pager pagination paging"
                        + " sidebar footer topbar sitemap skip masthead prenext prevnext daohang mianbaoxie toolbar");
        put(
                STRONG,
                BlockRole.PROMOTION,
                "ad ads adv advert adverts adsense adslot adbox adwrap adunit advertisement advertising sponsor"
                        + " sponsored sponsors promo promos promotion newsletter newsletters subscribe subscription "
                        + "signup"
                        + " social socials share sharing shares sharebar sharetools bdshare bdsharebuttonbox popup "
                        + "modal"
                        + " cookie cookies gdpr consent reward qrcode donate donation dashang guanggao fenxiang addthis"
                        + " sharethis jiathis skyscraper paywall regwall overlay lightbox addtoany sharedaddy");
        put(
                WEAK,
                BlockRole.RECOMMENDATION,
                "popular hot more latest teaser teasers next also readmore headlines linklist links"
                        + " suggested suggestions carousel");
        put(
                WEAK,
                BlockRole.NAVIGATION,
                "tags tag taglist prev previous tabs tab foot bottom side aside topics topic categories"
                        + " category crosshead keywords filed skyline");
        put(
                WEAK,
                BlockRole.PROMOTION,
                "copyright follow banner widget widgets tools tool print email btn button buttons login action actions"
                        + " icon icons vote votes like likes collect praise favor rating ratings stars weixin wechat wxfollow zan qr app download survey form bio extra supplemental"
                        + " external shop store affiliate legal disclaimer declare statement shengming"
                        + " contact");
        put(
                WEAK,
                BlockRole.METADATA,
                "byline dateline timestamp pubdate pubtime meta metas metadata info infos author authors date time"
                        + " source laiyuan editor zuozhe credit credits attribution posted postinfo");
        put(STEMS, BlockRole.COMMENT, "comment disqus pinglun");
        put(STEMS, BlockRole.RECOMMENDATION, "related recommend tuijian outbrain taboola");
        put(STEMS, BlockRole.NAVIGATION, "breadcrumb sidebar pagination navbar");
        put(
                STEMS,
                BlockRole.PROMOTION,
                "sponsor advert newsletter subscri bdshare sharebar sharebox sharetool shareicon sharelink google_ads");
    }

    private NameEvidence() {}

    /** The role that a name states by itself; {@code null} for none. */
    static @Nullable BlockRole strong(List<List<String>> names) {
        for (List<String> words : names) {
            boolean denied = NEGATIONS.contains(words.getFirst());
            for (String word : words) {
                BlockRole role = denied ? null : strong(word);
                if (role != null) {
                    return role;
                }
            }
        }
        return null;
    }

    private static @Nullable BlockRole strong(String word) {
        BlockRole role = STRONG.get(word);
        if (role == null && word.length() > 5) {
            for (Map.Entry<String, BlockRole> stem : STEMS.entrySet()) {
                if (word.startsWith(stem.getKey())) {
                    return stem.getValue();
                }
            }
        }
        return role;
    }

    /** The role that a name hints at; {@code null} for none. */
    static @Nullable BlockRole weak(List<List<String>> names) {
        BlockRole strong = strong(names);
        if (strong != null) {
            return strong;
        }
        for (List<String> words : names) {
            for (String word : words) {
                BlockRole role = WEAK.get(word);
                if (role != null && !NEGATIONS.contains(words.getFirst())) {
                    return role;
                }
            }
        }
        return null;
    }

    /**
     * How much the names speak for an article: 25 for each of class and id that does, -25 for each that speaks against
     * it.
     */
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        boolean likely = false;
        boolean unlikely = false;
        for (String name : names.split("\\s+", -1)) {
            List<String> words = ClassNames.words(name);
            likely |= words.stream().anyMatch(NameEvidence::isLikely)
                    && words.stream().noneMatch(CITING::contains);
            unlikely |= !words.isEmpty() && weak(List.of(words)) != null;
        }
        return (likely ? 25 : 0) - (unlikely ? 25 : 0);
    }

    private static boolean isLikely(String word) {
        return LIKELY.contains(word)
                || word.startsWith("article")
                || word.startsWith("content")
                || word.startsWith("post")
                || word.startsWith("story")
                || word.endsWith("content")
                || word.endsWith("text");
    }

    private static void put(Map<String, BlockRole> words, BlockRole role, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, role);
        }
    }
}
