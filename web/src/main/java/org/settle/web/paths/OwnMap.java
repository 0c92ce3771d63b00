package org.settle.web.paths;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.settle.evidence.Node;
import org.settle.markup.Element;
import org.settle.report.chart.Frame;
import org.settle.report.paths.Own;
import org.settle.report.words.Speech;
import org.settle.web.checkin.Outcome;
import org.settle.web.trial.OwnResults;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// A person's own results, laid over the map: in the boxes of what the person rates each day, and
/// in no other. For each outcome the newest trial counts.
///
/// @param results the newest first
record OwnMap(List<OwnResults.Result> results) {
    /// What a daily rating is about. A trial on pain says nothing of headache.
    private static final Map<Outcome, List<String>> NODES =
            new EnumMap<>(
                    Map.of(
                            Outcome.SLEEP, List.of("sleep-quality", "poor-sleep"),
                            Outcome.WORRY, List.of("anxiety"),
                            Outcome.MOOD, List.of("depressed-mood"),
                            Outcome.PAIN, List.of("pain"),
                            Outcome.STRESS, List.of("stress")));

    static Set<String> nodes() {
        Set<String> nodes = new TreeSet<>();
        NODES.values().forEach(nodes::addAll);
        return nodes;
    }

    /// What stands in which box; nothing before there is any answer.
    Map<String, Own> byNode() {
        Map<String, Own> own = new HashMap<>();
        if (!results.isEmpty()) {
            NODES.forEach((outcome, ids) -> ids.forEach(id -> own.put(id, own(outcome))));
        }
        return own;
    }

    private Own own(Outcome outcome) {
        List<OwnResults.Result> about =
                results.stream().filter(result -> result.outcome() == outcome).toList();
        if (about.isEmpty()) {
            return Own.UNMEASURED;
        }
        String newest = about.getFirst().trial();
        return together(
                about.stream()
                        .filter(result -> result.trial().equals(newest))
                        .map(OwnResults.Result::change)
                        .toList());
    }

    private static Own together(Collection<OwnResults.Change> changes) {
        boolean better = changes.contains(OwnResults.Change.BETTER);
        boolean worse = changes.contains(OwnResults.Change.WORSE);
        if (better && worse) {
            return Own.BOTH;
        }
        if (better) {
            return Own.BETTER;
        }
        return worse ? Own.WORSE : Own.UNCLEAR;
    }

    /// What surrounds a picture: where a result of somebody who is made up stands in it, it is
    /// marked.
    ///
    /// @param shown the nodes in the picture
    Frame frame(Visit visit, Collection<Node> shown) {
        Map<String, Own> own = byNode();
        boolean simulated =
                visit.isExample()
                        && shown.stream()
                                .map(node -> own.getOrDefault(node.id(), Own.UNMEASURED))
                                .anyMatch(result -> result != Own.UNMEASURED);
        Speech speech = Speech.typeset(visit.words().locale());
        return new Frame("map", simulated ? speech.say("page.simulated-mark") : "");
    }

    /// The same in sentences, each with the way to its answer.
    List<Element> card(Visit visit) {
        if (results.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ul");
        for (OwnResults.Result result : results) {
            list.add(
                    Element.of("li")
                            .add(
                                    Element.of("a", result.sentence())
                                            .with("class", "tap")
                                            .with("href", result.path())));
        }
        return List.of(
                Ui.card(
                        Ui.heading(visit.say("map.own")),
                        list,
                        Ui.quiet(visit.say("map.own-what"))));
    }
}
