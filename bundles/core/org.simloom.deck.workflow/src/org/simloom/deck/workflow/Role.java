package org.simloom.deck.workflow;

import java.util.Locale;

import org.simloom.base.l10n.Messages;

/** What a number does on its card: the word that its name begins or ends with, and what it measures. */
public enum Role {
    YOUNGS_MODULUS(PhysicalQuantity.STRESS, true), POISSON_RATIO(PhysicalQuantity.NUMBER, false),
    SHEAR_MODULUS(PhysicalQuantity.STRESS, false), STIFFNESS_CONSTANT(PhysicalQuantity.STRESS, false),
    DENSITY(PhysicalQuantity.DENSITY, false), CONDUCTIVITY(PhysicalQuantity.CONDUCTIVITY, true),
    EXPANSION(PhysicalQuantity.EXPANSION, true), SPECIFIC_HEAT(PhysicalQuantity.SPECIFIC_HEAT, false),
    YIELD_STRESS(PhysicalQuantity.STRESS, true), PLASTIC_STRAIN(PhysicalQuantity.NUMBER, false),
    MATERIAL_CONSTANT(PhysicalQuantity.NUMBER, false), FRICTION(PhysicalQuantity.NUMBER, true),
    THICKNESS(PhysicalQuantity.LENGTH, true), AREA(PhysicalQuantity.AREA, true), RADIUS(PhysicalQuantity.LENGTH, true),
    WIDTH(PhysicalQuantity.LENGTH, true), HEIGHT(PhysicalQuantity.LENGTH, true),
    SECOND_MOMENT(PhysicalQuantity.SECOND_MOMENT, false), SPRING_STIFFNESS(PhysicalQuantity.STIFFNESS, true),
    DASHPOT_CONSTANT(PhysicalQuantity.DAMPING, true), MASS(PhysicalQuantity.MASS, true),
    LOAD(PhysicalQuantity.FORCE, true), MOMENT(PhysicalQuantity.MOMENT, true),
    PRESSURE(PhysicalQuantity.STRESS, true), LINE_LOAD(PhysicalQuantity.LINE_LOAD, true),
    BODY_FORCE(PhysicalQuantity.BODY_FORCE, true), GRAVITY(PhysicalQuantity.ACCELERATION, true),
    ROTATION(PhysicalQuantity.ANGULAR_SPEED_SQUARED, true), DISPLACEMENT(PhysicalQuantity.LENGTH, true),
    ANGLE(PhysicalQuantity.ANGLE, true), SPEED(PhysicalQuantity.SPEED, true),
    TEMPERATURE(PhysicalQuantity.TEMPERATURE, true), INITIAL_TEMPERATURE(PhysicalQuantity.TEMPERATURE, true),
    INITIAL_STRESS(PhysicalQuantity.STRESS, false), HEAT(PhysicalQuantity.POWER, true),
    HEAT_FLUX(PhysicalQuantity.HEAT_FLUX, true), HEAT_SOURCE(PhysicalQuantity.HEAT_SOURCE, true),
    SINK_TEMPERATURE(PhysicalQuantity.TEMPERATURE, true), FILM_COEFFICIENT(PhysicalQuantity.FILM, true),
    EMISSIVITY(PhysicalQuantity.NUMBER, true), INCREMENT(PhysicalQuantity.TIME, false),
    STEP_TIME(PhysicalQuantity.TIME, false), SMALLEST_INCREMENT(PhysicalQuantity.TIME, false),
    LARGEST_INCREMENT(PhysicalQuantity.TIME, false), MODES(PhysicalQuantity.COUNT, false),
    LOWEST_FREQUENCY(PhysicalQuantity.FREQUENCY, false), HIGHEST_FREQUENCY(PhysicalQuantity.FREQUENCY, false),
    DAMPING_RATIO(PhysicalQuantity.NUMBER, false), AMPLITUDE(PhysicalQuantity.NUMBER, false),
    AMPLITUDE_TIME(PhysicalQuantity.TIME, false), PARAMETER(PhysicalQuantity.NUMBER, true),
    VALUE(PhysicalQuantity.NUMBER, false);

    private static final Messages MESSAGES = Messages.of(Role.class);

    private final PhysicalQuantity quantity;
    private final boolean recommended;

    Role(PhysicalQuantity quantity, boolean recommended) {
        this.quantity = quantity;
        this.recommended = recommended;
    }

    /** What it measures. */
    public PhysicalQuantity quantity() {
        return quantity;
    }

    /** Whether it is what analysts vary most. */
    public boolean isRecommended() {
        return recommended;
    }

    /** The word for it in names of parameters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in the user's language. */
    public String label() {
        return MESSAGES.get("role." + word());
    }
}
