package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MergeTest extends CommandLineFixture {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:product="http://www.simloom.org/product/1.0" id="bracket" name="bracket">
              <parameters id="hole" name="hole" value="20.0" unit="mm"/>
              <parameters id="width" name="width" value="60.0" unit="mm"/>
              <requirements id="strength" name="strength" limit="235.0" unit="MPa">
                <verifications id="proof">
                  <workflow href="flows/plate.simflow#plate"/>
                </verifications>
              </requirements>
            </product:Product>
            """;

    @Test
    void changesOfBothSidesComeTogetherInTheOwnFile() throws IOException {
        Path mine = version("mine.simproduct", "20.0", "22.0");
        Outcome outcome = simloom("merge", version("base.simproduct", "20.0", "20.0").toString(), mine.toString(),
                version("theirs.simproduct", "60.0", "70.0").toString());
        assertEquals(0, outcome.code(), outcome::toString);
        assertEquals("", outcome.err() + outcome.out());
        assertEquals(MODEL.replace("20.0", "22.0").replace("60.0", "70.0"), Files.readString(mine));
    }

    @Test
    void aConflictIsNamedAndTheFileStaysAModel() throws IOException {
        Path out = folder.resolve("out.simproduct");
        Outcome outcome = simloom("merge", version("base.simproduct", "20.0", "20.0").toString(),
                version("mine.simproduct", "20.0", "22.0").toString(),
                version("theirs.simproduct", "20.0", "25.0").toString(), "-o", out.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith(
                "out.simproduct: hole (DesignParameter), value: 20.0 in the base, 22.0 in mine, 25.0 in theirs."), outcome::toString);
        outcome.isClean();
        assertEquals(MODEL.replace("20.0", "22.0"), Files.readString(out));
        assertEquals(0, simloom("merge", folder.resolve("base.simproduct").toString(), folder.resolve("mine.simproduct").toString(),
                folder.resolve("theirs.simproduct").toString(), "--prefer", "theirs").code());
        assertEquals(MODEL.replace("20.0", "25.0"), Files.readString(folder.resolve("mine.simproduct")));
    }

    @Test
    void aDamagedVersionIsNamedAndNothingIsWritten() throws IOException {
        Path mine = version("mine.simproduct", "20.0", "22.0");
        Path theirs = version("theirs.simproduct", "<parameters id=\"width\"", "<parameters <id=\"width\"");
        simloom("merge", mine.toString(), mine.toString(), theirs.toString()).isError(2, "theirs.simproduct:4");
        simloom("merge", mine.toString(), mine.toString(), folder.resolve("none.simproduct").toString()).isError(2, "none.simproduct");
        assertEquals(MODEL.replace("20.0", "22.0"), Files.readString(mine));
    }

    @Test
    void gitMergesBranchesWithIt() throws Exception {
        Path repository = Files.createDirectories(folder.resolve("team/project"));
        Path driver = folder.resolve("driver.sh");
        Files.writeString(driver, "#!/bin/sh\nexec '" + ProcessHandle.current().info().command().orElseThrow()
                + "' -XX:+UseSerialGC -Duser.language=en --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path") + "' " + CommandLineChild.class.getName() + " merge \"$@\"\n");
        driver.toFile().setExecutable(true);
        Path top = repository.getParent();
        Path model = repository.resolve("bracket.simproduct");
        git(top, "init", "-q", "-b", "main");
        git(top, "config", "merge.simloom.driver", driver + " %O %A %B --path %P");
        Files.writeString(top.resolve(".gitattributes"), "*.simproduct merge=simloom\n");
        commit(top, model, MODEL);
        git(top, "checkout", "-q", "-b", "other");
        commit(top, model, MODEL.replace("value=\"20.0\"", "value=\"20.0\" label=\"Hole\"").replace("60.0", "70.0"));
        git(top, "checkout", "-q", "main");
        commit(top, model, MODEL.replace("value=\"20.0\"", "value=\"22.0\""));
        assertEquals(0, git(top, "merge", "-q", "--no-edit", "other"));
        String merged = Files.readString(model);
        assertTrue(merged.contains("label=\"Hole\" value=\"22.0\"") && merged.contains("70.0"), merged);
        assertTrue(merged.contains("href=\"flows/plate.simflow#plate\""), merged);
        git(top, "checkout", "-q", "-b", "third", "HEAD~2");
        commit(top, model, MODEL.replace("value=\"20.0\"", "value=\"24.0\""));
        assertFalse(git(top, "merge", "-q", "--no-edit", "main") == 0, "in conflict");
        assertTrue(Files.readString(model).contains("value=\"24.0\""));
        assertFalse(Files.readString(model).contains("<<<<"), "no marks in the model");
    }

    private Path version(String name, String before, String after) throws IOException {
        return Files.writeString(folder.resolve(name), MODEL.replace(before, after));
    }

    private void commit(Path top, Path file, String content) throws Exception {
        Files.writeString(file, content);
        git(top, "add", "-A");
        git(top, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "change");
    }

    private int git(Path top, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c",
                "user.email=t@example.org", "-c", "core.hooksPath=/dev/null"));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).directory(top.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("git.log").toFile()));
        git.environment().put("SIMLOOM_WORKSPACE", folder.resolve("workspace").toString());
        return git.start().waitFor();
    }
}
