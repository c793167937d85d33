package org.simloom.help.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;

/**
 * The pages that are made of what the product knows of itself, and thus cannot lag behind: {@code reference/KIND.html}
 * of the models' documentation, {@code reference/problems.html} of all messages.
 */
public final class Reference implements IHelpContentProducer {
    private static final String FOLDER = "reference/";
    private static final String END = ".html";

    @Override
    public InputStream getInputStream(String plugin, String href, Locale locale) {
        String page = page(href, locale);
        return page == null ? null : new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String href, Locale locale) {
        String path = href.replaceFirst("[?#].*", "");
        if (!path.startsWith(FOLDER) || !path.endsWith(END)) {
            return null;
        }
        String name = path.substring(FOLDER.length(), path.length() - END.length());
        return name.equals("problems") ? ProblemsPage.of(locale)
                : ModelPage.kinds().contains(name) ? ModelPage.of(name, locale) : null;
    }
}
