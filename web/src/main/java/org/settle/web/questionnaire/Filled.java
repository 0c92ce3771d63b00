package org.settle.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.settle.web.store.Kind;

/// A questionnaire as far as somebody filled it in.
///
/// @param answers from the first item on, 0 to 3 each
record Filled(List<Integer> answers) {
    static final Kind<Filled> KIND = new Kind<>("questionnaire", Filled.class);
    static final Filled NOTHING = new Filled(List.of());

    /// The same with an item answered; those after it stay.
    ///
    /// @param item from 0; one that comes next or was answered
    Filled with(int item, int answer) {
        List<Integer> all = new ArrayList<>(answers);
        if (item < all.size()) {
            all.set(item, answer);
        } else {
            all.add(answer);
        }
        return new Filled(List.copyOf(all));
    }

    boolean isWhole(Questionnaire of) {
        return answers.size() == of.size();
    }

    int sum() {
        return answers.stream().mapToInt(Integer::intValue).sum();
    }
}
