package io.github.zhiban.picture;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A selector of a drawing's sheet (Selectors Level 3): types, classes, identifiers, attributes, {@code :not},
 * {@code :first-child} and its like, with all combinators. What else there is matches nothing, as in a browser that
 * does not know it.
 */
final class SvgSelector {
    /** So many compounds are tried for an element at most: each combinator may try every ancestor anew. */
    private static final int MOST_TRIES = 2_000;

    private final List<Compound> compounds;

    private int tries;

    /**
     * What is said about one element.
     *
     * @param before how it is joined to the compound before it; {@code null} for the first
     */
    private record Compound(@Nullable ECSSSelectorCombinator before, List<ICSSSelectorMember> members) {}

    SvgSelector(CSSSelector selector) {
        compounds = new ArrayList<>();
        ECSSSelectorCombinator combinator = null;
        List<ICSSSelectorMember> members = new ArrayList<>();
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (member instanceof ECSSSelectorCombinator next) {
                compounds.add(new Compound(combinator, members));
                combinator = next;
                members = new ArrayList<>();
            } else {
                members.add(member);
            }
        }
        compounds.add(new Compound(combinator, members));
    }

    /** Specificity (Selectors Level 3, 9): identifiers, then classes and attributes, then types. */
    int specificity() {
        return compounds.stream()
                .flatMap(compound -> compound.members.stream())
                .mapToInt(SvgSelector::weight)
                .sum();
    }

    private static int weight(ICSSSelectorMember member) {
        if (member instanceof CSSSelectorSimpleMember simple) {
            return simple.isHash()
                    ? 1_000_000
                    : simple.isElementName() ? simple.getValue().equals("*") ? 0 : 1 : 1_000;
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return not.getAllSelectors().stream()
                    .mapToInt(inner -> new SvgSelector(inner).specificity())
                    .max()
                    .orElse(0);
        }
        return 1_000;
    }

    boolean matches(Element element) {
        tries = 0;
        return matches(element, compounds.size() - 1);
    }

    private boolean matches(Element element, int index) {
        Compound compound = compounds.get(index);
        if (tries++ > MOST_TRIES || compound.members.isEmpty()) {
            return false;
        }
        for (ICSSSelectorMember member : compound.members) {
            if (!isTrue(member, element)) {
                return false;
            }
        }
        ECSSSelectorCombinator combinator = compound.before;
        if (combinator == null) {
            return true;
        }
        boolean sibling = combinator == ECSSSelectorCombinator.PLUS || combinator == ECSSSelectorCombinator.TILDE;
        boolean nearest = combinator == ECSSSelectorCombinator.PLUS || combinator == ECSSSelectorCombinator.GREATER;
        Element at = sibling ? previous(element) : SvgStyle.parent(element);
        while (at != null) {
            if (matches(at, index - 1)) {
                return true;
            }
            at = nearest ? null : sibling ? previous(at) : SvgStyle.parent(at);
        }
        return false;
    }

    private static boolean isTrue(ICSSSelectorMember member, Element element) {
        if (member instanceof CSSSelectorSimpleMember simple) {
            return isTrue(simple, element);
        }
        if (member instanceof CSSSelectorAttribute attribute) {
            return isTrue(attribute, element);
        }
        return member instanceof CSSSelectorMemberNot not
                && not.getAllSelectors().stream().noneMatch(inner -> new SvgSelector(inner).matches(element));
    }

    private static boolean isTrue(CSSSelectorSimpleMember simple, Element element) {
        String value = simple.getValue();
        if (simple.isHash()) {
            return element.getAttribute("id").equals(value.substring(1));
        }
        if (simple.isClass()) {
            return (' ' + element.getAttribute("class").replaceAll("\\s", " ") + ' ')
                    .contains(' ' + value.substring(1) + ' ');
        }
        if (simple.isPseudo()) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case ":root" -> SvgStyle.parent(element) == null;
                case ":first-child" -> previous(element) == null;
                case ":last-child" -> next(element) == null;
                case ":only-child" -> previous(element) == null && next(element) == null;
                default -> false;
            };
        }
        String name = element.getTagName();
        return value.equals("*") || value.equalsIgnoreCase(name.substring(name.indexOf(':') + 1));
    }

    private static boolean isTrue(CSSSelectorAttribute attribute, Element element) {
        String name = attribute.getAttrName();
        if (!element.hasAttribute(name) || attribute.getOperator() == null || attribute.getAttrValue() == null) {
            return element.hasAttribute(name);
        }
        String actual = element.getAttribute(name);
        String wanted = attribute.getAttrValue().replaceAll("^[\"']|[\"']$", "");
        return switch (attribute.getOperator()) {
            case EQUALS -> actual.equals(wanted);
            case INCLUDES -> (' ' + actual + ' ').contains(' ' + wanted + ' ');
            case DASHMATCH -> actual.equals(wanted) || actual.startsWith(wanted + '-');
            case BEGINMATCH -> !wanted.isEmpty() && actual.startsWith(wanted);
            case ENDMATCH -> !wanted.isEmpty() && actual.endsWith(wanted);
            case CONTAINSMATCH -> !wanted.isEmpty() && actual.contains(wanted);
        };
    }

    private static @Nullable Element previous(Element element) {
        Node at = element.getPreviousSibling();
        while (at != null && !(at instanceof Element)) {
            at = at.getPreviousSibling();
        }
        return (Element) at;
    }

    private static @Nullable Element next(Element element) {
        Node at = element.getNextSibling();
        while (at != null && !(at instanceof Element)) {
            at = at.getNextSibling();
        }
        return (Element) at;
    }
}
