package io.github.zhiban.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static final Coverage COVERAGE =
            Coverage.of(new Workspace(new Home(Path.of("").toAbsolutePath()), Path.of("target"), null).fonts());

    @ParameterizedTest
    @ValueSource(strings = {"汉字，标点。", "Latin äöü", "😀👍🏽", "𝔸", "→√∑", "ก", "א", "ع", "한", "ひ"})
    void coversWhatArticlesHold(String text) {
        assertThat(COVERAGE.covers(text)).isTrue();
    }

    /** Faces made of letters, as people end messages with them, borrow from a dozen scripts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ღ˘⌣˘ღ)",
                "ʕ•ᴥ•ʔ",
                "ಠ_ಠ",
                "ヽ(°▽°)ﾉ",
                "(╯‵□′)╯︵┻━┻",
                "(๑•̀ㅂ•́)و✧",
                "ಥ_ಥ",
                "༼ つ ◕_◕ ༽つ",
                "(´･ω･`)",
                "(｡♥‿♥｡)",
                "ᕕ( ᐛ )ᕗ",
                "ლ(╹◡╹ლ)",
                "(ฅ´ω`ฅ)",
                "щ(ﾟДﾟщ)",
                "ಠ╭╮ಠ",
                "٩(◕‿◕｡)۶",
                "⸜(｡˃ ᵕ ˂ )⸝",
                "₍ᐢ.ˬ.ᐢ₎",
                "૮₍ ˶ᵔ ᵕ ᵔ˶ ₎ა",
                "꒰⑅ᵕ༚ᵕ꒱",
                "(ᗒᗣᗕ)՞",
                "꧁꧂",
                "࿐",
                "᭄",
                "ꦿ",
                "ཌད",
                "༺༻"
            })
    void coversFacesMadeOfLetters(String face) {
        assertThat(COVERAGE.covers(face)).isTrue();
    }

    /** Scripts of China's peoples and of the names that articles quote; a text of each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "བོད་སྐད་ཡིག", "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", "ꆈꌠꁱꂷ", "ئۇيغۇرچە", "ꓡꓲꓢꓴ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം",
                        "বাংলা", "ગુજરાતી",
                "ਗੁਰਮੁਖੀ", "ଓଡ଼ିଆ", "සිංහල", "မြန်မာ", "ភាសាខ្មែរ", "ລາວ", "ქართული", "Հայերեն", "አማርኛ", "ᏣᎳᎩ",
                        "ܣܘܪܝܝܐ",
                "ދިވެހި", "हिन्दी"
            })
    void coversTheScriptsOfOthers(String text) {
        assertThat(COVERAGE.covers(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200D, 0xFE0F, 0xFEFF, 0x3000, 0xA0, '\n', '\t', 0xAD, 0xE0101})
    void whatIsNeverDrawnIsNeverMissing(int invisible) {
        assertThat(COVERAGE.covers(invisible)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE020, 0xF8FF, 0x10FFFD})
    void saysWhatNoFontHas(int unknown) {
        assertThat(COVERAGE.covers(unknown)).isFalse();
    }

    @Test
    void noFontsCoverNothingThatIsDrawn() {
        Coverage none = Coverage.of(new FontLibrary(List.of()));

        assertThat(none.covers('a')).isFalse();
        assertThat(none.covers(' ')).isTrue();
    }
}
