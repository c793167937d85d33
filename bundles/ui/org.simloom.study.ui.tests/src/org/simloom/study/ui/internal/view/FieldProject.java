package org.simloom.study.ui.internal.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.simloom.ui.testing.Projects;
import org.simloom.workbench.SimloomServices;

/** The bracket of the examples, on a coarser mesh, and a study of a few brackets. */
final class FieldProject {
    private static final Path EXAMPLE = Path.of("../../training/org.simloom.examples/examples/bracket");
    private static final String STUDY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:study="http://www.simloom.org/study/1.0" \
            id="brackets" name="brackets" label="%s" seed="7">
              <workflow href="bracket.simflow#bracket"/>
            %s  <responses id="r1" name="max_stress" label="%s"><port href="bracket.simflow#max_stress"/></responses>
              <responses id="r2" name="mass" label="%s" role="observed"><port href="bracket.simflow#mass"/></responses>
              <method id="m" kind="latinHypercube"><settings id="m.s" name="samples" value="%d"/></method>
            </study:Study>
            """;

    private final IProject project;

    FieldProject(String name, int samples, boolean korean, String... variables) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        Projects.delete(project);
        project.create(null);
        project.open(null);
        Path folder = project.getLocation().toPath();
        SimloomServices.trust().trust(folder);
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("bracket.")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path workflow = folder.resolve("bracket.simflow");
        Files.writeString(workflow, Files.readString(workflow)
                .replace("value=\"6 mm\"/>\n  <outputs", "value=\"8 mm\"/>\n  <outputs"));
        StringBuilder text = new StringBuilder();
        for (String variable : variables) {
            List<String> parts = List.of(variable.split(" ", 4));
            text.append("<variables id=\"v.%1$s\" name=\"%1$s\" label=\"%4$s\" lower=\"%2$s\" upper=\"%3$s\"><port href=\"bracket.simflow#%1$s\"/></variables>\n"
                    .formatted(parts.toArray()));
        }
        Files.writeString(folder.resolve("brackets.simstudy"), STUDY.formatted(korean ? "브래킷" : "Brackets", text,
                korean ? "최대 응력" : "Largest stress", korean ? "질량" : "Mass", samples));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    IFile study() {
        return project.getFile("brackets.simstudy");
    }

    void delete() {
        Projects.delete(project);
    }
}
