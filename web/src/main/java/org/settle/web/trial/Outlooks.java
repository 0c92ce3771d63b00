package org.settle.web.trial;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.planning.Baseline;
import org.settle.planning.Forecast;
import org.settle.planning.Planner;
import org.settle.planning.TrialPlan;
import org.settle.report.PlanReport;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// How sure a trial could be, for this person. Trials are simulated once for each design, number of
/// arms and person; another amount is answered from them at once.
@Component
class Outlooks {
    private static final int SELVES = 60;
    private static final int KEPT = 64;
    private static final int DAYS_BEFORE = 60;

    private final CheckIns checkIns;
    private final DayClock days;
    private final Latest<Asked, Forecast> latest = new Latest<>(KEPT);

    Outlooks(CheckIns checkIns, DayClock days) {
        this.checkIns = checkIns;
        this.days = days;
    }

    private record Asked(Baseline baseline, TrialPlan plan) {}

    /// The curve for a draft whose order can be drawn, up to its length.
    List<Element> curve(Visit visit, Person person, Draft draft) {
        TrialPlan plan = new TrialPlan(draft.days(), draft.arms().size(), Locking.design(draft));
        Asked asked = new Asked(baseline(person, draft), plan);
        Forecast forecast =
                latest.of(asked, a -> new Planner(a.baseline(), SELVES).forecast(a.plan()));
        return new PlanReport(visit.words().locale(), "").curve(forecast, draft.worthwhile());
    }

    /// From the days before the trial, as far as they say something.
    private Baseline baseline(Person person, Draft draft) {
        LocalDate today = days.today();
        LocalDate first = today.minusDays(DAYS_BEFORE);
        Map<LocalDate, CheckIn> written = checkIns.between(person, first, today);
        double[] ratings =
                first.datesUntil(today.plusDays(1))
                        .map(day -> Optional.ofNullable(written.get(day)))
                        .map(checkIn -> checkIn.map(c -> c.ratings().get(draft.outcome().id())))
                        .dropWhile(Optional::isEmpty)
                        .mapToDouble(rating -> rating.map(Integer::doubleValue).orElse(Double.NaN))
                        .toArray();
        double[] known = Arrays.stream(ratings).filter(r -> !Double.isNaN(r)).toArray();
        boolean tells =
                known.length >= Baseline.LEAST_DAYS && Arrays.stream(known).distinct().count() > 1;
        return tells ? Baseline.of(ratings) : Baseline.typical();
    }
}
