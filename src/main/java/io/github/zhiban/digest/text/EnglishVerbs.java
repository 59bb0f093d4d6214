package io.github.zhiban.digest.text;

import java.util.Set;

/** English words that are nearly always verbs: enough to tell a sentence from a title. */
final class EnglishVerbs {
    private static final Set<String> WORDS = Set.of(
            ("is are was were be been am has have had do does did can cannot can't could may might must shall should "
                            + "will would isn't aren't don't doesn't won't it's that's you'll we'll let's"
                            + " make makes made get gets got give gives given take takes took taken go goes went "
                            + "come comes came know knows see sees find finds found keep keeps let lets say says "
                            + "said need needs"
                            + " want wants use uses mean means become becomes provide provides allow allows support "
                            + "supports return returns contain contains call calls create creates define defines "
                            + "include"
                            + " includes require requires describe describes read reads write writes run runs work "
                            + "works start starts stop stops add adds remove removes send sends receive receives "
                            + "show shows"
                            + " hold holds store stores load loads follow follows depend depends apply applies "
                            + "accept accepts ensure ensures enable enables perform performs represent represents "
                            + "handle"
                            + " handles convert converts initialize initializes behave behaves exist exists consist "
                            + "consists begin begins prevent prevents avoid avoids choose chooses produce produces")
                    .split(" "));

    private EnglishVerbs() {}

    static boolean contains(String word) {
        return WORDS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }
}
