package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Placement;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.tool.ToolCatalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a workflow or a manufacturing process as a picture, without a display. */
@Command(name = "draw")
public final class DrawCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "MODEL", index = "0", descriptionKey = "drawn")
    private String model;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.svg", descriptionKey = "drawOutput")
    private Path output;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "drawTheme")
    private Theme theme;

    @Option(names = "--open", descriptionKey = "drawOpen")
    private boolean open;

    public DrawCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Path target = services.workspace().target(model);
        Path file = Files.isDirectory(target) ? services.workspace().workflow(model) : target;
        ResourceSet set = ModelFiles.newResourceSet();
        EObject root = ModelFiles.load(set, file).getContents().get(0);
        if (!Drawings.isDrawn(root)) {
            throw problem("draw.kind", file, file.getFileName());
        }
        Project project = Project.open(file);
        Map<EObject, String> faults = new HashMap<>();
        new Examination(services.catalog()).file(set, file, (found, element) -> {
            if (found.severity() == Severity.ERROR && element != null) {
                faults.putIfAbsent(element, found.message());
            }
        });
        DiagramLayout layout = layout(set, file);
        if (open) {
            openAll(root, layout);
        }
        ToolCatalog tools = services.catalog().withProject(project.folder());
        Drawings drawings = new Drawings(id -> tools.find(id).map(ToolCatalog::label).orElse(id));
        String picture = new SvgWriter(theme, shape -> shape.element() == null ? null : faults.get(shape.element()))
                .write(drawings.draw(root, layout, Placement.NONE));
        if (output == null) {
            services.terminal().out().print(picture);
        } else {
            write(picture);
        }
        return ExitCode.OK;
    }

    /** A layout that cannot be read is told of, and the picture arranged automatically. */
    private DiagramLayout layout(ResourceSet set, Path file) {
        try {
            return Layouts.load(set, file);
        } catch (ProblemException e) {
            ErrorReporter.print(services.terminal().err(), e.problem());
            return LayoutFactory.eINSTANCE.createDiagramLayout();
        }
    }

    private static void openAll(EObject root, DiagramLayout layout) {
        Map<String, ElementLayout> laid = Layouts.index(layout);
        root.eAllContents().forEachRemaining(element -> {
            if (Drawings.isFoldable(element)) {
                String id = Drawings.id(element);
                ElementLayout entry = laid.computeIfAbsent(id, missing -> {
                    ElementLayout made = LayoutFactory.eINSTANCE.createElementLayout();
                    made.setElement(missing);
                    layout.getElements().add(made);
                    return made;
                });
                entry.setOpen(true);
            }
        });
    }

    private void write(String picture) {
        Path file = output.toAbsolutePath().normalize();
        try {
            WholeFile.write(file, picture.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw problem("draw.write", file, e.getMessage());
        }
    }

    private static ProblemException problem(String key, Path where, Object argument) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key, argument), Texts.get(key + ".advice"),
                Location.file(where)));
    }
}
