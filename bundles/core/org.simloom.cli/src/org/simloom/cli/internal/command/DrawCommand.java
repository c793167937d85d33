package org.simloom.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Marking;
import org.simloom.drawing.Marks;
import org.simloom.drawing.Placement;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
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
        DiagramLayout layout = layout(set, file);
        ToolCatalog tools = services.catalog().withProject(project.folder());
        Drawings drawings = new Drawings(id -> tools.find(id).map(ToolCatalog::label).orElse(id));
        Drawing drawing = open ? drawings.drawOpen(root, layout) : drawings.draw(root, layout, Placement.NONE);
        String picture = new SvgWriter(theme, marks(drawing, set, file)).write(drawing);
        if (output == null) {
            services.terminal().out().print(picture);
        } else {
            write(picture);
        }
        return ExitCode.OK;
    }

    private Marks marks(Drawing drawing, ResourceSet set, Path file) {
        Examination examination = new Examination(services.catalog());
        Marking marking = new Marking(drawing);
        examination.file(set, file, (found, element) -> marking.add(found.severity(), found.message(), element));
        marking.addNested((nested, found) -> examination.file(ModelFiles.newResourceSet(), nested, found));
        return marking;
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
