package io.github.zhiban.workspace;

import io.github.zhiban.hash.Sha256;
import io.github.zhiban.workspace.fetch.PictureStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fetched pictures by their content: {@code pictures/} holds each body under its SHA-256, {@code addresses/} under the
 * SHA-256 of an address the name of its body and the address itself. What does not match its name any more was damaged
 * and counts as absent.
 */
final class PictureCache implements PictureStore {
    private final Path addresses;
    private final Path pictures;

    PictureCache(Path folder) {
        addresses = folder.resolve("addresses");
        pictures = folder.resolve("pictures");
    }

    @Override
    public Optional<byte[]> find(String address) {
        try {
            List<String> entry = Files.readAllLines(addresses.resolve(Sha256.of(address)));
            if (entry.size() != 2 || !entry.get(1).equals(address) || !Sha256.is(entry.get(0))) {
                return Optional.empty();
            }
            byte[] picture = Files.readAllBytes(pictures.resolve(entry.get(0)));
            return Sha256.of(picture).equals(entry.get(0)) ? Optional.of(picture) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String address, byte[] bytes) throws IOException {
        String name = Sha256.of(bytes);
        // The picture first: an address never leads to nothing.
        new OutputFolder(pictures).write(name, bytes);
        new OutputFolder(addresses)
                .write(Sha256.of(address), (name + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
