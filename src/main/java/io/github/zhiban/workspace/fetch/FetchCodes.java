package io.github.zhiban.workspace.fetch;

import io.github.zhiban.diagnostics.Code;

/** Why a picture was not fetched. */
public final class FetchCodes {
    /** A host that failed again and again is not asked any more. */
    public static final Code HOST_GIVEN_UP = new Code("HOST_GIVEN_UP");

    /** The picture lies on a host that the user did not name, or a named host sends on to such a one. */
    public static final Code HOST_NOT_NAMED = new Code("HOST_NOT_NAMED");
    /** The address is none that is fetched: not HTTPS, with a password, or no address at all. */
    public static final Code ADDRESS_NOT_FETCHED = new Code("ADDRESS_NOT_FETCHED");
    /** The host's name leads to an address that is not public. */
    public static final Code ADDRESS_NOT_PUBLIC = new Code("ADDRESS_NOT_PUBLIC");
    /** The host sends on again and again. */
    public static final Code TOO_MANY_REDIRECTS = new Code("TOO_MANY_REDIRECTS");
    /** The host cannot be reached, or its certificate is not trusted. */
    public static final Code HOST_NOT_REACHED = new Code("HOST_NOT_REACHED");
    /** The host did not finish in time. */
    public static final Code FETCH_TIMEOUT = new Code("FETCH_TIMEOUT");
    /** The host answers with an error. */
    public static final Code FETCH_REFUSED = new Code("FETCH_REFUSED");
    /** What the host sends is no web page. */
    public static final Code FETCHED_NO_PAGE = new Code("FETCHED_NO_PAGE");
    /** What the host sends is no picture. */
    public static final Code FETCHED_NO_PICTURE = new Code("FETCHED_NO_PICTURE");
    /** The picture is larger than is fetched. */
    public static final Code FETCH_TOO_LARGE = new Code("FETCH_TOO_LARGE");
    /** A fetched picture could not be kept for the next time. */
    public static final Code NOT_CACHED = new Code("NOT_CACHED");

    private FetchCodes() {}
}
