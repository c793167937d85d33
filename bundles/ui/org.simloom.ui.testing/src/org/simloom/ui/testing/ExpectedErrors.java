package org.simloom.ui.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Errors that a test provokes: each must come, in the log or in a dialog, and does not fail the test. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExpectedErrors {
    /** A part of the text of each. */
    String[] value();
}
