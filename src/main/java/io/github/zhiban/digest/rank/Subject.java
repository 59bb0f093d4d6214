package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a title is about, and whether a statement defines it: 「什么是索引」 is about 索引, which 「索引是一种…」 defines.
 *
 * @param name of the thing, folded and without punctuation; empty when the title names none
 * @param title folded and without punctuation
 */
public record Subject(String name, String title) {
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PART = 8;
    private static final int SHORTEST_OPENING = 4;

    /** What titles say around the name of their subject. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:什么是|何谓|何为|浅谈|浅析|初识|认识|了解|关于|what(?:is|are))|(?:是什么|的?(?:基本)?(?:定义|概念|概述|简介|介绍|含义|总览|入门|引入|基础|概论|综述|"
                    + "引言|原理|知识)[与和及]?)++$");

    /** 「X（Y，Z）是指…」, 「X 又称…」; over folded text. What is denied is not defined. */
    private static final Pattern DEFINITION =
            Pattern.compile("^(?:所谓的?)?[“\"「]?(?<name>[^，。；：、,!?（()]{1,40}?)[”\"」]?\\s*(?:[（(](?<alias>[^（）()]{1,"
                    + "90})[）)])?[”\"」]?\\s*[，,]?\\s*"
                    + "(?:(?:也|又|就|则|通常)?(?:是指|指的是|被?称为|称作|又称|又叫|又名|也叫|俗称|简称|被定义为|定义为)"
                    + "|(?:就|则|也)?(?:指|是|即)(?!否|不|因|为了|在|从|由于|通过|可以|有|没|很|非常|十分|最|如何|怎|什么|出|定|示|向|令|标|数(?![据字学组值])|针|"
                    + "导|挥|引|明)|\\s(?:is"
                    + " (?:an?|the)|are|refers to|means)\\b)");

    private static final Pattern DENIED = Pattern.compile("(?:不|并|非|不仅|不但|都|只|还|才|的|这|那|它)$");

    /** The subject of a title. */
    public static Subject of(String title) {
        var folded = LeadNumbers.fold(title);
        var name = AROUND.matcher(folded).replaceAll("");
        return new Subject(name.length() < SHORTEST_NAME ? "" : name, folded);
    }

    /**
     * Whether a statement says no more than the title, or a part of it.
     *
     * @param said folded and without punctuation
     */
    boolean repeats(String said) {
        return title.equals(said) || (said.length() >= SHORTEST_PART && title.contains(said));
    }

    /**
     * Whether a statement says what this is.
     *
     * @param folded the statement, with what it has in brackets; see {@link HanFolding}
     */
    public boolean isDefinedBy(String folded) {
        return !name.isEmpty() && names(folded).contains(name);
    }

    /** Whether a statement opens with words of this title. */
    public boolean isOpening(String folded) {
        var said = LeadNumbers.fold(folded);
        return said.length() >= SHORTEST_OPENING && title.contains(said.substring(0, SHORTEST_OPENING));
    }

    /** Whether a statement says what something is, whatever that is. */
    static boolean isDefinition(String folded) {
        return !names(folded).isEmpty();
    }

    /** Whether a statement says what something is that this title does not name. */
    public boolean isStrangeTo(String folded) {
        return isDefinition(folded) && !isTouchedBy(folded);
    }

    /** Whether a statement says what something is that this title names among other things. */
    public boolean isTouchedBy(String folded) {
        return names(folded).stream().anyMatch(it -> it.length() >= SHORTEST_NAME && title.contains(it));
    }

    private static List<String> names(String folded) {
        var definition = DEFINITION.matcher(folded);
        if (!definition.find() || DENIED.matcher(definition.group("name")).find()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        names.add(LeadNumbers.fold(definition.group("name")));
        var aliases = definition.group("alias");
        if (aliases != null) {
            names.addAll(List.of(aliases.split("[/" + Marks.LISTING + "]")).stream()
                    .map(LeadNumbers::fold)
                    .toList());
        }
        return names;
    }
}
