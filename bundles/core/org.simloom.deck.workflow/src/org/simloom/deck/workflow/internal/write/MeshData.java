package org.simloom.deck.workflow.internal.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.simloom.deck.workflow.DeckLine;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.internal.RawLines;

/**
 * Takes long runs of mesh data out of a big deck to files that it includes: a template is filled in as a whole, in
 * memory, before every run, while what it includes is only copied.
 */
final class MeshData implements Closeable {
    private static final long BIG = 8L << 20;
    private static final int LONG = 1000;

    private final Map<Integer, Integer> runs = new TreeMap<>();
    private final Path folder;
    private int last;
    private int count;
    private OutputStream out;

    private MeshData(Path folder) {
        this.folder = folder;
    }

    /** Whether the deck is big, and has what can be taken out. */
    static boolean isIn(DeckSurvey survey, TemplateText text) throws IOException {
        return Files.size(survey.deck()) > BIG && !of(survey, text, null).runs.isEmpty();
    }

    /**
     * The runs of a deck.
     *
     * @param folder where they are written
     */
    static MeshData of(DeckSurvey survey, TemplateText text, Path folder) {
        MeshData data = new MeshData(folder);
        for (DeckLine line : survey.lines()) {
            int end = line.line() + line.folded() - 1;
            if (line.file().equals(survey.deck()) && line.folded() >= LONG && text.isUntouched(line.line(), end)) {
                data.runs.put(line.line(), end);
            }
        }
        return data;
    }

    /** What stands in the deck for a line; empty for one that was taken out, {@code null} for one that stays. */
    String take(int number, String line) throws IOException {
        String instead = number <= last ? "" : null;
        if (runs.containsKey(number)) {
            close();
            last = runs.get(number);
            String name = "mesh-data-" + ++count + ".inp";
            out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
            instead = "*INCLUDE, INPUT=" + name + line.substring(RawLines.content(line).length());
        }
        if (instead != null) {
            out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        }
        return instead;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
