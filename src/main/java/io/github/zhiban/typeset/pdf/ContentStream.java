package io.github.zhiban.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators of one page (ISO 32000-1, 7.8.2). Numbers keep three decimals. */
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
        long thousandths = Math.round(Math.abs(value) * 1000);
        StringBuilder digits = new StringBuilder();
        if (value < 0 && thousandths > 0) {
            digits.append('-');
        }
        digits.append(thousandths / 1000);
        int fraction = (int) (thousandths % 1000);
        if (fraction > 0) {
            digits.append('.').append((char) ('0' + fraction / 100));
            if (fraction % 100 > 0) {
                digits.append((char) ('0' + fraction / 10 % 10));
            }
            if (fraction % 10 > 0) {
                digits.append((char) ('0' + fraction % 10));
            }
        }
        return put(digits.toString());
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
