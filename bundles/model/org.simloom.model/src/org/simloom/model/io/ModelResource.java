package org.simloom.model.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.simloom.model.base.Identified;
import org.simloom.model.base.NamedElement;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XMI file of a Simloom model: UTF-8, one element a line, references by id. Elements without an
 * id are given one on saving, readable where they have a name, so that the file diffs and merges. What a newer
 * version has written and this one does not know is kept, see {@link Identified#getUnknown()}, and so are comments, see
 * {@link Identified#getComments()}.
 */
public class ModelResource extends XMIResourceImpl {
    public ModelResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
        save.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        // comments are told to such a handler only
        getDefaultLoadOptions().put(XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return ModelFiles.LAYOUT.equals(getURI().fileExtension()) ? super.createXMLLoad() : new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new ModelHandler(resource, helper, options);
            }
        };
    }

    @Override
    protected XMLSave createXMLSave() {
        return new ModelSave(createXMLHelper());
    }

    /** References that lead nowhere within the file do so under its new name, too. */
    @Override
    public void setURI(URI uri) {
        URI before = getURI();
        super.setURI(uri);
        if (before != null && uri != null && !before.equals(uri)) {
            MissingElements.in(this, before).forEach(proxy -> proxy.eSetProxyURI(uri.appendFragment(proxy.eProxyURI().fragment())));
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        assignIds();
        super.save(options);
    }

    /** Gives every element that has no id, or one used before in this file, an id of its own. */
    public void assignIds() {
        // what refers to an id that is missing must not come to mean something else
        Set<String> taken = MissingElements.in(this, getURI()).map(proxy -> proxy.eProxyURI().fragment()).collect(Collectors.toCollection(HashSet::new));
        List<Identified> noted = new ArrayList<>();
        for (Iterator<EObject> all = getAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                if (hasId(element)) {
                    taken.add(element.getId());
                }
                if (element.getUnknown() != null || element.getComments() != null) {
                    noted.add(element);
                }
            }
        }
        Set<String> seen = new HashSet<>();
        for (Iterator<EObject> all = getAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element
                    && (!hasId(element) || !seen.add(element.getId()))) {
                element.setId(unique(proposal(element), taken));
                seen.add(element.getId());
            }
        }
        noted.forEach(Places::settle);
    }

    private static boolean hasId(Identified element) {
        return element.getId() != null && !element.getId().isEmpty();
    }

    private static String proposal(Identified element) {
        String parent = element.eContainer() instanceof Identified owner && owner.eContainer() != null
                && hasId(owner) ? owner.getId() + "." : "";
        String own = element instanceof NamedElement named && named.getName() != null
                && !named.getName().isBlank() ? named.getName()
                        : element.eContainingFeature() == null ? element.eClass().getName()
                                : element.eContainingFeature().getName();
        return (parent + own).replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    private static String unique(String proposal, Set<String> taken) {
        String id = proposal;
        for (int n = 2; !taken.add(id); n++) {
            id = proposal + "-" + n;
        }
        return id;
    }
}
