package org.simloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.model.base.BasePackage;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;

class TextsTest {
    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, ToolPackage.eINSTANCE,
            WorkflowPackage.eINSTANCE, ProductPackage.eINSTANCE, ProcessPackage.eINSTANCE, StudyPackage.eINSTANCE);

    @Test
    void commandsHaveNamesInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Edits.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin.properties", "plugin_ko.properties"})
    void everyKindFeatureAndChoiceHasAName(String file) throws IOException {
        Properties texts = read(file);
        Set<String> missing = new TreeSet<>();
        for (EPackage ePackage : PACKAGES) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                keys(classifier).stream().filter(key -> texts.getProperty(key, "").isBlank()).forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(new TreeSet<>(read("plugin.properties").stringPropertyNames()),
                new TreeSet<>(read("plugin_ko.properties").stringPropertyNames()));
    }

    @Test
    void everyKindHasAPicture() {
        for (EPackage ePackage : PACKAGES) {
            ePackage.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .forEach(kind -> assertTrue(ElementImages.of((EClass) kind).getPath().endsWith(".svg")));
        }
    }

    private static Set<String> keys(EClassifier classifier) {
        Set<String> keys = new TreeSet<>();
        switch (classifier) {
            case EClass kind -> {
                keys.add("_UI_" + kind.getName() + "_type");
                kind.getEStructuralFeatures()
                        .forEach(feature -> keys.add("_UI_" + kind.getName() + "_" + feature.getName() + "_feature"));
            }
            case EEnum choice -> choice.getELiterals()
                    .forEach(literal -> keys.add("_UI_" + choice.getName() + "_" + literal.getName() + "_literal"));
            default -> {
                return keys;
            }
        }
        return keys;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("../org.simloom.model.edit", name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
