package org.simloom.deck.workflow;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be made of a deck.
 *
 * @param folder     where the workflow is written: a project or a folder in one; made where it is not there
 * @param name       of the workflow and its files
 * @param units      that the deck is in
 * @param parameters numbers that become inputs; several of one name and value are bound together
 * @param outputs    results that become outputs
 * @param overwrite  whether files of that name may be replaced
 * @param newProject whether the folder becomes a project where it is not there yet, or is empty
 */
public record ImportRequest(Path folder, String name, UnitSystem units, List<Parameter> parameters,
        List<OutputOffer> outputs, boolean overwrite, boolean newProject) {
    public ImportRequest {
        folder = folder.toAbsolutePath().normalize();
        parameters = List.copyOf(parameters);
        outputs = List.copyOf(outputs);
    }
}
