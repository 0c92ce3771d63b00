package org.settle.cli.diary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesign;

/// What is wanted from a diary file: which columns mean what.
///
/// @param outcomes names of the outcome columns, the main one first; empty where the file or the
///   plan decides
/// @param better the good direction by outcome; the empty name stands for all others
/// @param mid the minimal important difference by outcome; the empty name stands for all others
/// @param armColumn the column with the arm
/// @param reference the label of the reference arm; empty for "0" or the plan's
/// @param activeReference whether the reference is itself an intervention
/// @param covariates names of the covariate columns
/// @param doseColumn the column with the share of the dose done
/// @param lateColumn the column that marks late entries
/// @param estimand as assigned or as practised
/// @param plan a trial whose order is locked
/// @param design how the order was drawn, where there is no plan
public record DiaryRequest(
        List<String> outcomes,
        Map<String, Direction> better,
        Map<String, Double> mid,
        String armColumn,
        Optional<String> reference,
        boolean activeReference,
        List<String> covariates,
        Optional<String> doseColumn,
        Optional<String> lateColumn,
        Estimand estimand,
        Optional<Trial> plan,
        Optional<StudyDesign> design) {
    /// Keeps copies.
    public DiaryRequest {
        outcomes = List.copyOf(outcomes);
        better = Map.copyOf(better);
        mid = Map.copyOf(mid);
        covariates = List.copyOf(covariates);
    }

    /// A request for the file's only outcome column, with everything else as usual.
    ///
    /// @return the request
    public static DiaryRequest usual() {
        return new DiaryRequest(
                List.of(),
                Map.of(),
                Map.of(),
                "arm",
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Estimand.AS_ASSIGNED,
                Optional.empty(),
                Optional.empty());
    }

    Direction better(String outcome) {
        return better.getOrDefault(outcome, better.getOrDefault("", Direction.HIGHER));
    }

    Optional<Double> mid(String outcome) {
        return Optional.ofNullable(mid.getOrDefault(outcome, mid.get("")));
    }
}
