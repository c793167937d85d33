package org.simloom.validation;

import java.util.Optional;

import org.simloom.model.tool.ToolDescriptor;

/** Finds the tools that workflows may name. */
@FunctionalInterface
public interface ToolLookup {

    /** The tool of an id; empty where there is none. */
    Optional<ToolDescriptor> find(String id);
}
