package io.github.zhiban.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private static final Allowance SMALL = new Allowance(50, 1L << 40);
    private static final Allowance LARGE = Allowance.of(600, 1 << 20);

    @Test
    void handsOverWhatIsMade() {
        assertThat(Workbench.<String>apart("a word", LARGE, () -> "词")).isEqualTo("词");
    }

    @Test
    void handsOnWhatIsThrown() {
        assertThatThrownBy(() -> Workbench.apart("a fault", LARGE, () -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void stopsWorkThatPolls() {
        assertThatThrownBy(() -> Workbench.apart("the work", SMALL, () -> {
                    while (true) {
                        Account.poll();
                    }
                }))
                .isInstanceOf(OverspentException.class)
                .hasMessage("the work takes more than 0.05 s of processor time");
    }

    @Test
    void leavesWorkBehindThatDoesNotListen() {
        AtomicBoolean free = new AtomicBoolean();
        assertThatThrownBy(() -> Workbench.apart("the work", SMALL, () -> {
                    while (!free.get()) {
                        Thread.onSpinWait();
                    }
                    return "late";
                }))
                .isInstanceOf(OverspentException.class)
                .hasMessageEndingWith("and does not end");
        free.set(true);
    }

    @Test
    void stopsWorkThatAsksForMuchMemory() {
        assertThatThrownBy(() -> Workbench.apart("the work", new Allowance(1_000_000, 1 << 20), () -> {
                    byte[] last = {};
                    while (last.length < 1 << 30) {
                        last = new byte[1 << 16];
                        Account.poll();
                    }
                    return last;
                }))
                .isInstanceOf(OverspentException.class)
                .hasMessage("the work asks for more than 1 MiB of memory");
    }

    @Test
    void chargesTheWholeForItsParts() {
        assertThatThrownBy(() -> Workbench.apart("the whole", SMALL, () -> {
                    while (true) {
                        Workbench.apart("a part", LARGE, () -> {
                            for (int i = 0; i < 1_000_000; i++) {
                                Thread.onSpinWait();
                            }
                            return "part";
                        });
                        Account.poll();
                    }
                }))
                .isInstanceOf(OverspentException.class)
                .hasMessageStartingWith("the whole takes");
    }

    @Test
    void chargesTheWholeForPartsOnItsOwnThread() {
        assertThatThrownBy(() -> Account.spend(
                        "the whole",
                        SMALL,
                        () -> Account.spend("a part", LARGE, () -> {
                            while (true) {
                                Account.poll();
                            }
                        })))
                .isInstanceOf(OverspentException.class)
                .hasMessageStartingWith("the whole takes");
        Account.poll();
    }
}
