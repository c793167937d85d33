package org.simloom.deck.workflow.internal.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.Role;

/** Collects candidates. A card with more different numbers than anybody would vary is data, and left out. */
final class Drafts {
    private static final int MOST_OF_A_CARD = 100;

    private final Scene scene;
    private final ParameterBlock parameters;
    private final List<Draft> all = new ArrayList<>();
    private final Map<String, Draft> ofCard = new LinkedHashMap<>();
    private Card card;
    private boolean data;

    Drafts(Scene scene, ParameterBlock parameters) {
        this.scene = scene;
        this.parameters = parameters;
    }

    void begin(Card next) {
        end();
        card = next;
        data = false;
    }

    private void end() {
        all.addAll(ofCard.values());
        ofCard.clear();
    }

    /** A number that does something; blank fields and what is no number are passed over. */
    void offer(Role role, String subject, DataLine line, int field) {
        offer(role, role.quantity(), subject, "", line, field, false);
    }

    /**
     * A number that does something.
     *
     * @param suffix tells it from others of its kind on the same card, such as a direction; may be empty
     * @param zero   whether zero is as good a value as any, as it is for temperatures
     */
    void offer(Role role, PhysicalQuantity quantity, String subject, String suffix, DataLine line, int field,
            boolean zero) {
        if (data || line.isBlank(field)) {
            return;
        }
        String text = line.text(field);
        double value;
        try {
            value = line.real(field);
        } catch (ProblemException e) {
            parameters.used(text, role, quantity);
            return;
        }
        if (!Double.isFinite(value) || value == 0 && !zero || quantity == PhysicalQuantity.COUNT && !line.isInteger(field)) {
            return;
        }
        boolean single = !subject.isEmpty() && subject.chars().allMatch(Character::isDigit);
        String key = role + " " + suffix + " " + value + " " + (single ? "" : subject);
        Draft draft = ofCard.computeIfAbsent(key,
                k -> new Draft(role, quantity, card.title(), suffix, text, value, scene.step()));
        if (!subject.isEmpty() && draft.subjects.size() < 4) {
            draft.subjects.add(subject);
        }
        draft.places.add(new Place(line.file(), line.line(), field + 1));
        if (ofCard.size() > MOST_OF_A_CARD) {
            ofCard.clear();
            data = true;
        }
    }

    /**
     * The candidates with their names.
     *
     * @param other files that are not UTF-8: what they call things cannot be read, and names are in ASCII there
     */
    List<Candidate> candidates(Set<Path> other) {
        end();
        all.stream().filter(draft -> draft.places.stream().anyMatch(place -> other.contains(place.file())))
                .forEach(draft -> draft.subjects.removeIf(subject -> !subject.chars().allMatch(c -> c < 128)));
        Identifiers names = new Identifiers();
        parameters.names().forEach(names::take);
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : all) {
            candidates.add(new Candidate(candidates.size() + 1, names.unique(draft.name(), draft.step), draft.role,
                    draft.quantity, draft.card, draft.subject(), draft.text, draft.value, draft.places,
                    draft.role.isRecommended()));
        }
        return candidates;
    }
}
