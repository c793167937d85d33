package org.simloom.tool.authoring;

import org.simloom.model.base.PortType;

/**
 * A place in a text file that can become an input.
 *
 * @param start   offset of its first character
 * @param text    what stands there
 * @param line    its line, from 1
 * @param context that line
 * @param input   whether it becomes an input
 * @param name    name of the input
 * @param type    its type
 * @param unit    its unit
 */
public record TemplateField(int start, String text, int line, String context, boolean input, String name, PortType type,
        String unit) {
    /** The same as an input, or no longer one. */
    public TemplateField asInput(boolean becomes, String port, PortType kind, String symbol) {
        return new TemplateField(start, text, line, context, becomes, port, kind, symbol);
    }
}
