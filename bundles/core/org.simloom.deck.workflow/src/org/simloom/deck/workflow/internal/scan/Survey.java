package org.simloom.deck.workflow.internal.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.Problem;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.DeckParameter;
import org.simloom.deck.workflow.Inclusion;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.UnitGuess;
import org.simloom.deck.workflow.internal.Texts;

/** The pass over a deck that finds out all that an import needs but its text. */
public final class Survey implements DeckHandler {
    private static final Set<String> MESH = Set.of("NODE", "ELEMENT", "NSET", "ELSET", "SURFACE", "EQUATION", "MPC", "NGEN",
            "NFILL", "ELGEN", "NCOPY", "ELCOPY", "DISTRIBUTION", "NORMAL", "TRANSFORM", "HEADING");
    private static final Set<String> TELLING = Set.of("NODE", "ELEMENT", "STEP", "MATERIAL", "PART", "INCLUDE", "BOUNDARY",
            "ELASTIC", "PARAMETER");
    private static final List<String> FILES = List.of("INPUT", "MASSFILE", "STIFFNESSFILE");

    private final Path folder;
    private final Scene scene = new Scene();
    private final ParameterBlock parameters = new ParameterBlock();
    private final Drafts drafts = new Drafts(scene, parameters);
    private final List<CardRule> rules = List.of(new MaterialRule(scene, drafts), new SectionRule(scene, drafts),
            new LoadRule(scene, drafts), new StepRule(drafts));
    private final OutputScan outputs = new OutputScan();
    private final UnitEvidence units = new UnitEvidence();
    private final Folds folds = new Folds();
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean telling;
    private boolean mesh;
    private int index;

    public Survey(Path deck) {
        this.folder = Optional.ofNullable(deck.getParent()).orElse(Path.of(""));
    }

    @Override
    public void card(Card card) {
        telling |= TELLING.contains(card.name());
        mesh = MESH.contains(card.name());
        index = 0;
        outputs.card(card, scene);
        scene.card(card);
        units.card(card);
        drafts.begin(card);
        folds.card();
        for (String key : FILES) {
            card.text(key).ifPresent(name -> file(card, name));
        }
    }

    @Override
    public void data(Card card, DataLine line) {
        folds.data(line, mesh);
        if (mesh) {
            return;
        }
        if (card.is("PARAMETER")) {
            parameters.data(line);
        }
        outputs.data(card, line);
        int at = index++;
        for (CardRule rule : rules) {
            if (rule.data(card, line, at)) {
                return;
            }
        }
    }

    @Override
    public void include(Card card, Path included) {
        telling = true;
        inclusions.add(new Inclusion(included, card.text("INPUT").orElse(""), card.file(), card.line(), true));
    }

    /** Data that the solver reads besides the deck. */
    private void file(Card card, String name) {
        Path file = folder.resolve(name.replace('\\', '/'));
        if (Files.isRegularFile(file)) {
            inclusions.add(new Inclusion(file, name, card.file(), card.line(), false));
        } else {
            problems.add(Texts.warning("file", card.location(), card.title(), name));
        }
    }

    /** Whether anything in it is of a deck. */
    public boolean isDeck() {
        return telling;
    }

    /**
     * Numbers that are worth a parameter.
     *
     * @param other files that are not UTF-8
     */
    public List<Candidate> candidates(Set<Path> other) {
        List<Candidate> all = new ArrayList<>(drafts.candidates(other));
        all.addAll(parameters.candidates(all.size()));
        return all;
    }

    public List<OutputOffer> outputs() {
        return outputs.offers();
    }

    public UnitGuess units(List<Candidate> candidates) {
        return units.guess(candidates);
    }

    public List<DeckParameter> parameters() {
        return parameters.all();
    }

    public List<Inclusion> inclusions() {
        return inclusions;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Which lines are mesh data. */
    public Folds folds() {
        return folds;
    }
}
