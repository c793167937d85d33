package org.simloom.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.model.base.NamedElement;
import org.simloom.model.io.ModelResource;
import org.simloom.model.product.Part;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductFactory;

/** What holds for every merge, tried with many random edits on both sides. */
class MergeLawsTest {
    private static final int CASES = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anUnchangedSideGivesTheOther(long seed) {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(seed * 10_000 + i);
            Sample<Product> sample = Sample.product().theirs(p -> edit(p, random, "t"));
            String theirs = Sample.written(sample.theirs);
            assertEquals(theirs, Sample.written(sample.merged()), "case " + i);
            Sample<Product> other = Sample.product();
            Product edited = other.read(theirs);
            ModelMerge merge = ModelMerge.of(other.base, edited, other.theirs);
            assertEquals(List.of(), merge.conflicts());
            assertEquals(0, merge.apply(c -> Side.THEIRS));
            assertEquals(theirs, Sample.written(edited), "case " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void bothSidesAlikeGiveThat(long seed) {
        for (int i = 0; i < CASES; i++) {
            long own = seed * 10_000 + i;
            Sample<Product> sample = Sample.product().both(p -> edit(p, new Random(own), "b"));
            String both = Sample.written(sample.mine);
            assertEquals(both, Sample.written(sample.merged()), "case " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void anyMergeIsAModelThatCanBeReadAndMergingAgainChangesNothing(long seed) {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(seed * 10_000 + i);
            Sample<Product> sample = Sample.product().mine(p -> edit(p, random, "m")).theirs(p -> edit(p, random, "t"));
            String mine = Sample.written(sample.mine);
            Side[] sides = Side.values();
            Product merged = sample.merged(conflict -> sides[Math.floorMod(conflict.kind().ordinal() + seed, sides.length)]);
            // what was written is what is in memory, so nothing dangles
            assertEquals(Sample.written(sample.mine), Sample.written(merged), "case " + i);
            ModelMerge again = ModelMerge.of(sample.theirs, merged, sample.theirs);
            assertEquals(0, again.apply(c -> Side.BASE), "case " + i);
            Sample<Product> swapped = Sample.product();
            int own = ModelMerge.of(swapped.base, swapped.read(mine), sample.theirs).conflicts().size();
            int other = ModelMerge.of(swapped.base, sample.theirs, swapped.read(mine)).conflicts().size();
            assertEquals(own > 0, other > 0, "whether there is a conflict does not depend on who merges, case " + i);
        }
    }

    private static void edit(Product product, Random random, String who) {
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            List<EObject> all = new ArrayList<>();
            product.eAllContents().forEachRemaining(all::add);
            if (all.isEmpty()) {
                return;
            }
            EObject one = all.get(random.nextInt(all.size()));
            switch (random.nextInt(6)) {
                case 0 -> EcoreUtil.delete(one, true);
                case 1 -> reorder(one, random);
                case 2 -> {
                    Part part = ProductFactory.eINSTANCE.createPart();
                    part.setName(who + n);
                    product.getParts().add(random.nextInt(product.getParts().size() + 1), part);
                    ((ModelResource) product.eResource()).assignIds();
                }
                case 3 -> move(all, random);
                default -> change(one, random, who);
            }
        }
    }

    private static void reorder(EObject one, Random random) {
        if (one.eContainmentFeature() instanceof EReference list && list.isMany()) {
            var siblings = (EList<?>) one.eContainer().eGet(list);
            siblings.move(random.nextInt(siblings.size()), siblings.indexOf(one));
        }
    }

    private static void move(List<EObject> all, Random random) {
        List<Part> parts = all.stream().filter(Part.class::isInstance).map(Part.class::cast).toList();
        if (parts.size() > 1) {
            Part one = parts.get(random.nextInt(parts.size()));
            Part into = parts.get(random.nextInt(parts.size()));
            if (!EcoreUtil.isAncestor(one, into)) {
                into.getParts().add(one);
            }
        }
    }

    private static void change(EObject one, Random random, String who) {
        List<EAttribute> attributes = one.eClass().getEAllAttributes().stream().filter(a -> !a.isID() && !a.isMany()
                && (a.getEAttributeType().getInstanceClass() == String.class
                        || a.getEAttributeType().getInstanceClass() == Double.class)).toList();
        if (attributes.isEmpty()) {
            return;
        }
        EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
        Object value = attribute.getEAttributeType().getInstanceClass() == Double.class ? (Object) (double) random.nextInt(5)
                : who + random.nextInt(3);
        if (!(attribute.getName().equals("name") && one instanceof NamedElement)) {
            one.eSet(attribute, value);
        }
    }
}
