package org.settle.planning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenario;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualDays;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.Diary;
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
    private static final int FIRST_LOOK = Verdict.Limits.STANDARD.firstDay();

    /// Lives and answers, Settle with fewer quadrature nodes ([TrialAnalysis#rough]).
    ///
    /// @param trials how many people
    /// @param seed of the run
    /// @return one tally per method, Settle first
    public List<Tally> run(int trials, long seed) {
        return run(trials, seed, TrialAnalysis.rough());
    }

    /// Lives and answers as a person's own trial is answered.
    ///
    /// @param trials how many people
    /// @param seed of the run
    /// @return one tally per method, Settle first
    public List<Tally> runExactly(int trials, long seed) {
        return run(trials, seed, new TrialAnalysis(AnalysisSettings.STANDARD.estimateOnly()));
    }

    /// Lives, and asks Settle every day from the first on which it may say "very likely" to the
    /// planned end.
    ///
    /// @param trials how many people
    /// @param seed of the run
    /// @return in how many trials it ever said "very likely helps"
    public int everHelps(int trials, long seed) {
        Lives lives = lives(seed);
        TrialAnalysis analysis = TrialAnalysis.rough();
        return (int)
                IntStream.range(0, trials)
                        .parallel()
                        .mapToObj(i -> lives.of(lives.person(i)).diary())
                        .filter(
                                diary ->
                                        IntStream.rangeClosed(FIRST_LOOK, days)
                                                .anyMatch(day -> helps(analysis, diary, day)))
                        .count();
    }

    /// Everybody of one run.
    private record Lives(
            Scenario people, Simulation simulation, StudyDesign design, int days, long seed) {
        VirtualPerson person(int i) {
            return VirtualPerson.draw(people, seed, i);
        }

        VirtualDays of(VirtualPerson person) {
            return simulation.live(person, simulation.order(person, design, days));
        }
    }

    private Lives lives(long seed) {
        return new Lives(
                Scenarios.of(scenario),
                new Simulation(List.of(Treatment.of(reference), Treatment.of(arm))),
                StudyDesigns.parse(design),
                days,
                seed);
    }

    private boolean helps(TrialAnalysis analysis, Diary diary, int day) {
        Claim claim =
                Settled.say(
                        analysis, diary.until(day), rated.column(), rated.better(), day == days);
        return claim.says() == rated.better();
    }

    private List<Tally> run(int trials, long seed, TrialAnalysis analysis) {
        Lives lives = lives(seed);
        List<Method> methods = Methods.all(analysis);
        Claim[][] claims = new Claim[methods.size()][trials];
        IntStream.range(0, trials)
                .parallel()
                .forEach(
                        i -> {
                            VirtualPerson person = lives.person(i);
                            double truth = lives.simulation().truth(person, days)[0][rated.place()];
                            LivedTrial lived = new LivedTrial(lives.of(person), rated);
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
