package org.simloom.tool.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.VectorValue;

class TemplatesTest {
    private static final Map<String, Object> VALUES = TemplateValues.of(Map.of("d", new RealValue(0.1 + 0.2, "mm"),
            "n", new IntegerValue(1_234_567), "on", new BooleanValue(true), "text", new TextValue("a b"),
            "xs", new VectorValue(new double[] {1, 2.5}, "")), Map.of());

    private static String render(String text) {
        return Templates.render("part.geo", text, VALUES);
    }

    private static Problem problem(String text) {
        return assertThrows(ProblemException.class, () -> render(text)).problem();
    }

    @Test
    void fillsInWhatStandsInSquareBrackets() {
        assertEquals("d = 0.30000000000000004; n=1234567 on=true", render("d = [=d]; n=[=n] on=[=on]"));
        assertEquals("1;2.5;", render("[#list xs as x][=x];[/#list]"));
        assertEquals("yes", render("[#if d > 0.3]yes[#else]no[/#if]"));
        assertEquals("${d} <#if> p[0] = {1,2}; a[i]", render("${d} <#if> p[0] = {1,2}; a[i]"));
    }

    @Test
    void numbersKeepEveryDigitAndTheirPointInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.KOREA, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                for (double number : new double[] {Math.PI, 1e-17, 1.5e300, -7.25, 210_000, 1.0 / 3, Double.MIN_VALUE}) {
                    String text = Templates.render("t", "[=x]", Map.of("x", number));
                    assertEquals(number, Double.parseDouble(text), text);
                    assertTrue(text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?"), text);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void valuesAreNeverTemplatesThemselves() {
        assertEquals("[=7*7] ${7*7} [#if x]", Templates.render("t", "[=t]", Map.of("t", "[=7*7] ${7*7} [#if x]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[=\"freemarker.template.utility.Execute\"?new()(\"id\")]",
        "[=\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")]", "[=text?api.getClass()]",
        "[=text.class]", "[=text?api.bytes]", "[#include \"/etc/passwd\"]", "[#import \"/etc/passwd\" as p]",
        "[=.data_model.text.getClass().getClassLoader()]", "[=xs?api.class.protectionDomain]"})
    void classesAndFilesAreOutOfReach(String text) {
        Problem problem = problem(text);
        assertTrue(problem.code().startsWith("tool.template."), problem.toString());
        assertFalse(problem.message().contains("null"), problem.toString());
        assertEquals("part.geo", problem.location().file());
    }

    @Test
    void anUnknownNameIsSaidWithItsLineAndWhatThereIs() {
        Problem problem = problem("one\ntwo [=d]\nthree [=diametre]\n");
        assertEquals("tool.template.variable", problem.code());
        assertTrue(problem.message().contains("diametre"), problem.toString());
        assertTrue(problem.advice().contains("text"), problem.toString());
        assertEquals("part.geo", problem.location().file());
        assertEquals(3, problem.location().line());
    }

    @Test
    void aTemplateThatCannotBeReadIsSaidWithItsLine() {
        Problem problem = problem("one\n[#if d > 1]\ntwo\n");
        assertEquals("tool.template.syntax", problem.code());
        assertTrue(problem.location().line() >= 1, problem.toString());
        assertEquals(2, problem("one\n[=d +]\n").location().line());
    }

    @Test
    void aValueUsedInTheWrongWayIsSaid() {
        Problem problem = problem("\n[=text * 2]");
        assertEquals("tool.template.value", problem.code());
        assertEquals(2, problem.location().line());
        assertTrue(problem("[=xs]").message().contains("xs"));
    }
}
