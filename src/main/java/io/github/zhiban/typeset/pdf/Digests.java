package io.github.zhiban.typeset.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fingerprints, from which identifiers are made that are the same for the same content. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
