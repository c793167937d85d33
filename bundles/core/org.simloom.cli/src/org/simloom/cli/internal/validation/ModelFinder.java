package org.simloom.cli.internal.validation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.Texts;
import org.simloom.model.io.ModelFiles;

/** Finds the model files in folders; hidden folders, such as the store of a project, are left out. */
public final class ModelFinder extends SimpleFileVisitor<Path> {
    private final SortedSet<Path> found = new TreeSet<>();
    private final Collection<Problem> problems;
    private Path top;

    /** @param problems is given what could not be looked into */
    public ModelFinder(Collection<Problem> problems) {
        this.problems = problems;
    }

    /** The files of a target: itself, or those in the folder. */
    public void add(Path target) throws IOException {
        top = target;
        if (Files.isDirectory(target)) {
            Files.walkFileTree(target, this);
        } else {
            found.add(target);
        }
    }

    /** All files found. */
    public SortedSet<Path> found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(top) && folder.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean hidden = file.getFileName().toString().startsWith(".");
        if (!hidden && !attributes.isDirectory() && ModelFiles.isModelFile(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(Problem.error("cli.unreadable", Texts.get("validate.unreadable"),
                Texts.get("validate.unreadable.advice"), Location.file(file)));
        return FileVisitResult.CONTINUE;
    }
}
