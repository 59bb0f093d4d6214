package io.github.zhiban.source.clean;

import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Drops pictures of which the page itself says that they show nothing of the article: pixels that count visitors,
 * likenesses of authors, states of programs, calls to follow somebody, and what an editor left of uploads: notices of
 * those that were not finished, names of files below those that were.
 */
public final class Decorations implements Cleaning {
    private static final Query PICTURES = Query.of("img");
    /** Pictures that are no wider and no higher, in pixels, count visitors; 0 says that the size is not known. */
    private static final int PIXEL = 2;
    /** Likenesses that are larger are portraits. */
    private static final int AVATAR = 160;

    private static final Set<String> AVATARS = Set.of(
            "avatar", "avatar-img", "user-avatar", "author-avatar", "gravatar", "userface", "user-face", "headimg");
    private static final Pattern AVATAR_ADDRESS = Pattern.compile(
            "(?i)(?:https?:)?//(?:[\\w.-]*\\bgravatar\\.com/avatar|profile(?:-avatar)?\\.csdnimg\\.cn)/.*");
    private static final Query LINES = Query.of("p, div, td, h1, h2, h3, li");
    /** Services that draw a label with a word or a number on it. */
    private static final Pattern BADGE =
            Pattern.compile("(?i)https?://(?:(?:img\\.)?shields\\.io|badge\\.fury\\.io|badgen\\.net"
                    + "|[\\w.-]*travis-ci\\.(?:org|com)|coveralls\\.io|codecov\\.io|[\\w.-]*codacy\\.com|snyk\\.io|pepy\\.tech"
                    + "|(?:api\\.)?codeclimate\\.com|bestpractices\\.coreinfrastructure\\.org|ci\\.appveyor\\.com)/.*"
                    + "|https?://[^?#]*(?:/badges?/|/badge\\.svg|/workflows/[^?#]*badge|-badge\\.svg)[^#]*");

    private static final Pattern UPLOADING = Pattern.compile("(?i)(?:.*/)?uploading[\\w.-]*\\.gif(?:[?#].*)?");
    private static final Pattern FOLLOW = Pattern.compile(
            "(?i).{0,12}(?:扫码|长按|点击|欢迎|快来)?.{0,6}(?:关注(?:我们|公众号|微信|我)|公众号二维码|关注.{0,10}公众号|follow[-_ ]?us).{0,12}");
    /** What an editor writes beside a picture that it could not copy. */
    private static final Pattern UPLOAD_NOTE =
            Pattern.compile("(?:正在上传…|正在上传\\.\\.\\.|转存失败)\\s*重新上传\\s*取消|\u200B编辑(?:切换为居中)?(?=\\s*$)");

    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d{1,20})?\\s*(?:px)?\\s*");

    @Override
    public Reason drops() {
        return Reason.DECORATION;
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element picture : PICTURES.all(body, names)) {
            if (isPixel(picture)
                    || isAvatar(picture)
                    || isUpload(picture)
                    || callsToFollow(picture)
                    || isBadge(picture)) {
                picture.remove();
            }
        }
        dropNotes(body);
    }

    /** Drops what editors write beside pictures: notices where they could not copy them, the names of their files. */
    public static void dropNotes(Element body) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && mayBeNote(text.getWholeText())) {
                        text.text(UPLOAD_NOTE.matcher(text.getWholeText()).replaceAll(""));
                    }
                },
                body);
        dropFileNames(body);
    }

    private static void dropFileNames(Element body) {
        List<TextNode> names = new ArrayList<>();
        boolean[] below = {false};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element e && e.normalName().equals("img")) {
                        below[0] = true;
                    } else if (node instanceof TextNode words && !words.isBlank()) {
                        if (below[0] && CaptionWording.isFileName(words.text().strip()) && isWholeLine(words)) {
                            names.add(words);
                        }
                        below[0] = false;
                    }
                },
                body);
        names.forEach(name -> name.text(""));
    }

    /** Whether nothing stands after a text in its line. */
    private static boolean isWholeLine(Node text) {
        for (Node at = text; at != null && !(at instanceof Element e && e.isBlock()); at = at.parent()) {
            Node next = at.nextSibling();
            while (next instanceof TextNode blank && blank.isBlank()) {
                next = next.nextSibling();
            }
            if (next != null) {
                return next instanceof Element e
                        && (e.isBlock() || e.normalName().equals("br"));
            }
        }
        return true;
    }

    private static boolean mayBeNote(String text) {
        return text.contains("重新上传") || text.contains("\u200B编辑");
    }

    private static boolean isPixel(Element picture) {
        int width = length(picture, "width");
        int height = length(picture, "height");
        return width > 0 && width <= PIXEL && height > 0 && height <= PIXEL;
    }

    private static boolean isAvatar(Element picture) {
        boolean named = picture.classNames().stream().anyMatch(name -> AVATARS.contains(name.toLowerCase(Locale.ROOT)))
                || AVATAR_ADDRESS.matcher(picture.attr("src")).matches()
                || picture.closest("a[rel=author]") != null;
        return named && length(picture, "width") <= AVATAR && length(picture, "height") <= AVATAR;
    }

    /** Whether a picture tells a state of a program, and stands in a line of such pictures alone. */
    private static boolean isBadge(Element picture) {
        boolean badge = BADGE.matcher(picture.attr("src")).matches()
                || BADGE.matcher(picture.attr("data-canonical-src")).matches();
        Element line = badge ? LINES.closest(picture) : null;
        return line != null && !line.hasText();
    }

    private static boolean isUpload(Element picture) {
        return UPLOADING.matcher(picture.attr("src").strip()).matches()
                || UPLOADING.matcher(picture.attr("alt").strip()).matches();
    }

    private static boolean callsToFollow(Element picture) {
        return FOLLOW.matcher(picture.attr("alt").strip()).matches()
                || FOLLOW.matcher(picture.attr("title").strip()).matches();
    }

    /** In pixels; 0 where nothing is said. */
    private static int length(Element picture, String side) {
        Matcher length = LENGTH.matcher(picture.attr(side));
        return length.matches() ? Integer.parseInt(length.group(1)) : 0;
    }
}
