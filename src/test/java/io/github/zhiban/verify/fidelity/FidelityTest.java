package io.github.zhiban.verify.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FidelityTest {

    @Test
    void countsWhatIsKeptInOrder() {
        Fidelity fidelity = Fidelity.of("石桥（拱桥），建于1950年。", "页眉 石桥 拱桥 建 1950 年 注释");

        assertThat(fidelity.characters()).isEqualTo(11);
        assertThat(fidelity.kept()).isEqualTo(10);
        assertThat(fidelity.published()).isEqualTo(14);
        assertThat(fidelity.gaps()).singleElement().hasToString("石桥拱桥建【于】1950年");
    }

    @Test
    void countsMovedTextOnce() {
        assertThat(Fidelity.of("甲乙丙丁戊", "丁戊甲乙丙").kept()).isEqualTo(3);
    }

    @Test
    void takesCompatibilityCharactersForTheOrdinaryOnes() {
        assertThat(Fidelity.of("⼀ｂ𝐱①ﬁ", "一bx1fi").keptShare()).isEqualTo(1);
    }

    @Test
    void hasNothingToLoseInAnEmptyText() {
        Fidelity fidelity = Fidelity.of("", "多余");

        assertThat(fidelity.keptShare()).isEqualTo(1);
        assertThat(fidelity.extraShare()).isEqualTo(1);
        assertThat(Fidelity.of("有", "").keptShare()).isZero();
    }

    @Test
    void isAsLongAsTheTextbookTableSays() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int[] a = text(random, 50 + random.nextInt(500), 2 + random.nextInt(30));
            int[] b =
                    round % 2 == 0 ? text(random, 50 + random.nextInt(500), 2 + random.nextInt(30)) : edited(random, a);

            BitSet found = CommonSubsequence.of(a, b);

            assertThat(found.cardinality()).as("round %d", round).isEqualTo(tableLength(a, b));
            assertThat(isSubsequence(a, found, b)).isTrue();
        }
    }

    @Test
    void scoresEveryPrefixAsTheTextbookTableDoes() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            int[] pattern = random.ints(1 + random.nextInt(300), 0, 20).toArray();
            int[] text = random.ints(1 + random.nextInt(300), 0, 1 + random.nextInt(20))
                    .toArray();

            int[] scores = PrefixScores.of(pattern, text);

            for (int length = 0; length <= text.length; length += 7) {
                assertThat(scores[length]).isEqualTo(tableLength(pattern, Arrays.copyOf(text, length)));
            }
        }
    }

    @Test
    void dividesTextsThatHaveLittleInCommon() {
        Random random = new Random(13);
        int[] a = text(random, 20_000, 3);
        int[] b = text(random, 20_000, 3);

        BitSet found = CommonSubsequence.of(a, b);

        assertThat(found.cardinality()).isEqualTo(PrefixScores.of(offset(a), offset(b))[b.length]);
        assertThat(isSubsequence(a, found, b)).isTrue();
    }

    private static int[] offset(int[] text) {
        return Arrays.stream(text).map(character -> character - '一').toArray();
    }

    @Test
    void measuresTheLongestArticles() {
        Random random = new Random(11);
        int[] reference = text(random, 225_000, 3_000);
        int[] published = edited(random, reference);

        assertThat(CommonSubsequence.of(reference, published).cardinality())
                .isGreaterThan(200_000)
                .isLessThan(225_000);
    }

    private static int[] text(Random random, int length, int alphabet) {
        return random.ints(length, '一', '一' + alphabet).toArray();
    }

    private static int[] edited(Random random, int[] text) {
        return Arrays.stream(text)
                .flatMap(character -> switch (random.nextInt(50)) {
                    case 0 -> IntStream.empty();
                    case 1 -> IntStream.of(character, '一' + random.nextInt(30));
                    default -> IntStream.of(character);
                })
                .toArray();
    }

    private static int tableLength(int[] a, int[] b) {
        int[][] length = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                length[i][j] =
                        a[i - 1] == b[j - 1] ? length[i - 1][j - 1] + 1 : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.length][b.length];
    }

    private static boolean isSubsequence(int[] a, BitSet found, int[] b) {
        int j = 0;
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            while (j < b.length && b[j] != a[i]) {
                j++;
            }
            if (j++ >= b.length) {
                return false;
            }
        }
        return true;
    }
}
