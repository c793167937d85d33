package org.simloom.mesh.internal.vtu;

/** The XML of .vtu files. */
public final class VtuText {
    /** How a file begins, up to its first piece. */
    public static final String START = "<?xml version=\"1.0\"?>\n<VTKFile type=\"UnstructuredGrid\" version=\"1.0\" "
            + "byte_order=\"LittleEndian\" header_type=\"UInt64\">\n<UnstructuredGrid>\n";

    private VtuText() {
    }

    /** An array whose numbers are among the appended data. */
    public static String array(String type, String name, int components, long offset) {
        return "<DataArray type=\"" + type + "\" Name=\"" + escape(name) + "\" NumberOfComponents=\"" + components
                + "\" format=\"appended\" offset=\"" + offset + "\"/>\n";
    }

    /** A text as a value of an attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
