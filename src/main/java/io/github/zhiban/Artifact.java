package io.github.zhiban;

import io.github.zhiban.hash.Sha256;

/**
 * A finished file.
 *
 * @param fileName its name in the output folder
 * @param bytes not to be changed
 */
public record Artifact(String fileName, byte[] bytes) {

    /** The SHA-256 of the bytes in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes);
    }
}
