package io.github.zhiban.source.markup;

import java.util.Set;

/** The names of elements: HTML's, also those that it has given up, and those of SVG and MathML. */
public final class KnownElements {
    private static final Set<String> HTML =
            Set.of(("a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink"
                            + " blockquote body br button canvas caption center cite code col colgroup command "
                            + "content data"
                            + " datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure "
                            + "font footer"
                            + " form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img "
                            + "input ins"
                            + " isindex kbd keygen label legend li link listing main map mark marquee menu menuitem "
                            + "meta meter nav"
                            + " nobr noembed noframes noscript object ol optgroup option output p param picture "
                            + "plaintext portal"
                            + " pre progress q rb rp rt rtc ruby s samp script search section select shadow slot "
                            + "small source"
                            + " spacer span strike strong style sub summary sup svg table tbody td template textarea "
                            + "tfoot th"
                            + " thead time title tr track tt u ul var video wbr xmp math")
                    .split(" "));
    private static final Set<String> DRAWN =
            Set.of(("animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix"
                            + " fecomponenttransfer fecomposite fedropshadow feflood fefunca fefuncb fefuncg fefuncr"
                            + " fegaussianblur feimage femerge femergenode femorphology feoffset feturbulence filter "
                            + "foreignobject"
                            + " g line lineargradient marker mask metadata mpath path pattern polygon polyline "
                            + "radialgradient rect"
                            + " set stop switch symbol text textpath tspan use view annotation annotation-xml "
                            + "maction menclose"
                            + " merror mfenced mfrac mglyph mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom "
                            + "mprescripts"
                            + " mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder "
                            + "munderover none"
                            + " semantics")
                    .split(" "));

    private KnownElements() {}

    /** Whether HTML knows an element outside of drawings and formulas. */
    public static boolean isHtml(String name) {
        return HTML.contains(name);
    }

    /** Whether an element may stand in a drawing or a formula. */
    public static boolean isDrawn(String name) {
        return DRAWN.contains(name);
    }
}
