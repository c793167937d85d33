package org.simloom.help.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.simloom.base.l10n.Messages;
import org.simloom.model.base.BasePackage;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;

/** Every element and attribute of a kind of model, from the model itself. */
final class ModelPage {
    private static final Messages MESSAGES = Messages.of(ModelPage.class);
    private static final Map<String, EPackage> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("product", ProductPackage.eINSTANCE);
        KINDS.put("process", ProcessPackage.eINSTANCE);
        KINDS.put("workflow", WorkflowPackage.eINSTANCE);
        KINDS.put("tool", ToolPackage.eINSTANCE);
        KINDS.put("study", StudyPackage.eINSTANCE);
        KINDS.put("base", BasePackage.eINSTANCE);
    }

    private final EPackage kind;
    private final Locale locale;
    private final ModelTexts texts;
    private final Html html;

    private ModelPage(EPackage kind, Locale locale) {
        this.kind = kind;
        this.locale = locale;
        this.texts = new ModelTexts(locale);
        this.html = new Html(say("kind." + kind.getName()), locale);
    }

    /** Names of the pages. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** The model of a page. */
    static EPackage model(String kind) {
        return KINDS.get(kind);
    }

    /** The page of a kind. */
    static String of(String kind, Locale locale) {
        return new ModelPage(KINDS.get(kind), locale).make();
    }

    /** Whether it is part of what a file says; what is kept of others' words has no word of its own. */
    static boolean isWritten(ENamedElement element) {
        return !(element instanceof EStructuralFeature feature && feature.isTransient())
                && !(element instanceof EDataType type && !type.isSerializable());
    }

    private String make() {
        html.element("p", texts.documentation(kind)).element("p", say("kind." + kind.getName() + ".text"));
        html.raw("<p class=\"contents\">");
        List<EClassifier> types = kind.getEClassifiers().stream().filter(ModelPage::isWritten).toList();
        types.forEach(type -> html.raw(link(type) + " "));
        html.raw("</p>\n");
        for (EClassifier type : types) {
            html.raw("<h2 id=\"" + type.getName() + "\">" + Html.escape(texts.label(type)) + " <small>"
                    + Html.code(type.getName()) + "</small></h2>\n").element("p", texts.documentation(type));
            if (type instanceof EClass element) {
                element(element);
            } else if (type instanceof EEnum choice) {
                choice(choice);
            }
        }
        return html.toString();
    }

    private void element(EClass element) {
        for (EClass general : element.getESuperTypes()) {
            html.raw("<p class=\"also\">" + say("also", link(general)) + "</p>\n");
        }
        List<EStructuralFeature> features = element.getEStructuralFeatures().stream().filter(ModelPage::isWritten).toList();
        if (features.isEmpty()) {
            return;
        }
        html.raw("<table>\n").row("th", say("column.name"), say("column.attribute"), say("column.type"),
                say("column.meaning"));
        for (EStructuralFeature feature : features) {
            html.row("td", Html.escape(texts.label(feature)), Html.code(feature.getName()), type(feature),
                    Html.escape(texts.documentation(feature)) + preset(feature));
        }
        html.raw("</table>\n");
    }

    private void choice(EEnum choice) {
        html.raw("<table>\n").row("th", say("column.name"), say("column.value"), say("column.meaning"));
        for (EEnumLiteral literal : choice.getELiterals()) {
            html.row("td", Html.escape(texts.label(literal)), Html.code(literal.getLiteral()),
                    Html.escape(texts.documentation(literal)));
        }
        html.raw("</table>\n");
    }

    private String type(EStructuralFeature feature) {
        String type = feature instanceof EReference || feature.getEType() instanceof EEnum ? link(feature.getEType())
                : Html.escape(say("type." + feature.getEType().getName()));
        String many = feature.isMany() ? say("many", type) : type;
        return feature instanceof EReference reference && !reference.isContainment() ? say("refers", many) : many;
    }

    private String preset(EStructuralFeature feature) {
        Object preset = feature instanceof EAttribute && !feature.isMany() ? feature.getDefaultValueLiteral() : null;
        return preset == null ? "" : " " + say("preset", Html.code(preset.toString()));
    }

    private String link(EClassifier type) {
        String page = type.getEPackage() == kind ? "" : type.getEPackage().getName() + ".html";
        return "<a href=\"" + page + "#" + type.getName() + "\">" + Html.escape(texts.label(type)) + "</a>";
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
