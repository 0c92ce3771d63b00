package org.settle.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Outcome;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;
import org.settle.web.ui.Visit;

/// Somebody who does not exist, with a trial of eight weeks. **Simulated**; every page says so.
///
/// @param id as in the address and the texts
/// @param scenario how the virtual person is
/// @param seed of this person and of the lot
record Example(String id, String scenario, long seed) {
    /// It helps, the days cannot tell, it makes things worse.
    static final List<Example> ALL =
            List.of(
                    new Example("helps", "responder", 6),
                    new Example("unclear", "non-responder", 12),
                    new Example("worse", "harmed", 11));

    static final int DAYS = 56;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    static Optional<Example> find(String id) {
        return ALL.stream().filter(e -> e.id.equals(id)).findFirst();
    }

    /// The locked plan.
    Trial trial(Visit visit) {
        Trial plan =
                Trial.of(
                                List.of(
                                        new Arm(visit.say("trial.name-usual-evening")),
                                        new Arm(visit.say("trial.name-rolling"))),
                                List.of(
                                        Outcome.of(
                                                        visit.say("trial.outcome-sleep"),
                                                        visit.say("trial.points"),
                                                        org.settle.trial.Direction.HIGHER)
                                                .withRange(0, 10)
                                                .withMinimalImportantDifference(0.5)))
                        .withDesign(StudyDesigns.parse("blocks:7"));
        return Protocols.lock(plan, DAYS, seed, START);
    }

    /// The days that the virtual person lived by that plan.
    Diary diary(Trial trial) {
        Simulation simulation =
                new Simulation(List.of(Treatment.of("usual-evening"), Treatment.of("rolling")));
        Diary lived =
                simulation
                        .live(
                                VirtualPerson.draw(Scenarios.of(scenario), seed, 0),
                                trial.locked().orElseThrow().sequence().toArray())
                        .diary();
        return lived.withStart(START)
                .withColumn(trial.mainOutcome().name(), lived.column(Rated.SLEEP.column()));
    }
}
