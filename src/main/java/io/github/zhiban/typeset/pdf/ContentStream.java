package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.object.Decimals;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators of one page (ISO 32000-1, 7.8.2). */
final class ContentStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    /** Adds operands or an operator as they are, with a blank after. */
    ContentStream put(String token) {
        bytes.writeBytes(token.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(' ');
        return this;
    }

    /** Adds an operator and ends the line. */
    ContentStream end(String operator) {
        bytes.writeBytes(operator.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write('\n');
        return this;
    }

    ContentStream number(double value) {
        return put(Decimals.of(value));
    }

    ContentStream numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    int length() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
