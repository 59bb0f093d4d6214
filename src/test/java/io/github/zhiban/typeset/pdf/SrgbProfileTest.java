package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {
    @Test
    void isTheSameEverywhere() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(SrgbProfile.write());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("0264a558dca52986607b0970cd1ea7fd9f0a7b2a09004cb3b93081df1076186b");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.5, 0.5, 0.5", "1, 0, 0", "0.2, 0.7, 0.4", "0.01, 0, 0.99"})
    void meansTheColoursOfSrgb(float red, float green, float blue) {
        ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.write()));
        float[] expected = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(new float[] {red, green, blue});

        assertThat(space.toCIEXYZ(new float[] {red, green, blue})).containsExactly(expected, offset(0.002f));
    }
}
