package io.github.zhiban.workspace.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked of a host. */
enum FetchKind {
    /** Accepted: what can be read, and nothing newer that hosts would convert to. */
    PICTURE("image/png,image/jpeg,image/gif,image/webp,image/bmp,image/tiff,image/svg+xml,*/*;q=0.1"),
    PAGE("text/html,application/xhtml+xml,text/markdown,text/plain;q=0.8,*/*;q=0.1");

    private final String accepted;

    FetchKind(String accepted) {
        this.accepted = accepted;
    }

    /** The value of the {@code Accept} header. */
    String accepted() {
        return accepted;
    }

    /** Whether an answer with this {@code Content-Type} may be what was asked for; some types state nothing. */
    boolean mayBe(@Nullable String contentType) {
        String type = contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || switch (this) {
                    case PICTURE -> type.startsWith("image/") || type.endsWith("/octet-stream");
                    case PAGE ->
                        switch (type) {
                            case "text/html", "application/xhtml+xml", "text/markdown", "text/plain" -> true;
                            default -> false;
                        };
                };
    }
}
