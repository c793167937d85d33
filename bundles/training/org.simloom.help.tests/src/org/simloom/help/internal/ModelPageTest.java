package org.simloom.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelPageTest {
    static Stream<String> kinds() {
        return ModelPage.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyElementAttributeAndChoiceIsOnThePageWithItsMeaning(String kind) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            String page = ModelPage.of(kind, locale);
            ModelTexts texts = new ModelTexts(locale);
            elements(ModelPage.model(kind)).forEach(element -> {
                String meaning = texts.documentation(element);
                assertFalse(meaning.isBlank(), () -> "undocumented: " + ModelTexts.key(element));
                assertTrue(page.contains(Html.escape(meaning)), () -> "not on the page: " + ModelTexts.key(element));
                assertTrue(page.contains(name(element)), () -> "not on the page: " + ModelTexts.key(element));
            });
        }
    }

    private static String name(ENamedElement element) {
        return element instanceof EEnumLiteral literal ? Html.code(literal.getLiteral())
                : element instanceof EPackage ? "<h1>" : Html.code(element.getName());
    }

    @Test
    void everyElementHasAKoreanNameAndMeaning() {
        ResourceBundle korean = ResourceBundle.getBundle(ModelTexts.class.getPackageName() + ".model", Locale.KOREAN,
                ModelTexts.class.getClassLoader());
        Set<String> keys = new TreeSet<>();
        ModelPage.kinds().forEach(kind -> elements(ModelPage.model(kind)).map(ModelTexts::key).forEach(keys::add));
        assertEquals(keys, new TreeSet<>(korean.keySet()));
        ModelTexts texts = new ModelTexts(Locale.KOREAN);
        ModelPage.kinds().forEach(kind -> elements(ModelPage.model(kind)).forEach(element -> {
            if (element instanceof EClassifier type && !(type instanceof org.eclipse.emf.ecore.EEnum)) {
                assertNotEquals(type.getName(), texts.label(type));
            } else if (element instanceof EStructuralFeature feature) {
                assertNotEquals(feature.getName(), texts.label(feature), () -> ModelTexts.key(feature));
            }
        }));
    }

    private static Stream<ENamedElement> elements(EPackage model) {
        Iterable<org.eclipse.emf.ecore.EObject> all = model::eAllContents;
        return Stream.concat(Stream.of(model), java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .filter(ENamedElement.class::isInstance).map(ENamedElement.class::cast)
                .filter(element -> !(element instanceof EOperation)).filter(ModelPage::isWritten));
    }
}
