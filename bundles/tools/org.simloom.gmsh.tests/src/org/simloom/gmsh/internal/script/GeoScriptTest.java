package org.simloom.gmsh.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoScriptTest {
    @TempDir
    Path folder;

    private GeoScript script(String text) throws IOException {
        return GeoScript.read(Files.writeString(folder.resolve("a.geo"), text));
    }

    private static List<String> names(GeoScript script) {
        return script.groups().stream().map(g -> g.name() + " " + g.dimension() + (g.conditional() ? " ?" : "")).toList();
    }

    @Test
    void groupsAreFoundInAllForms() throws Exception {
        assertEquals(List.of("a 2", "b 3", "c 1", "d 1", "e 0", "f // g 2", "h 2 ?", "i 2 ?", "j 2"), names(script("""
                Physical Surface("a") = {1}; Physical  Volume ( "b", 3 ) = {1};
                Physical Line("c") += {1}; Physical Curve("d", newreg) = {2}; Physical Point("e") = {1};
                // Physical Surface("comment") = {1};
                /* Physical Surface("comment") = {1};
                   */ Physical Surface("f // g") = {2};
                Physical Surface(Sprintf("made %g", 1)) = {3}; Physical Surface(StrCat("x", "y")) = {3};
                Physical Surface(7) = {4};
                If (x > 1) Physical Surface("h") = {5}; EndIf
                For i In {1:3}
                  Physical Surface("i") += {i};
                EndFor
                Physical Surface("j") = {6}; Physical Surface("j") += {7};
                """)));
    }

    @Test
    void parametersAreThoseOfDefineConstant() throws Exception {
        GeoScript script = script("""
                DefineConstant[ a = {1, Name "Not/this", Min 0, Choices{1, 2}}, b = 2, c ];
                DefineConstant[ d ];
                If(!Exists(e)) e = 3; EndIf
                f = 4; g() = {1, 2};
                Box(1) = {0, 0, 0, a, b, h}; Mesh.MeshSizeMax = 1;
                """);
        assertEquals(List.of("a", "b", "c", "d", "e"), List.copyOf(script.parameters()));
        assertTrue(script.takes("a") && script.takes("e") && script.takes("h"));
        assertFalse(script.takes("Not") || script.takes("MeshSizeMax") || script.takes("A"));
        assertEquals(4, script.overwritten("f").orElseThrow());
        assertEquals(4, script.overwritten("g").orElseThrow());
        assertTrue(script.overwritten("e").isEmpty());
    }

    @Test
    void includedScriptsAreReadOnce() throws Exception {
        Files.writeString(folder.resolve("b.geo"), "DefineConstant[ x = 1 ]; Include \"a.geo\"; Physical Volume(\"in\") = {1};");
        GeoScript script = script("Include \"b.geo\"; Include \"missing.geo\";");
        assertEquals(List.of("in 3"), names(script));
        assertTrue(script.takes("x"));
    }

    @Test
    void namesThatADeckCannotHoldAreIllegal() {
        for (String name : List.of("a,b", "12", "", "a*", "a=b", "가".repeat(27))) {
            assertFalse(new PhysicalGroup(name, 2, false, 1).isLegal(), name);
        }
        assertTrue(new PhysicalGroup("윗면 1", 2, false, 1).isLegal());
    }
}
