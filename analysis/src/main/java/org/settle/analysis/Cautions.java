package org.settle.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.settle.trial.Diary;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;

/// Cautions that the diary itself calls for, before anything is estimated.
final class Cautions {
    private static final int FEW = 14;
    private static final int LONG_GAP = 30;

    private Cautions() {}

    static List<Caution> ofDiary(
            Trial trial, Diary diary, List<OutcomeSeries> all, AnalysisSettings settings) {
        List<Caution> cautions = new ArrayList<>();
        int unknown = 0;
        int late = 0;
        int otherArm = 0;
        int noDose = 0;
        for (int day = 1; day <= diary.days(); day++) {
            unknown += diary.armAssigned(day) == Sequence.NO_ARM ? 1 : 0;
            late += diary.isLate(day) ? 1 : 0;
            noDose += diary.isDoseWritten(day) ? 0 : 1;
            otherArm += diary.armDone(day) != diary.armAssigned(day) ? 1 : 0;
        }
        if (unknown > 0) {
            cautions.add(new Caution.ArmUnknown(unknown));
        }
        if (late > 0) {
            cautions.add(new Caution.WrittenLate(late));
        }
        if (noDose > 0) {
            cautions.add(new Caution.DoseNotWritten(noDose));
        }
        if (otherArm > 0 && trial.locked().isPresent()) {
            cautions.add(new Caution.PlanDiffers(otherArm));
        }
        int planned = plannedDays(trial, settings);
        if (planned > 0 && diary.days() > planned) {
            cautions.add(new Caution.AfterTheEnd(diary.days(), planned));
        }
        if (isOnePieceEach(diary)) {
            cautions.add(new Caution.OnePieceEach());
        }
        longGap(all).ifPresent(cautions::add);
        if (diary.days() < planned) {
            cautions.add(new Caution.BeforeTheEnd(diary.days(), planned));
        }
        for (OutcomeSeries series : all) {
            String name = series.outcome().name();
            if (series.withoutCovariate() > 0) {
                cautions.add(new Caution.CovariateMissing(name, series.withoutCovariate()));
            }
            if (series.inWashout() > 0) {
                cautions.add(new Caution.InWashout(name, series.inWashout()));
            }
            OddValues.farthest(series).ifPresent(cautions::add);
            if (series.observed() < FEW) {
                cautions.add(new Caution.FewDays(name, series.observed()));
            }
        }
        return cautions;
    }

    private static boolean isOnePieceEach(Diary diary) {
        Set<Integer> seen = new HashSet<>();
        int now = Sequence.NO_ARM;
        for (int day = 1; day <= diary.days(); day++) {
            int arm = diary.armAssigned(day);
            if (arm != Sequence.NO_ARM && arm != now) {
                if (!seen.add(arm)) {
                    return false;
                }
                now = arm;
            }
        }
        return true;
    }

    private static Optional<Caution> longGap(List<OutcomeSeries> all) {
        int longest = 0;
        int before = 0;
        int last = -1;
        int days = all.getFirst().values().length;
        for (int t = 0; t < days; t++) {
            int day = t;
            if (all.stream().anyMatch(series -> !Double.isNaN(series.value(day)))) {
                if (t - last - 1 > longest) {
                    longest = t - last - 1;
                    before = t + 1;
                }
                last = t;
            }
        }
        return longest >= LONG_GAP
                ? Optional.of(new Caution.LongGap(longest, before))
                : Optional.empty();
    }

    /// The planned length: what the protocol locked, else what the settings say, else 0.
    static int plannedDays(Trial trial, AnalysisSettings settings) {
        return trial.locked().map(order -> order.sequence().days()).orElse(settings.plannedDays());
    }
}
