package org.simloom.deck.workflow;

import java.util.Map;

import org.simloom.model.base.PortType;

/**
 * A result that the deck's own requests allow to be read.
 *
 * @param name        name of the output
 * @param description what it is, in the user's language
 * @param type        type of the port
 * @param quantity    what it measures
 * @param mediaType   of a file; empty otherwise
 * @param kind        kind of the reader; empty where the tool's own descriptor reads the output
 * @param settings    of the reader
 * @param recommended whether most users want it
 */
public record OutputOffer(String name, String description, PortType type, PhysicalQuantity quantity, String mediaType,
        String kind, Map<String, String> settings, boolean recommended) {
    /** The same as one that most users want. */
    public OutputOffer wanted() {
        return new OutputOffer(name, description, type, quantity, mediaType, kind, settings, true);
    }

    /** The unit it is in. */
    public String unit(UnitSystem system) {
        boolean number = type == PortType.REAL || type == PortType.VECTOR;
        return number ? system.unit(quantity) : "";
    }
}
