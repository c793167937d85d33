package org.simloom.cli.internal.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.merge.Conflict;
import org.simloom.merge.ModelMerge;
import org.simloom.merge.Side;
import org.simloom.model.io.ModelFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two versions of a model as {@code git merge-file} merges texts: the result is in the own file. */
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "BASE", index = "0", descriptionKey = "mergeBase")
    private Path base;

    @Parameters(paramLabel = "MINE", index = "1", descriptionKey = "mergeMine")
    private Path mine;

    @Parameters(paramLabel = "THEIRS", index = "2", descriptionKey = "mergeTheirs")
    private Path theirs;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "mergeOutput")
    private Path output;

    @Option(names = "--path", paramLabel = "PATH", descriptionKey = "mergePath")
    private Path path;

    @Option(names = "--prefer", paramLabel = "VERSION", descriptionKey = "mergePrefer")
    private Side prefer;

    public MergeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Path place = (path != null ? path : output != null ? output : mine).toAbsolutePath().normalize();
        Resource own = read(mine, place);
        EObject root = own.getContents().get(0);
        ModelMerge merge = ModelMerge.of(baseOf(root, place), root, read(theirs, place).getContents().get(0));
        int changes = merge.apply(conflict -> prefer == null ? Side.MINE : prefer);
        Path target = output == null ? mine : output;
        if (changes > 0 || output != null) {
            try {
                ModelFiles.save(own, target);
            } catch (IOException e) {
                throw new ProblemException(Problem.error("cli.merge", Texts.get("merge.write", target, e.getMessage()),
                        Texts.get("export.advice"), Location.file(target)));
            }
        }
        return prefer == null ? report(merge.conflicts(), place) : ExitCode.OK;
    }

    /** What Git calls without a base was added on both sides. */
    private EObject baseOf(EObject root, Path place) throws IOException {
        if (Files.exists(base) && Files.size(base) == 0) {
            EObject nothing = EcoreUtil.create(root.eClass());
            ModelFiles.newResourceSet().createResource(ModelFiles.uri(place)).getContents().add(nothing);
            return nothing;
        }
        return read(base, place).getContents().get(0);
    }

    /** A version of the file at {@code place}; what is wrong with it is said of the version. */
    private static Resource read(Path file, Path place) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.error("cli.merge", Texts.get("merge.missing", file),
                    Texts.get("merge.missing.advice"), Location.NONE));
        }
        ResourceSet set = ModelFiles.newResourceSet();
        try {
            return ModelFiles.read(set, place, Files.readAllBytes(file));
        } catch (ProblemException e) {
            Problem told = e.problem();
            throw new ProblemException(new Problem(told.severity(), told.code(), told.message(), told.advice(),
                    new Location(String.valueOf(file), told.location().line(), told.location().element())));
        }
    }

    private int report(List<Conflict> conflicts, Path place) {
        for (Conflict conflict : conflicts) {
            services.terminal().err().println(place.getFileName() + ": " + ConflictText.of(conflict));
        }
        if (!conflicts.isEmpty()) {
            services.terminal().err().println(Texts.get("merge.open", place.getFileName(), conflicts.size()));
        }
        return conflicts.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
