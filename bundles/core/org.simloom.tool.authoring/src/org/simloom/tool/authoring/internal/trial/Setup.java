package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.ToolDraft;

/** What one trial is given: files, words and variables. Made from a draft, then changed for what is to be tried. */
public final class Setup {
    private static final Set<String> ALWAYS = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> surroundings;

    private Setup(Map<String, String> surroundings) {
        this.surroundings = surroundings;
    }

    /** What the draft declares, and nothing else. */
    public static Setup of(ToolDraft draft, Map<String, String> surroundings) {
        Setup setup = new Setup(surroundings);
        draft.files().forEach(file -> {
            setup.files.put(file.target(), Path.of(file.source()));
            if (file.keeps()) {
                setup.contents.put(file.target(), new byte[0]);
            }
        });
        setup.command.add(draft.program().path());
        draft.arguments().forEach(argument -> setup.command.add(word(argument)));
        ALWAYS.forEach(setup::inherit);
        draft.inherited().forEach(setup::inherit);
        setup.environment.putAll(draft.environment());
        return setup;
    }

    private static String word(DraftArgument argument) {
        return argument.prefix() + (argument.file().isEmpty() ? argument.text() : argument.file());
    }

    /** Lets the command see a variable of the surroundings. */
    public Setup inherit(String name) {
        if (surroundings.containsKey(name)) {
            environment.putIfAbsent(name, surroundings.get(name));
        }
        return this;
    }

    /** Adds a file. */
    public Setup add(String target, Path source) {
        files.put(target, source);
        return this;
    }

    /** Lets a folder be there. */
    public Setup keep(String folder) {
        String target = DraftFile.keeping(folder).target();
        return add(target, Path.of("")).content(target, new byte[0]);
    }

    /** Leaves a file out. */
    public Setup without(String target) {
        files.remove(target);
        return this;
    }

    /** Gives a file another content. */
    public Setup content(String target, byte[] bytes) {
        contents.put(target, bytes);
        return this;
    }

    /** Gives an argument another text. */
    public Setup argument(int index, DraftArgument changed) {
        command.set(index + 1, word(changed));
        return this;
    }

    List<String> command() {
        return command;
    }

    Map<String, String> environment() {
        return environment;
    }

    void fill(Path folder) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!contents.containsKey(file.getKey())) {
                FolderCopy.copy(file.getValue(), target);
            } else {
                Files.createDirectories(target.getParent());
                Files.write(target, contents.get(file.getKey()));
            }
        }
    }

    /** Text of a file, whatever of the two usual encodings it is in. */
    public static String text(DraftFile file) throws IOException {
        try {
            return Files.readString(Path.of(file.source()));
        } catch (java.nio.charset.MalformedInputException e) {
            return Files.readString(Path.of(file.source()), StandardCharsets.ISO_8859_1);
        }
    }
}
