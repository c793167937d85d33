package org.simloom.mesh.vtu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.base.files.WholeFile;
import org.simloom.mesh.internal.vtu.VtuText;

/**
 * Writes triangles with values at their nodes as one .vtu file for ParaView and whatever else reads VTK: an unstructured
 * grid in XML with raw binary data appended (VTK User's Guide, chapter "VTK File Formats"). Not thread-safe.
 */
public final class SkinWriter {
    private static final int TRIANGLE = 5;

    private final double[] points;
    private final int[] triangles;
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private final StringBuilder facts = new StringBuilder();
    private long offset;

    /**
     * @param points    x, y and z of each node
     * @param triangles three places of nodes for each triangle, from 0
     */
    public SkinWriter(double[] points, int[] triangles) {
        this.points = points;
        this.triangles = triangles;
    }

    /** Adds values, one a node. */
    public SkinWriter values(String name, double[] each) {
        if (each.length != points.length / 3) {
            throw new IllegalArgumentException(each.length + " values, " + points.length / 3 + " nodes");
        }
        values.put(name, each);
        return this;
    }

    /** Adds a number that says something of the whole. */
    public SkinWriter fact(String name, double value) {
        facts.append("<DataArray type=\"Float64\" Name=\"").append(VtuText.escape(name))
                .append("\" NumberOfTuples=\"1\" format=\"ascii\">").append(value).append("</DataArray>\n");
        return this;
    }

    /** Adds a text that says something of the whole. */
    public SkinWriter fact(String name, String text) {
        facts.append("<DataArray type=\"String\" Name=\"").append(VtuText.escape(name))
                .append("\" NumberOfTuples=\"1\" format=\"ascii\">");
        // VTK writes texts as the numbers of their bytes, with a 0 at the end
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            facts.append(one & 0xff).append(' ');
        }
        facts.append("0</DataArray>\n");
        return this;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException where that fails; what was there before is there still
     */
    public void write(Path file) throws IOException {
        byte[] head = head().getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\n</AppendedData>\n</VTKFile>\n".getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(head.length + offset + tail.length)).order(ByteOrder.LITTLE_ENDIAN);
        out.put(head);
        reals(out, points);
        int cells = triangles.length / 3;
        out.putLong(4L * triangles.length);
        for (int place : triangles) {
            out.putInt(place);
        }
        out.putLong(8L * cells);
        for (int i = 1; i <= cells; i++) {
            out.putLong(3L * i);
        }
        out.putLong(cells);
        for (int i = 0; i < cells; i++) {
            out.put((byte) TRIANGLE);
        }
        values.values().forEach(each -> reals(out, each));
        out.put(tail);
        WholeFile.write(file, out.array());
    }

    private static void reals(ByteBuffer out, double[] numbers) {
        out.putLong(8L * numbers.length);
        for (double number : numbers) {
            out.putDouble(number);
        }
    }

    private String head() {
        offset = 0;
        StringBuilder xml = new StringBuilder(VtuText.START);
        xml.append("<FieldData>\n").append(facts).append("</FieldData>\n<Piece NumberOfPoints=\"").append(points.length / 3)
                .append("\" NumberOfCells=\"").append(triangles.length / 3).append("\">\n<Points>\n");
        array(xml, "Float64", "Points", 3, 8L * points.length);
        xml.append("</Points>\n<Cells>\n");
        array(xml, "Int32", "connectivity", 1, 4L * triangles.length);
        array(xml, "Int64", "offsets", 1, 8L * triangles.length / 3);
        array(xml, "UInt8", "types", 1, triangles.length / 3);
        xml.append("</Cells>\n<PointData>\n");
        values.forEach((name, each) -> array(xml, "Float64", name, 1, 8L * each.length));
        return xml.append("</PointData>\n</Piece>\n</UnstructuredGrid>\n<AppendedData encoding=\"raw\">\n_").toString();
    }

    private void array(StringBuilder xml, String type, String name, int components, long bytes) {
        xml.append(VtuText.array(type, name, components, offset));
        offset += Long.BYTES + bytes;
    }
}
