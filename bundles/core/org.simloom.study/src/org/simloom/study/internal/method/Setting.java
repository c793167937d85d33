package org.simloom.study.internal.method;

/**
 * The usual value of a setting that a method has; what texts it takes, {@link org.simloom.validation.study.MethodSettings}
 * says.
 *
 * @param usual its value where the study does not give it
 */
public record Setting(String name, String usual) {

    static Setting of(String name, Object usual) {
        return new Setting(name, String.valueOf(usual));
    }
}
