package org.simloom.tool.internal.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.internal.Texts;

/**
 * Fills in templates: FreeMarker with square brackets, {@code [=diameter]} and {@code [#if …]}. No class, file or
 * other template can be reached from a template; numbers print in full precision with a decimal point; a
 * name without a value is an error.
 */
public final class Templates {
    private static final Configuration CONFIGURATION = configuration();
    private static final Pattern NAME = Pattern.compile("==> (.*?)\\s+\\[in template");

    private Templates() {
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setWhitespaceStripping(true);
        return configuration;
    }

    /**
     * The text with all that stands in square brackets filled in.
     *
     * @param name what the template is called, for messages
     * @throws ProblemException {@code tool.template.syntax}, {@code tool.template.variable}, {@code
     *         tool.template.value} or {@code tool.template.refused}, with the line
     */
    public static String render(String name, String text, Map<String, ?> values) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        try {
            StringWriter out = new StringWriter();
            new Template(name, new StringReader(text), CONFIGURATION).process(values, out);
            return out.toString();
        } catch (ParseException e) {
            throw Texts.problem("template.syntax", Location.line(name, e.getLineNumber()), e.getColumnNumber());
        } catch (InvalidReferenceException e) {
            Matcher missing = NAME.matcher(String.valueOf(e.getMessage()));
            throw Texts.problem("template.variable", Location.line(name, line(e)),
                    missing.find() ? missing.group(1) : e.getBlamedExpressionString(), String.join(", ", values.keySet()));
        } catch (TemplateException e) {
            if (e.getBlamedExpressionString() == null) {
                throw Texts.problem("template.refused", Location.line(name, line(e)));
            }
            throw Texts.problem("template.value", Location.line(name, line(e)), e.getBlamedExpressionString());
        } catch (IOException e) {
            throw new IllegalStateException(e); // nothing is read from or written to a file here
        }
    }

    private static int line(TemplateException e) {
        return e.getLineNumber() == null ? 0 : e.getLineNumber();
    }
}
