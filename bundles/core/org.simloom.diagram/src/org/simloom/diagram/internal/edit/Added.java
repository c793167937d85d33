package org.simloom.diagram.internal.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.simloom.model.base.Identified;

/**
 * Commands that add something to what is there already.
 *
 * @param element what is added
 */
public record Added(List<Command> commands, Identified element) {
}
