package org.simloom.deck.internal.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.deck.DeckReader;
import org.simloom.deck.ElementChoice;
import org.simloom.deck.MeshConverter.Converted;
import org.simloom.deck.internal.Texts;

/** Converts a mesh in three readings: kinds, faces, and writing. */
public final class Conversion {
    private Conversion() {
    }

    /** See {@link org.simloom.deck.MeshConverter#convert}. */
    public static Converted run(Path mesh, Path target, ElementChoice choice) throws IOException {
        KindScan kinds = new KindScan();
        DeckReader.read(mesh, kinds);
        if (kinds.dimension() == 0) {
            throw Texts.problem("mesh.empty", Location.file(mesh));
        }
        BoundaryScan scan = new BoundaryScan(kinds.dimension());
        DeckReader.read(mesh, scan);
        scan.boundary.complete();
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Converted converted = write(mesh, aside, choice, kinds.dimension(), scan);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            return converted;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static Converted write(Path mesh, Path aside, ElementChoice choice, int dimension, BoundaryScan scan)
            throws IOException {
        try (DeckWriter out = new DeckWriter(aside)) {
            out.line("** Mesh made with Gmsh");
            MeshWriter writer = new MeshWriter(scan, dimension, choice, out);
            DeckReader.read(mesh, writer);
            Map<String, Integer> loose = new SurfaceWriter(scan.boundary, scan.groups, out).write(writer.kind());
            out.end();
            return new Converted(dimension, writer.nodes(), writer.elements(), loose);
        }
    }
}
