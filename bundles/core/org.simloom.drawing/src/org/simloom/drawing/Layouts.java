package org.simloom.drawing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;

/** Reads the files that say where the elements of models are drawn. */
public final class Layouts {
    private Layouts() {
    }

    /** The file for a model: {@code x.simflow.layout} beside {@code x.simflow}. */
    public static Path file(Path model) {
        return model.resolveSibling(ModelFiles.layoutName(model.getFileName().toString()));
    }

    /**
     * The layout of a model; a new one in a resource that is not yet a file where there is none.
     *
     * @throws ProblemException as {@link ModelFiles#load(ResourceSet, Path, Class)}
     */
    public static DiagramLayout load(ResourceSet set, Path model) {
        Path file = file(model);
        if (Files.exists(file)) {
            return ModelFiles.load(set, file, DiagramLayout.class);
        }
        Resource resource = set.createResource(ModelFiles.uri(file));
        DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
        resource.getContents().add(layout);
        return layout;
    }

    /** The entries by the ids of their elements; of several for one element the first counts. */
    public static Map<String, ElementLayout> index(DiagramLayout layout) {
        Map<String, ElementLayout> index = new HashMap<>();
        for (ElementLayout entry : layout.getElements()) {
            index.putIfAbsent(entry.getElement(), entry);
        }
        return index;
    }

    /** Bend points from their text; empty where there is none, or it cannot be understood. */
    public static Optional<List<Point>> points(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (String pair : text.strip().split("\\s+")) {
            String[] numbers = pair.split(",", -1);
            try {
                Point point = new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
                if (numbers.length != 2 || !Double.isFinite(point.x()) || !Double.isFinite(point.y())) {
                    return Optional.empty();
                }
                points.add(point);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                // a way that nobody can read is found anew, like one that is not there
                return Optional.empty();
            }
        }
        return Optional.of(points);
    }

    /** The text of bend points, as {@link #points(String)} reads it. */
    public static String text(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ").append(number(point.x())).append(',').append(number(point.y()));
        }
        return text.toString();
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.format(Locale.ROOT, "%.0f", rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
