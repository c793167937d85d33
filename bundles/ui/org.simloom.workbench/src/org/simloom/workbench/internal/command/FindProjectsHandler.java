package org.simloom.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.simloom.workbench.internal.project.FolderProjects;

/** Takes projects that lie in the workspace's folder into the workspace. */
public final class FindProjectsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        FolderProjects.look();
        return null;
    }
}
