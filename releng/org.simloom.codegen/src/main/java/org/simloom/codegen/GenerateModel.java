package org.simloom.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of a bundle's EMF models, outside Eclipse.
 *
 * <p>The code is written to a folder aside and only files that differ are copied to {@code src-gen},
 * so that an unchanged model leaves the compiler nothing to do.
 */
public final class GenerateModel {

	private static final String ASIDE = "aside";

	private final Path bundle;
	private final String project;
	private final Path target;
	private final boolean edit;

	private GenerateModel(Path bundle, Path target) {
		this.bundle = bundle;
		this.project = bundle.getFileName().toString();
		this.target = target;
		this.edit = !target.equals(bundle);
	}

	/**
	 * @param args the model bundle's folder, whose name is the bundle's, the .genmodel's path in it and, for the
	 *        item providers (EMF.edit) instead of the model, the folder of the bundle that they belong to
	 */
	public static void main(String[] args) throws IOException {
		if (args.length < 2 || args.length > 3) {
			throw new IllegalArgumentException(
					"usage: GenerateModel BUNDLE-FOLDER path/in/bundle.genmodel [EDIT-BUNDLE-FOLDER]");
		}
		Path bundle = Path.of(args[0]).toRealPath();
		new GenerateModel(bundle, args.length == 2 ? bundle : Path.of(args[2]).toRealPath()).generate(args[1]);
	}

	private void generate(String genModelPath) throws IOException {
		Path aside = target.resolve("target/codegen");
		delete(aside);
		Files.createDirectories(aside);
		map(project, bundle);
		map(ASIDE, aside);
		GenModel genModel = load(genModelPath);
		// The generator also writes plugin.xml and build.properties beside the code: ours are kept by hand.
		if (edit) {
			genModel.setEditDirectory("/" + ASIDE + "/src-gen");
			// pictures come from the class that all item providers extend
			genModel.getGenPackages().forEach(p -> p.getGenClasses().forEach(c -> c.setImage(false)));
		} else {
			genModel.setModelDirectory("/" + ASIDE + "/src-gen");
		}
		run(genModel);
		copyChanged(aside.resolve("src-gen"), target.resolve("src-gen"));
		delete(aside);
	}

	private static void map(String projectName, Path folder) {
		EcorePlugin.getPlatformResourceMap().put(projectName, URI.createFileURI(folder + "/"));
	}

	private GenModel load(String genModelPath) {
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		var uri = URI.createPlatformResourceURI("/" + project + "/" + genModelPath, false);
		Resource resource = resources.getResource(uri, true);
		var genModel = (GenModel) resource.getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.getUsedGenPackages().forEach(used -> used.getGenModel().reconcile());
		genModel.getGenPackages().forEach(p -> check(Diagnostician.INSTANCE.validate(p.getEcorePackage()), p.getPackageName()));
		check(genModel.diagnose(), genModelPath);
		return genModel;
	}

	private void run(GenModel genModel) {
		var generator = new Generator() {
			@Override
			public JControlModel getJControlModel() {
				return new OverwritingControlModel();
			}
		};
		generator.getAdapterFactoryDescriptorRegistry()
				.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		check(generator.generate(genModel, edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE
				: GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()), "generation");
	}

	private static void check(Diagnostic diagnostic, String what) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(what + ": " + describe(diagnostic));
		}
	}

	private static String describe(Diagnostic diagnostic) {
		var text = new StringBuilder(diagnostic.getMessage());
		if (diagnostic.getException() != null) {
			text.append(" (").append(diagnostic.getException()).append(')');
		}
		for (Diagnostic child : diagnostic.getChildren()) {
			if (child.getSeverity() >= Diagnostic.ERROR) {
				text.append(System.lineSeparator()).append("  ").append(describe(child));
			}
		}
		return text.toString();
	}

	private static void copyChanged(Path from, Path to) throws IOException {
		Set<Path> kept = new HashSet<>();
		int changed = 0;
		for (Path source : filesIn(from)) {
			Path relative = from.relativize(source);
			Path target = to.resolve(relative);
			kept.add(target);
			if (Files.notExists(target) || Files.mismatch(source, target) >= 0) {
				Files.createDirectories(target.getParent());
				Files.write(target, Files.readAllBytes(source));
				changed++;
			}
		}
		int removed = 0;
		for (Path old : Files.isDirectory(to) ? filesIn(to) : List.<Path>of()) {
			if (!kept.contains(old)) {
				Files.delete(old);
				removed++;
			}
		}
		System.out.println("src-gen: " + kept.size() + " files, " + changed + " changed, " + removed + " removed");
	}

	private static List<Path> filesIn(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	/** Generated code is never edited, so there is nothing to merge; merging would need JDT. */
	private static final class OverwritingControlModel extends JControlModel {
		@Override
		public boolean canMerge() {
			return false;
		}
	}
}
