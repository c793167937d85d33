package org.simloom.drawing;

/** What a shape stands for; decides how it looks. */
public enum Role {
    /** An input of the workflow that is drawn. */
    INPUT,
    /** An output of the workflow that is drawn. */
    OUTPUT,
    TOOL_TASK, SCRIPT_TASK, EXPRESSION_TASK, SURROGATE_TASK, SUB_WORKFLOW, FOR_EACH, REPEAT, BRANCH,
    /** A case of a branch. */
    CASE,
    /** A step of a manufacturing process. */
    STEP,
    /** What a step needs. */
    RESOURCE,
    /** A workflow that simulates a step. */
    VERIFICATION,
    /** Where material comes from outside. */
    START,
    /** Where the finished product goes. */
    END,
    /** An element of a kind that this version does not know. */
    UNKNOWN
}
