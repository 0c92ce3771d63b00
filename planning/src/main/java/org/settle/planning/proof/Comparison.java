package org.settle.planning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenario;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// The same virtual people, answered by every method.
///
/// @param scenario what kind of people
/// @param reference the treatment of the reference arm
/// @param arm the treatment of the other
/// @param design how the order is drawn
/// @param days the length of the trial
/// @param rated the outcome
public record Comparison(
        String scenario, String reference, String arm, String design, int days, Rated rated) {
    /// The least change worth having, in points.
    public static final double WORTHWHILE = 0.5;

    /// Lives and answers.
    ///
    /// @param trials how many people
    /// @param seed of the run
    /// @return one tally per method, Settle first
    public List<Tally> run(int trials, long seed) {
        Scenario people = Scenarios.of(scenario);
        StudyDesign drawn = StudyDesigns.parse(design);
        Simulation simulation = new Simulation(List.of(Treatment.of(reference), Treatment.of(arm)));
        List<Method> methods = Methods.all(WORTHWHILE);
        Claim[][] claims = new Claim[methods.size()][trials];
        IntStream.range(0, trials)
                .parallel()
                .forEach(
                        i -> {
                            VirtualPerson person = VirtualPerson.draw(people, seed, i);
                            double truth = simulation.truth(person, days)[0][rated.place()];
                            int[] order = simulation.order(person, drawn, days);
                            LivedTrial lived =
                                    new LivedTrial(simulation.live(person, order), rated);
                            for (int m = 0; m < methods.size(); m++) {
                                claims[m][i] = methods.get(m).look(lived).about(truth);
                            }
                        });
        List<Tally> tallies = new ArrayList<>();
        for (int m = 0; m < methods.size(); m++) {
            tallies.add(new Tally(methods.get(m).label(), List.of(claims[m]), rated.better()));
        }
        return tallies;
    }
}
