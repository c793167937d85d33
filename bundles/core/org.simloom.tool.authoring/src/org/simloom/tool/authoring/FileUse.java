package org.simloom.tool.authoring;

/** What becomes of a file that a command reads. */
public enum FileUse {
    /** An input port: every task brings its own. */
    INPUT,
    /** Part of the tool, such as its script: kept beside the descriptor. */
    PART,
    /** Part of the tool in which chosen numbers become inputs. */
    TEMPLATE
}
