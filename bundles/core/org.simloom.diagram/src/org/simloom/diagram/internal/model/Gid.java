package org.simloom.diagram.internal.model;

/** Ids in the diagram: a shape and its only pin may have the same id, so each kind of thing has a prefix. */
public final class Gid {
    /** The id of the diagram itself. */
    public static final String GRAPH = "graph";

    private static final String NODE = "n:";
    private static final String PORT = "p:";
    private static final String EDGE = "e:";
    private static final String LABEL = "l:";

    private Gid() {
    }

    public static String node(String shape) {
        return NODE + shape;
    }

    public static String port(String pin) {
        return PORT + pin;
    }

    public static String edge(String line) {
        return EDGE + line;
    }

    public static String label(String shape) {
        return LABEL + shape;
    }

    public static boolean isNode(String gid) {
        return gid != null && gid.startsWith(NODE);
    }

    public static boolean isPort(String gid) {
        return gid != null && gid.startsWith(PORT);
    }

    public static boolean isEdge(String gid) {
        return gid != null && gid.startsWith(EDGE);
    }

    /** The id without its prefix; as it is where it has none. */
    public static String plain(String gid) {
        return gid == null ? "" : gid.length() > 1 && gid.charAt(1) == ':' && "npel".indexOf(gid.charAt(0)) >= 0
                ? gid.substring(2) : gid;
    }
}
