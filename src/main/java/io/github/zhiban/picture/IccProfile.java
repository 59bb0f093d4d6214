package io.github.zhiban.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;

/** Colour profiles as files embed them (ICC.1). */
final class IccProfile {
    /** Colours that tell sRGB from its likes: of other primaries, another gamma, or none. */
    private static final float[][] PROBES = {
        {0.5f, 0.5f, 0.5f}, {0.8f, 0.2f, 0.1f}, {0.1f, 0.7f, 0.2f}, {0.1f, 0.2f, 0.9f}
    };

    /** A little more than an 8-bit sample is off by rounding. */
    private static final float TOLERANCE = 1.5f / 255;

    private IccProfile() {}

    /** The space of three colours that a profile describes; empty when it is damaged or of another kind. */
    static Optional<ICC_ColorSpace> space(byte[] profile) {
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            return space.getType() == ColorSpace.TYPE_RGB && space.getNumComponents() == 3
                    ? Optional.of(space)
                    : Optional.empty();
        } catch (IllegalArgumentException | CMMException damaged) {
            return Optional.empty();
        }
    }

    /** Whether colours mean the same in the profile as in sRGB, so that it is not needed. */
    static boolean isSrgb(byte[] profile) {
        return space(profile).map(IccProfile::isSrgb).orElse(false);
    }

    private static boolean isSrgb(ICC_ColorSpace space) {
        try {
            for (float[] probe : PROBES) {
                float[] seen = space.toRGB(probe);
                for (int i = 0; i < probe.length; i++) {
                    if (Math.abs(seen[i] - probe[i]) > TOLERANCE) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CMMException damaged) {
            return false;
        }
    }
}
