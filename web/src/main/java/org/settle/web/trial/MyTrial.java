package org.settle.web.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.settle.trial.ProtocolText;
import org.settle.trial.Trial;
import org.settle.web.store.Entry;

/// Somebody's trial, with its plan verified: the seal is computed and the order drawn again at each
/// reading.
///
/// @param key in the store
/// @param kept what is stored
/// @param trial the plan
record MyTrial(String key, KeptTrial kept, Trial trial) {
    static MyTrial of(Entry<KeptTrial> entry) {
        try {
            return new MyTrial(
                    entry.key(), entry.value(), ProtocolText.read(entry.value().protocol()));
        } catch (IllegalArgumentException e) {
            throw new ChangedPlanException(e);
        }
    }

    static boolean isChanged(Entry<KeptTrial> entry) {
        try {
            of(entry);
            return false;
        } catch (ChangedPlanException e) {
            return true;
        }
    }

    LocalDate start() {
        return trial.locked().flatMap(l -> l.start()).orElseThrow();
    }

    int days() {
        return trial.locked().orElseThrow().sequence().days();
    }

    /// The last day of a treatment: as planned, or when it was stopped.
    LocalDate lastDay() {
        LocalDate planned = start().plusDays(days() - 1L);
        return kept.stopped().filter(planned::isAfter).orElse(planned);
    }

    /// Whether it was stopped before its first day.
    boolean neverBegan() {
        return lastDay().isBefore(start());
    }

    /// Which day of the trial a date is, from 1; 0 or below before it begins.
    int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start(), date) + 1;
    }

    /// The arm of a date, by the lot that was drawn.
    ///
    /// @return nothing before the first day and after the last
    Optional<Integer> armOn(LocalDate date) {
        int day = dayOf(date);
        return day < 1 || date.isAfter(lastDay())
                ? Optional.empty()
                : Optional.of(trial.locked().orElseThrow().sequence().arm(day));
    }

    /// What was drawn for a date, in the person's words.
    Optional<String> labelOn(LocalDate date) {
        return armOn(date).map(arm -> trial.arms().get(arm).label());
    }

    /// Whether an arm is the usual evening, on which nothing is done.
    boolean isUsual(int arm) {
        return arm >= 0 && kept.arms().get(arm).equals(Intervention.USUAL);
    }

    /// Whether a treatment begins on a date: its arm is another than that of the day before.
    boolean beginsOn(LocalDate date) {
        return armOn(date).isPresent() && !armOn(date).equals(armOn(date.minusDays(1)));
    }

    /// The night and the day after the last evening still belong to it.
    boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }
}
