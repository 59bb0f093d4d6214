package io.github.zhiban.workspace;

/**
 * The installation or the command line is at fault, not an article: a style, font or folder that has to be there is
 * not.
 */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
