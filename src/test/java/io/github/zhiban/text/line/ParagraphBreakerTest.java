package io.github.zhiban.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.BoundUnits;
import io.github.zhiban.text.BreakOpportunities;
import io.github.zhiban.text.LineCharacters;
import io.github.zhiban.text.LongTokens;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphBreakerTest {
    private static final double EMS = 30;

    private static ParagraphBreaker.Solution solve(String text, double tolerance) {
        LineCharacters characters = LineCharacters.of(Sample.of(text));
        LongTokens tokens = LongTokens.of(characters);
        var units = BoundUnits.of(characters);
        Glue gaps = GapPlanner.plan(characters, units, tokens, LinePolicy.body());
        Measure measure = Measure.of(EMS * Sample.EM);
        BreakOpportunities opportunities = BreakOpportunities.of(characters, units, tokens);
        CandidateFinder finder = new CandidateFinder(characters, opportunities, gaps, measure, LinePolicy.body());
        return new ParagraphBreaker(
                        finder.all(0, text.length()), gaps, new JustifiedCost(gaps), measure, true, text.length(), true)
                .solve(tolerance);
    }

    /** The work is counted, not timed: ten times the text takes about ten times the evaluations. */
    @Test
    void workGrowsWithTheLengthOfTheText() {
        String page = RandomText.mixed(new Random(7), 2_000);
        for (double tolerance : new double[] {1.5, Double.POSITIVE_INFINITY}) {
            double one = solve(page, tolerance).evaluations();
            double ten = solve(page.repeat(10), tolerance).evaluations();
            assertThat(ten / one).as("tolerance %s", tolerance).isBetween(8.0, 13.0);
        }
    }

    @Test
    void anAddressOfNineThousandCharactersCostsLinearWork() {
        String address = "https://example.org/" + "a1b2".repeat(2_254);
        assertThat(solve(address, Double.POSITIVE_INFINITY).evaluations()).isLessThan(9_036L * 100);
    }

    @Test
    void thereIsNoSolutionWithinATightToleranceAndAlwaysOneWithout() {
        String text = "Donaudampfschifffahrtsgesellschaftskapitaene und so weiter"
                + " Donaudampfschifffahrtsgesellschaftskapitaene";
        assertThat(solve(text, 0.01).demerits()).isInfinite();
        assertThat(solve(text, Double.POSITIVE_INFINITY).demerits()).isFinite();
    }

    /** Optimum fit is more even than taking each line as full as it goes. */
    @Test
    void linesAreMoreEvenThanGreedyOnes() {
        double optimum = 0;
        double greedy = 0;
        for (int seed = 0; seed < 20; seed++) {
            String text = RandomText.mixed(new Random(seed), 400);
            optimum += variance(Sample.set(text, LinePolicy.body(), EMS));
            greedy += variance(Greedy.set(Sample.of(text), LinePolicy.body(), Measure.of(EMS * Sample.EM)));
        }
        assertThat(optimum).isLessThan(0.5 * greedy);
    }

    /** A tight line beside a loose one shows more than two of which each is a little off. */
    @Test
    void tightLinesDoNotStandBesideLooseOnes() {
        assertThat(Sample.lines("整个C++程序重新写了一遍2023年再加1,000块钱也许(Latin letters)而已", LinePolicy.body(), 12))
                .containsExactly("整个C++程序重新写了一遍", "2023年再加1,000块钱也许", "(Latin letters)而已");
    }

    /** The variance of the changes that justification makes to lines, per em of measure. */
    private static double variance(List<SetLine> lines) {
        double[] densities = IntStream.range(0, lines.size() - 1)
                .mapToDouble(i -> density(lines.get(i)))
                .toArray();
        double mean = IntStream.range(0, densities.length)
                .mapToDouble(i -> densities[i])
                .average()
                .orElse(0);
        return IntStream.range(0, densities.length)
                .mapToDouble(i -> (densities[i] - mean) * (densities[i] - mean))
                .sum();
    }

    private static double density(SetLine line) {
        double ink = 0;
        for (int i = line.start(); i < line.end(); i++) {
            ink += line.right(i) - line.left(i);
        }
        return ink / (EMS * Sample.EM);
    }
}
