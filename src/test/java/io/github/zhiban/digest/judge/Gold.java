package io.github.zhiban.digest.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader who had not seen a deck marked in an article: what a summary must say, what it may well say, what says
 * nothing on a slide, and what would be false there. Sentences are named by {@link Sentence#id()}, so that nothing of
 * the articles is kept.
 *
 * @param form what kind of article it is
 * @param units in the order of the article
 * @param unusable greetings, promotion, announcements, pieces of sentences, lines that need what stands around them
 * @param wrong what the author does not say, such as the wrong options of a question
 */
record Gold(String form, List<Unit> units, Set<String> unusable, Set<String> wrong) {

    /**
     * What belongs together: shown whole or not at all.
     *
     * @param grade 3 for what a summary must say, 2 for what it may well say
     */
    record Unit(int grade, List<String> sentences) {}

    /**
     * The marks of articles, by the number that an article's name begins with.
     *
     * @param name of the file: {@code marks}, of which the even half may be tuned by, or {@code fresh} or
     *     {@code later}, by which nothing was tuned
     */
    static Map<String, Gold> read(String name) throws IOException {
        var all = new LinkedHashMap<String, Gold>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/digest/gold/" + name + ".tsv"), UTF_8)) {
            var cells = line.split("\t");
            if (cells[1].equals("form")) {
                all.put(cells[0], new Gold(cells[2], new ArrayList<>(), new HashSet<>(), new HashSet<>()));
                continue;
            }
            var gold = all.get(cells[0]);
            switch (cells[1]) {
                case "3", "2" -> gold.units.add(new Unit(Integer.parseInt(cells[1]), List.of(cells[2].split("\\+"))));
                case "0" -> gold.wrong.add(cells[2]);
                default -> gold.unusable.add(cells[2]);
            }
        }
        all.values().forEach(gold -> gold.units.forEach(unit -> unit.sentences.forEach(gold.unusable::remove)));
        return all;
    }
}
