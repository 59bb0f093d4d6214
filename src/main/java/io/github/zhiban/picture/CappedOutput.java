package io.github.zhiban.picture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Memory for a picture's file that ends the writing where the file gets too long to be wanted. */
final class CappedOutput extends MemoryCacheImageOutputStream {
    private final long most;
    private boolean full;

    /** @param most how many bytes the file may have */
    CappedOutput(ByteArrayOutputStream to, long most) {
        super(to);
        this.most = most;
    }

    /** Whether a writer was stopped. */
    boolean isFull() {
        return full;
    }

    @Override
    public void write(int value) throws IOException {
        take(1);
        super.write(value);
    }

    @Override
    public void write(byte[] from, int at, int count) throws IOException {
        take(count);
        super.write(from, at, count);
    }

    private void take(int count) throws IOException {
        if (getStreamPosition() + count > most) {
            full = true;
            throw new EOFException("more than " + most + " bytes");
        }
    }
}
