package org.simloom.pack.internal.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars whose bytes depend on nothing but their content. */
final class Jar {
    /** The first time that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Longest line of a manifest in bytes. */
    private static final int LINE = 70;
    private static final int FIRST_BEYOND_ASCII = 0x7f;

    private Jar() {
    }

    static void write(OutputStream out, String manifest, Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A header of a manifest, in lines that are not too long. Values are ASCII. */
    static String header(String name, String value) {
        StringBuilder lines = new StringBuilder();
        String rest = name + ": " + value;
        while (rest.length() > LINE) {
            lines.append(rest, 0, LINE).append("\n");
            rest = " " + rest.substring(LINE);
        }
        return lines.append(rest).append("\n").toString();
    }

    /** Texts as every reader of properties understands them. */
    static byte[] properties(Map<String, String> texts) {
        StringBuilder out = new StringBuilder();
        texts.forEach((key, text) -> {
            out.append(key).append('=');
            for (char c : text.strip().toCharArray()) {
                switch (c) {
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    default -> out.append(c < ' ' || c >= FIRST_BEYOND_ASCII ? String.format("\\u%04X", (int) c)
                            : String.valueOf(c));
                }
            }
            out.append('\n');
        });
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
