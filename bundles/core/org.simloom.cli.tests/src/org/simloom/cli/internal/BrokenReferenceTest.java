package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.model.io.ElementLines;
import org.simloom.model.io.ModelFiles;
import org.simloom.tool.ToolCatalog;

/** Every reference within every model of the examples, one after the other, led to an id that is not there, and to a wrong element. */
class BrokenReferenceTest extends CommandLineFixture {
    private static final Path EXAMPLES = Path.of("../../training/org.simloom.examples/examples");

    private final Examination examination = new Examination(new ToolCatalog(List.of(), Map.of(), Map.of()));

    /** A reference as it is written, with all that may be written there. */
    private record Written(int line, String attribute) {
        String in(String text, String id) {
            String[] lines = text.split("\n", -1);
            lines[line - 1] = lines[line - 1].replaceFirst(" " + attribute + "=\"[^\"]*\"", " " + attribute + "=\"" + id + "\"");
            return String.join("\n", lines);
        }
    }

    private static List<Written> references(Path file) {
        List<Written> all = new ArrayList<>();
        Resource model = ModelFiles.load(ModelFiles.newResourceSet(), file);
        ElementLines lines = new ElementLines(file);
        model.getAllContents().forEachRemaining(element -> element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && element.eIsSet(reference))
                .filter(reference -> (element.eGet(reference) instanceof List<?> many ? (EObject) many.get(0) : (EObject) element.eGet(reference)).eResource() == model)
                .forEach(reference -> all.add(new Written(lines.of(element), reference.getName()))));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"quench"})
    void isToldAndDrawnAndKept(String example) throws IOException {
        Path project = Files.createDirectories(folder.resolve(example));
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, project.resolve(file.getFileName()));
            }
        }
        int broken = 0;
        try (Stream<Path> files = Files.list(project)) {
            for (Path model : files.filter(ModelFiles::isModelFile).sorted().toList()) {
                // as saving writes it
                ModelFiles.save(ModelFiles.load(ModelFiles.newResourceSet(), model));
                String text = Files.readString(model);
                for (Written reference : references(model)) {
                    // the model itself is of another kind than all that is referred to within it
                    for (String id : List.of("nowhere.at-all", text.replaceAll("(?s).*?\\sid=\"([^\"]*)\".*", "$1"))) {
                        examine(model, reference.in(text, id), id);
                        broken++;
                    }
                }
                Files.writeString(model, text);
            }
        }
        assertTrue(broken > 4, "references tried: " + broken);
    }

    private void examine(Path model, String text, String id) throws IOException {
        Files.writeString(model, text);
        String name = model.getFileName().toString();
        List<Problem> found = examination.file(model);
        assertTrue(found.stream().anyMatch(one -> one.severity() == Severity.ERROR && one.message().contains("\"" + id + "\"") && one.location().line() > 0),
                () -> name + " with " + id + ": " + found);
        if (id.startsWith("nowhere") && (name.endsWith("flow") || name.endsWith("process"))) {
            Path drawing = folder.resolve("drawn.svg");
            Files.deleteIfExists(drawing);
            Outcome drawn = simloom("draw", model.toString(), "-o", drawing.toString());
            drawn.isClean();
            assertTrue(Files.exists(drawing), drawn::toString);
        }
        ModelFiles.save(ModelFiles.load(ModelFiles.newResourceSet(), model));
        assertEquals(text, Files.readString(model));
    }
}
