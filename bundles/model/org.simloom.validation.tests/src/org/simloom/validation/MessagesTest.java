package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.Messages;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.model.base.BasePackage;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.model.ModelRules;
import org.simloom.validation.internal.process.ProcessRules;
import org.simloom.validation.internal.product.ProductRules;
import org.simloom.validation.internal.study.StudyRules;
import org.simloom.validation.internal.tool.ToolRules;
import org.simloom.validation.internal.workflow.WorkflowRules;
import org.simloom.validation.study.MethodSettings;

class MessagesTest {
    private static final List<Class<?>> PACKAGES = List.of(ElementPath.class, ModelRules.class,
            WorkflowRules.class, ProductRules.class, ProcessRules.class, ToolRules.class, StudyRules.class,
            MethodSettings.class);

    @Test
    void koreanSaysWhatEnglishSays() {
        PACKAGES.forEach(anchor -> assertEquals(List.of(), MessagesAudit.audit(anchor), anchor.getPackageName()));
    }

    @Test
    void koreanUsesAllThatEnglishTells() throws Exception {
        for (Class<?> anchor : PACKAGES) {
            Properties english = read(anchor, "messages.properties");
            Properties korean = read(anchor, "messages_ko.properties");
            for (String key : english.stringPropertyNames()) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(korean.getProperty(key)), key);
            }
        }
    }

    @Test
    void everyMessageHasAdvice() throws Exception {
        for (Class<?> anchor : PACKAGES.subList(1, PACKAGES.size())) {
            var keys = read(anchor, "messages.properties").stringPropertyNames();
            keys.stream().filter(key -> !key.endsWith(".advice") && !key.startsWith("type."))
                    .forEach(key -> assertTrue(keys.contains(key + ".advice"), key));
        }
    }

    @Test
    void everyKindOfElementHasAName() {
        for (var models : List.of(BasePackage.eINSTANCE, ToolPackage.eINSTANCE, WorkflowPackage.eINSTANCE,
                ProductPackage.eINSTANCE, ProcessPackage.eINSTANCE, StudyPackage.eINSTANCE)) {
            models.getEClassifiers().stream().filter(c -> c instanceof EClass kind && !kind.isAbstract()).forEach(
                    c -> assertTrue(!Messages.of(ElementPath.class).get(Locale.KOREAN, "kind." + c.getName()).isBlank()));
        }
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{\\d+}").matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static Properties read(Class<?> anchor, String name) throws Exception {
        Properties texts = new Properties();
        try (var in = new java.io.InputStreamReader(anchor.getResourceAsStream(name), "UTF-8")) {
            texts.load(in);
        }
        return texts;
    }
}
