package org.simloom.deck.workflow.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.base.problem.Location;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.ImportRequest;
import org.simloom.deck.workflow.ImportResult;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.internal.RawLines;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.model.io.ModelFiles;

/** Writes the files of one import. */
public final class Writing {
    private static final String PROJECT = ".project";
    private static final String PROJECT_FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription>
            \t<name>%s</name>
            </projectDescription>
            """;
    private static final int BUFFER = 1 << 16;

    private final DeckSurvey survey;
    private final ImportRequest request;
    private final BooleanSupplier cancelled;
    private final List<Parameter> parameters;
    private final Formulas formulas;
    private final Packing packing;
    private final Map<Path, TemplateText> texts = new HashMap<>();

    public Writing(DeckSurvey survey, ImportRequest request, BooleanSupplier cancelled) {
        this.survey = survey;
        this.request = request;
        this.cancelled = cancelled;
        Names.checkFile(request.folder(), request.name());
        this.parameters = Names.bound(survey, request.parameters());
        this.formulas = new Formulas(survey.parameters(), parameters);
        this.packing = new Packing(survey);
        survey.files().forEach(file -> texts.put(file, new TemplateText(formulas.uses(), file.equals(survey.deck()))));
        for (Parameter parameter : parameters) {
            for (Place place : parameter.places()) {
                texts.get(place.file()).replace(place.line(), place.field(), Templated.of(parameter));
            }
        }
        survey.inclusions().stream().filter(packing::isRenamed).forEach(i -> texts.get(i.from())
                .include(i.line(), packing.names().get(i.file())));
    }

    /** Writes everything aside, then moves it. */
    public ImportResult write() throws IOException {
        String flow = request.name() + ".simflow";
        String template = templateName();
        boolean big = MeshData.isIn(survey, texts.get(survey.deck()));
        String folder = packing.names().isEmpty() && !big ? "" : request.name() + "-files";
        List<String> names = new ArrayList<>(List.of(template, flow));
        if (!folder.isEmpty()) {
            names.add(1, folder);
        }
        List<String> there = names.stream().filter(name -> Files.exists(request.folder().resolve(name))).toList();
        if (!there.isEmpty() && !request.overwrite()) {
            throw Texts.problem("exists", Location.file(request.folder()), String.join(", ", there));
        }
        boolean project = request.newProject() && isFree(request.folder());
        if (project) {
            names.add(0, PROJECT);
        }
        String prefix = project ? "" : prefix();
        WorkflowModel model = new WorkflowModel(request, survey.deck().getFileName().toString(), prefix + template,
                folder.isEmpty() ? "" : prefix + folder);
        model.inputs(parameters, formulas);
        request.outputs().forEach(model::output);
        try (Staging staging = new Staging(request.folder())) {
            if (project) {
                Files.writeString(staging.file(PROJECT), PROJECT_FILE.formatted(
                        request.folder().getFileName().toString().replace("&", "&amp;").replace("<", "&lt;")));
            }
            if (big) {
                split(staging.file(template), staging.file(folder + "/mesh").getParent());
            } else {
                copy(survey.deck(), staging.file(template));
            }
            for (Map.Entry<Path, String> entry : packing.names().entrySet()) {
                String target = folder + "/" + entry.getValue();
                copy(entry.getKey(), staging.file(target));
                if (texts.containsKey(entry.getKey()) && texts.get(entry.getKey()).isRendered()) {
                    model.template(prefix + target, entry.getValue());
                }
            }
            Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(staging.file(flow)));
            resource.getContents().add(model.workflow());
            ModelFiles.save(resource);
            staging.publish(names);
        }
        return new ImportResult(request.folder().resolve(flow), request.folder().resolve(template),
                names.stream().map(request.folder()::resolve).toList(), project);
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** A deck that lies where the template would is not to be replaced by it. */
    private String templateName() {
        String usual = request.name() + ".inp";
        Path place = request.folder().resolve(usual);
        return survey.files().contains(place) || survey.deck().equals(real(place)) ? request.name() + "-template.inp" : usual;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file; // it is not there
        }
    }

    /** The folder's path in its project, which paths in models are relative to. */
    private String prefix() {
        for (Path up = request.folder(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(PROJECT))) {
                String path = up.relativize(request.folder()).toString().replace('\\', '/');
                return path.isEmpty() ? "" : path + "/";
            }
        }
        return "";
    }

    private void copy(Path from, Path to) throws IOException {
        TemplateText text = texts.get(from);
        if (text == null || text.isPlain()) {
            Files.copy(from, to);
            return;
        }
        try (RawLines lines = new RawLines(from, cancelled);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                out.write(text.line(lines.number(), line).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void split(Path to, Path folder) throws IOException {
        TemplateText text = texts.get(survey.deck());
        try (RawLines lines = new RawLines(survey.deck(), cancelled);
                MeshData data = MeshData.of(survey, text, folder);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                String instead = data.take(lines.number(), line);
                out.write((instead == null ? text.line(lines.number(), line) : instead).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
