package org.settle.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Verdict;
import org.settle.report.words.Speech;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// What somebody's own trials said of each outcome, for other pages: answers that were shown only,
/// none before its guess.
@Component
public class OwnResults {
    private final Trials trials;
    private final Answers answers;

    OwnResults(Trials trials, Answers answers) {
        this.trials = trials;
        this.answers = answers;
    }

    /// What happened to an outcome.
    public enum Change {
        /// Probably or very likely better.
        BETTER,
        /// Probably or very likely worse.
        WORSE,
        /// Anything less sure, or too small to matter.
        UNCLEAR
    }

    /// One thing that was tried, and one outcome.
    ///
    /// @param outcome which outcome
    /// @param trial key of the trial
    /// @param change what happened to it
    /// @param sentence the same in words, with its chance
    public record Result(Outcome outcome, String trial, Change change, String sentence) {
        /// Where the whole answer stands.
        ///
        /// @return an address
        public String path() {
            return "/trial/" + trial + "/result";
        }
    }

    /// All results of whoever is here.
    ///
    /// @param visit for whom, and in which language
    /// @return the newest trial first
    public List<Result> of(Visit visit) {
        List<Result> results = new ArrayList<>();
        Optional<Person> person = visit.person();
        for (MyTrial mine : person.map(trials::all).orElse(List.of()).reversed()) {
            answers.shown(person.orElseThrow(), mine)
                    .ifPresent(answer -> add(visit, mine, answer, results));
        }
        return List.copyOf(results);
    }

    /// An outcome without an answer of its own is left out of the answer.
    private static void add(
            Visit visit, MyTrial mine, Answer.Estimated answer, List<Result> results) {
        for (OutcomeAnswer said : answer.outcomes()) {
            int place = mine.trial().outcomes().indexOf(said.outcome());
            Outcome outcome = mine.kept().outcomes().get(place);
            for (ArmEffect effect : said.effects()) {
                results.add(
                        new Result(
                                outcome,
                                mine.key(),
                                change(effect.verdict()),
                                sentence(visit, outcome, effect)));
            }
        }
    }

    private static String sentence(Visit visit, Outcome outcome, ArmEffect effect) {
        Speech speech = Speech.typeset(visit.words().locale());
        return visit.say(
                "map.own-result",
                Map.of(
                        "outcome", visit.words().begin("trial.outcome-" + outcome.id()),
                        "arm", speech.label(effect.arm().label()),
                        "verdict", speech.messages().say("verdict", effect.verdict(), Map.of()),
                        "chance", speech.chance(effect.pBenefit())));
    }

    private static Change change(Verdict verdict) {
        return switch (verdict) {
            case VERY_LIKELY_HELPS, PROBABLY_HELPS -> Change.BETTER;
            case PROBABLY_HARMS, VERY_LIKELY_HARMS -> Change.WORSE;
            case LEANS_TO_HELP, PRACTICALLY_NO_DIFFERENCE, CANNOT_TELL, LEANS_TO_HARM ->
                    Change.UNCLEAR;
        };
    }
}
