package org.settle.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.settle.practice.Question.Form;
import org.settle.practice.Question.Worst;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// The safety screen. The worst answer decides; what is unknown counts as a yes.
public final class Screen {
    private static final String NAMED = "named";

    private final Catalogue catalogue;
    private final List<Question> questions;

    private Screen(Catalogue catalogue, List<Question> questions) {
        this.catalogue = catalogue;
        this.questions = questions;
    }

    /// Reads the questions.
    ///
    /// @param catalogue the regions and tools that the questions may leave out
    /// @return the screen
    /// @throws DataFileException if the file does not hold together
    public static Screen load(Catalogue catalogue) {
        List<DataRow> rows =
                DataTable.load(
                        Screen.class,
                        "screen.data",
                        "id",
                        "form",
                        "worst",
                        "emergency",
                        "regions",
                        "tools",
                        "source",
                        "ours");
        return new Screen(catalogue, rows.stream().map(row -> question(catalogue, row)).toList());
    }

    /// The questions of a form, in the order in which they are asked.
    ///
    /// @param form quick or full
    /// @return its questions
    public List<Question> questions(Form form) {
        return questions.stream().filter(question -> question.form() == form).toList();
    }

    /// What the answers to a form allow.
    ///
    /// @param form the form that was asked
    /// @param given the answers
    /// @return the outcome
    public ScreenOutcome outcome(Form form, ScreenAnswers given) {
        List<Question> raised =
                questions(form).stream().filter(q -> given.to(q.id()) != Answer.NO).toList();
        if (raised.isEmpty()) {
            return new ScreenOutcome.Go();
        }
        Set<String> regions = regions(raised, given);
        Set<String> tools = new LinkedHashSet<>();
        raised.forEach(question -> tools.addAll(question.tools()));
        if (raised.stream().anyMatch(q -> q.worst() == Worst.STOP)) {
            boolean now =
                    raised.stream().anyMatch(q -> q.emergency() && given.to(q.id()) == Answer.YES);
            return new ScreenOutcome.DoNotStart(now, regions, tools, reasons(raised, given));
        }
        if (raised.stream().anyMatch(q -> q.worst() == Worst.ASK) && !agreed(form, given)) {
            return new ScreenOutcome.AskFirst(
                    regions, tools, reasons(raised, given), noteLines(raised, given));
        }
        return new ScreenOutcome.GoWithChanges(regions, tools, reasons(raised, given));
    }

    /// The quick questions are too coarse to say what a clinician agreed to.
    private static boolean agreed(Form form, ScreenAnswers given) {
        return form == Form.FULL && given.clinicianAgrees();
    }

    /// A question that asks for places, without an answer where they are, means everywhere.
    private Set<String> regions(Collection<Question> raised, ScreenAnswers given) {
        Set<String> ids = new LinkedHashSet<>(catalogue.regionIds(given.places()));
        for (Question question : raised) {
            ids.addAll(question.regions());
            if (question.asksPlaces() && given.places().isEmpty()) {
                catalogue.regions().forEach(region -> ids.add(region.id()));
            }
        }
        return ids;
    }

    private static List<Reason> reasons(List<Question> raised, ScreenAnswers given) {
        List<Reason> reasons = new ArrayList<>();
        for (Worst worst : List.of(Worst.STOP, Worst.ASK, Worst.CHANGES)) {
            raised.stream()
                    .filter(q -> q.worst() == worst)
                    .map(q -> q.advice(given.to(q.id())))
                    .distinct()
                    .forEach(reasons::add);
        }
        if (raised.stream().anyMatch(question -> given.to(question.id()) == Answer.UNKNOWN)) {
            reasons.add(Reason.of("answer-unknown"));
        }
        return reasons;
    }

    private static List<Reason> noteLines(List<Question> raised, ScreenAnswers given) {
        return raised.stream().map(q -> q.note(given.to(q.id()))).toList();
    }

    private static Question question(Catalogue catalogue, DataRow row) {
        List<String> places = new ArrayList<>(row.words("regions"));
        boolean asks = places.remove(NAMED);
        List<String> known = catalogue.tools().stream().map(Tool::id).toList();
        return new Question(
                row.id(),
                row.oneOf("form", List.of("quick", "full")).equals("full") ? Form.FULL : Form.QUICK,
                switch (row.oneOf("worst", List.of("stop", "ask", "changes"))) {
                    case "stop" -> Worst.STOP;
                    case "ask" -> Worst.ASK;
                    default -> Worst.CHANGES;
                },
                row.yes("emergency"),
                asks,
                List.copyOf(catalogue.regionIds(places)),
                row.allOf("tools", known),
                row.source(),
                row.yes("ours"));
    }
}
