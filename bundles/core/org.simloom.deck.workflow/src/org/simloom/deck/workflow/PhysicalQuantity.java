package org.simloom.deck.workflow;

/** What a number of a deck measures, from which its unit follows once the deck's units are known. */
public enum PhysicalQuantity {
    NUMBER, COUNT, LENGTH, AREA, SECOND_MOMENT, ANGLE, TIME, FREQUENCY, MASS, FORCE, MOMENT, STRESS, DENSITY, SPEED,
    ACCELERATION, ANGULAR_SPEED_SQUARED, TEMPERATURE, CONDUCTIVITY, EXPANSION, SPECIFIC_HEAT, POWER, HEAT_FLUX,
    HEAT_SOURCE, FILM, STIFFNESS, DAMPING, LINE_LOAD, BODY_FORCE
}
