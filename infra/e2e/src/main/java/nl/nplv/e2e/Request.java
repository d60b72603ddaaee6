package nl.nplv.e2e;

/**
 * What somebody asks of the platform.
 *
 * @param client who asks; empty for the public
 * @param resource path of the resource whose ETag goes along as If-Match; empty for none
 * @param body JSON; empty for none
 */
record Request(String client, String method, String path, String resource, String body) {

    /** Everybody may read. */
    static Request read(String path) {
        return new Request("", "GET", path, "", "");
    }

    static Request post(String client, String path, String body) {
        return new Request(client, "POST", path, "", body);
    }

    /** A step of a resource, such as its activation. */
    static Request put(String client, String resource, String step) {
        return new Request(client, "PUT", resource + step, resource, "");
    }
}
