package org.simloom.sirius.internal;

import org.eclipse.emf.ecore.EObject;
import org.simloom.engine.Requirements;
import org.simloom.tool.ToolCatalog;

/** What services need of the core, as the user has set it up. */
public interface Core {

    /** The tools that a model may name: those of installed packs and of its project. */
    ToolCatalog tools(EObject element);

    /** Tells how requirements stand; what runs tools asks first whether the project is trusted. */
    Requirements requirements();
}
