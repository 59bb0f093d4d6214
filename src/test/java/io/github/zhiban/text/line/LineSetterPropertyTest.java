package io.github.zhiban.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.HanLatin;
import io.github.zhiban.text.LineCharacters;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, every measure and every policy. */
class LineSetterPropertyTest {
    private static final String NO_START = "。．，、：；！？”’」』）》〉】〗〕］｝～–·‧—…";
    private static final String NO_END = "“‘「『（《〈【〖〔［｛/";
    /** What T4 to T7 keep together, as it appears in the random texts. */
    private static final Pattern UNIT =
            Pattern.compile("——|……|Node\\.js|v1\\.2\\.3|C\\+\\+|GPT-4|50 kg|第5章|￥100|3\\.14%|1,000|2023年|don’t|3–5");

    @ParameterizedTest
    @EnumSource(Squeeze.class)
    void paragraphsKeepTheRules(Squeeze squeeze) {
        Random random = new Random(squeeze.ordinal());
        for (int round = 0; round < 60; round++) {
            String text = RandomText.mixed(random, 50 + random.nextInt(500));
            double ems = 12 + random.nextInt(30) + (random.nextInt(3) == 0 ? 0.37 : 0);
            List<SetLine> lines = Sample.set(text, LinePolicy.body().squeezed(squeeze), ems);
            assertEveryCharacterOnceInOrder(text, lines);
            assertBreaksKeepRules(text, lines);
            assertFilled(text, lines, ems);
            assertGapsWithinBounds(text, lines, ems);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void evenAWildTextOnANarrowMeasureNeitherOverflowsNorLosesACharacter(int ems) {
        Random random = new Random(ems);
        for (int round = 0; round < 60; round++) {
            String text = RandomText.wild(random, 60);
            for (LinePolicy policy : List.of(LinePolicy.body(), LinePolicy.ragged(), LinePolicy.title())) {
                List<SetLine> lines = Sample.set(text, policy, ems);
                assertEveryCharacterOnceInOrder(text, lines);
                assertThat(lines)
                        .allSatisfy(line -> assertThat(Sample.end(line)).isLessThanOrEqualTo(ems + 1e-6));
            }
        }
    }

    private static void assertEveryCharacterOnceInOrder(String text, List<SetLine> lines) {
        int expected = 0;
        for (SetLine line : lines) {
            assertThat(text.substring(expected, line.start())).isBlank();
            assertThat(line.end()).isGreaterThanOrEqualTo(line.start());
            assertThat(text.substring(line.end(), line.next())).isBlank();
            expected = line.next();
        }
        assertThat(expected).isEqualTo(text.length());
    }

    private static void assertBreaksKeepRules(String text, List<SetLine> lines) {
        for (SetLine line : lines.subList(1, lines.size())) {
            String context = text.substring(Math.max(0, line.start() - 9), line.start()) + "|"
                    + text.substring(line.start(), Math.min(text.length(), line.start() + 9));
            assertThat(NO_START.indexOf(text.charAt(line.start())))
                    .as("T1, T3 %s", context)
                    .isNegative();
        }
        for (SetLine line : lines.subList(0, lines.size() - 1)) {
            assertThat(NO_END.indexOf(text.charAt(line.end() - 1)))
                    .as("T2, T3 %s", text.substring(line.start(), line.next()))
                    .isNegative();
        }
        UNIT.matcher(text)
                .results()
                .forEach(unit -> assertThat(lines)
                        .as("T4 to T7 %s", unit.group())
                        .noneMatch(line -> unit.start() < line.start() && line.start() < unit.end()));
    }

    private static void assertFilled(String text, List<SetLine> lines, double ems) {
        for (SetLine line : lines.subList(0, lines.size() - 1)) {
            double missing = ems - Sample.end(line);
            if (missing > 1e-6) {
                assertThat(missing)
                        .as("T16 %s", text.substring(line.start(), line.end()))
                        .isGreaterThan(Glue.WIDEST_GROWTH * gapsBesideHan(text, line));
            }
        }
        assertThat(lines.stream().filter(SetLine::filled).count())
                .as("T16 over a paragraph")
                .isGreaterThanOrEqualTo(Math.round(0.8 * (lines.size() - 1)));
        assertThat(Sample.end(lines.getLast())).isLessThanOrEqualTo(ems + 1e-6);
    }

    /** The gaps of a line that can always grow. */
    private static long gapsBesideHan(String text, SetLine line) {
        return text.substring(line.start(), line.end())
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .count()
                - 1;
    }

    /** T9, T14, T17, T18: no gap is negative, Han–Latin gaps keep an eighth of an em, marks keep half an em. */
    private static void assertGapsWithinBounds(String text, List<SetLine> lines, double ems) {
        LineCharacters characters = LineCharacters.of(Sample.of(text));
        for (SetLine line : lines) {
            for (int i = line.start(); i < line.end() - 1; i++) {
                double gap = Sample.gapAfter(line, i);
                assertThat(gap).as("gap in %s at %d of %s em", text, i, ems).isGreaterThanOrEqualTo(-1e-9);
                if (HanLatin.meet(characters, i, i + 1)) {
                    assertThat(gap).as("T17 %s", text.substring(i, i + 2)).isGreaterThanOrEqualTo(0.125 - 1e-9);
                }
                if (characters.at(i).isMark()) {
                    assertThat((line.right(i) - line.left(i)) / Sample.EM)
                            .as("T17 %s in %s", text.charAt(i), text)
                            .isBetween(0.5 - 1e-9, 1 + 1e-9);
                }
            }
        }
    }
}
