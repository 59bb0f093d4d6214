package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import io.github.zhiban.text.PercentEncoding;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Formulas that a platform drew as pictures: the TeX is in an attribute or in the address. */
public final class FormulaPictures implements Cleaning {
    private static final Query PICTURES = Query.of(
            "img.mathcode, img.ztext-math, img[data-eeimg], img[eeimg], img.equation, img.math-inline, img.math-block,"
                    + " img.Formula, img[src*=/eq?], img[src*=latex.codecogs.com], img[src*=/equation?tex=],"
                    + " img[src*=/math?formula=], img[src*=/__latex/], span.ztext-math[data-tex], span[data-formula], section[data-formula]");
    private static final Pattern QUERY = Pattern.compile(
            "(?:/eq\\?|codecogs\\.com/(?:gif|png|svg)?\\.?(?:latex|image)?\\?|[?&]tex=|[?&]formula=)(.+)|/__latex/[^#]*#(?:[^#]*&)?code=([^&#]+)");

    /** The name of the service that drew a formula, where its source follows. */
    private static final Pattern DRAWER = Pattern.compile("(?:gif|png|svg)\\.(?:latex|image)\\?|eq\\?|equation\\?tex=");

    /** What stands for a formula's source where the platform keeps it in the address alone. */
    private static final Pattern NO_SOURCE = Pattern.compile("\\[?(?:公式|equation|formula)]?");

    @Override
    public Reason drops() {
        return Reason.DRAWN_FORMULA;
    }

    @Override
    public Set<String> makes() {
        return Set.of(RepairElements.FORMULA, "[tex]", "[display]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element picture : PICTURES.all(body, names)) {
            String tex = tex(picture);
            if (!tex.isBlank()) {
                picture.replaceWith(Tex.element(tex, standsAlone(picture)));
            }
        }
    }

    /** The TeX of a formula that was drawn; empty where none is known. */
    public static String tex(Element picture) {
        for (String attribute : new String[] {"data-tex", "data-formula", "alt"}) {
            String value = picture.attr(attribute).strip();
            if (!value.isEmpty()
                    && !value.startsWith("http")
                    && !NO_SOURCE.matcher(value).matches()) {
                Matcher drawer = DRAWER.matcher(value);
                String tex = drawer.lookingAt() ? value.substring(drawer.end()).replace("&plus;", "%2B") : value;
                return looksEncoded(tex) ? PercentEncoding.decoded(tex) : tex;
            }
        }
        Matcher query = QUERY.matcher(picture.attr("src"));
        if (!query.find()) {
            return "";
        }
        String code = query.group(1) == null ? query.group(2) : query.group(1);
        return PercentEncoding.decoded(code.replace("&plus;", "%2B"));
    }

    /** {@code %5Cfrac} is encoded, {@code 50\%} is not. */
    private static boolean looksEncoded(String value) {
        return Pattern.compile("%[0-9A-Fa-f]{2}").matcher(value).find()
                && value.indexOf('\\') < 0
                && value.indexOf(' ') < 0;
    }

    /** A picture knows no displayed formulas: one that is all of its paragraph is meant as one. */
    private static boolean standsAlone(Element picture) {
        if (picture.hasClass("math-block") || picture.attr("eeimg").equals("2")) {
            return true;
        }
        Element parent = picture.parent();
        if (parent == null
                || !(parent.normalName().equals("p") || parent.normalName().equals("center"))) {
            return false;
        }
        for (Node sibling : parent.childNodes()) {
            boolean blank = sibling instanceof TextNode text && text.isBlank();
            if (!blank && !sibling.equals(picture)) {
                return false;
            }
        }
        return true;
    }
}
