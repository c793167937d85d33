package org.simloom.gmsh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class MessagesTest {
    private static final Path TOOL = Path.of("../org.simloom.gmsh/tool");

    @Test
    void koreanSaysWhatEnglishSays() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void descriptorUsesItsTextsAndBothLanguagesHaveThem() throws Exception {
        Set<String> used = new TreeSet<>();
        Pattern.compile("\"%([\\w.]+)\"").matcher(Files.readString(TOOL.resolve("gmsh.simtool"))).results()
                .map((MatchResult m) -> m.group(1)).forEach(used::add);
        assertEquals(used, new TreeSet<>(read("gmsh.properties").stringPropertyNames()));
        assertEquals(used, new TreeSet<>(read("gmsh_ko.properties").stringPropertyNames()));
    }

    private static Properties read(String name) throws Exception {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TOOL.resolve(name))) {
            texts.load(in);
        }
        return texts;
    }
}
